internal import JSONSchema
internal import JSONSyntax

/// Finds what is wrong with the shape of a checklist file: by its schema, and by what only the reading can tell.
///
/// What an item needs follows from its kind, which the schema does not follow.
struct ShapeInspection {
  private let document: JSONDocument
  private let violations: [SchemaViolation]
  private let reading: [ChecklistProblem]

  init(_ document: JSONDocument, schema: Schema?, reading: [ChecklistProblem]) {
    self.document = document
    violations = schema?.validate(document) ?? SchemaViolation.duplicateKeys(of: document)
    self.reading = Array(reading.prefix(ChecklistLimits.problems + 1))
  }

  /// The problems, each cause once.
  var problems: [ChecklistProblem] {
    violations.map { ChecklistProblem(offset: $0.range.lowerBound, reason: .schema($0.reason)) }
      + reading.filter { problem in !violations.contains { says($0, the: problem) } }
      + (document.root["items"]?.elements.flatMap(foreignFields) ?? [])
  }

  /// Whether a violation of the schema says already what the reading found.
  private func says(_ violation: SchemaViolation, the problem: ChecklistProblem) -> Bool {
    guard case .missing(let field) = problem.reason else {
      return violation.range.lowerBound == problem.offset
    }
    switch violation.reason {
    case .missingField(field): return violation.range.lowerBound == problem.offset
    case .unknownField(_, suggestion: field):
      return JSONPath(violation.path.steps.dropLast()) == document.path(to: problem.offset)
    default: return false
    }
  }

  /// The fields of an item that only other kinds have, so that nobody takes them for rules that are in force.
  private func foreignFields(of item: JSONNode) -> [ChecklistProblem] {
    guard let kind = item["kind"]?.string.flatMap(ItemKind.init) else { return [] }
    return item.members.filter { kind.foreignFields.contains($0.key) }
      .map { ChecklistProblem(offset: $0.keyRange.lowerBound, reason: .foreignField($0.key, kind: kind)) }
  }
}

extension ItemKind {
  /// The fields that items of other kinds have instead.
  fileprivate var foreignFields: Set<String> {
    switch self {
    case .criterion, .gate, .control: ["symptoms", "threshold", "severity", "rootCause", "ruledOut"]
    case .failureMode: ["probes", "met"]
    }
  }
}
