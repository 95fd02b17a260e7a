internal import JSONSyntax

/// The violations found so far, up to a limit.
struct ViolationLog {
  /// How many violations are listed; one more entry says that there are others.
  static let limit = 100

  private(set) var violations: [SchemaViolation] = []

  /// Whether one violation more than can be listed was found.
  var isFull: Bool { violations.count > Self.limit }

  /// Adds a violation.
  mutating func append(
    _ reason: SchemaViolation.Reason,
    path: JSONPath,
    range: Range<Int>,
    in document: JSONDocument
  ) {
    let position = document.position(at: range.lowerBound)
    violations.append(SchemaViolation(reason: reason, path: path, range: range, position: position))
  }

  /// The repeated keys of a document as violations, at most one more than can be listed.
  static func duplicateKeys(of document: JSONDocument) -> [SchemaViolation] {
    var log = ViolationLog()
    for key in document.duplicateKeys.prefix(limit + 1) {
      let first = document.position(at: key.first.lowerBound)
      let path = document.path(to: key.repeated.lowerBound)
      log.append(.duplicateKey(key.key, first: first), path: path, range: key.repeated, in: document)
    }
    return log.violations
  }

  /// Violations in the order in which they stand in the document, cut at the limit.
  static func inOrder(_ violations: [SchemaViolation]) -> [SchemaViolation] {
    // Where two stand at one place, the order in which they were found stays.
    let sorted = violations.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
    let all = sorted.map(\.element)
    guard all.count > limit else { return all }
    let first = all[limit]
    let last = SchemaViolation(
      reason: .furtherErrors,
      path: .root,
      range: first.range,
      position: first.position
    )
    return all.prefix(limit) + [last]
  }
}
