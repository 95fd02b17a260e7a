public import JSONSyntax

/// The violations found so far, up to a limit.
struct ViolationLog {
  /// How many violations are listed; one more entry says that there are others.
  static let limit = 100

  private var violations: [SchemaViolation] = []

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

  /// The violations in the order in which they stand in the document, cut at the limit.
  var inOrder: [SchemaViolation] {
    var sorted = violations.enumerated()
      .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
    guard isFull else { return sorted }
    let first = sorted[Self.limit]
    sorted.removeSubrange(Self.limit...)
    sorted.append(
      SchemaViolation(
        reason: .furtherErrors,
        path: .root,
        range: first.range,
        position: first.position
      )
    )
    return sorted
  }
}

extension SchemaViolation {
  /// The repeated keys of a document as violations, for files in which a key may stand only once.
  ///
  /// At most 100 are listed; when there are more, one last entry says so.
  public static func duplicateKeys(of document: JSONDocument) -> [SchemaViolation] {
    var log = ViolationLog()
    for key in document.duplicateKeys.prefix(ViolationLog.limit + 1) {
      let first = document.position(at: key.first.lowerBound)
      log.append(
        .duplicateKey(key.key, first: first),
        path: document.path(to: key.repeated.lowerBound),
        range: key.repeated,
        in: document
      )
    }
    return log.inOrder
  }
}
