internal import JSONSyntax
internal import Suggestions

/// Holds one value after the other against its schema and collects what is wrong.
///
/// One cause gives one violation: after a wrong type nothing else is said about the value.
struct SchemaValidator {
  private(set) var log = ViolationLog()
  /// The value that paths begin at.
  let root: JSONNode

  /// Validates one value with everything inside it.
  ///
  /// Each call looks at a smaller part of the document, whose depth the parser limits.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - schema: What it must be.
  ///   - misspelt: The members that unknown ones were taken for already, which are not missed once more.
  mutating func validate(_ node: JSONNode, _ schema: Schema, misspelt: [String] = []) {
    guard !log.isFull else { return }
    let records = schema.chain
    for record in records {
      if let reason = valueViolation(of: node, record) {
        return report(reason, at: node.range, node)
      }
    }
    switch node.kind {
    case .array: validateElements(node, schema, records)
    case .object: validateMembers(node, schema, records, misspelt: misspelt)
    default: break
    }
    for record in records { validateCondition(of: record, node, schema, misspelt: misspelt) }
  }

  private mutating func validateCondition(
    of record: SchemaRecord,
    _ node: JSONNode,
    _ schema: Schema,
    misspelt: [String]
  ) {
    guard let test = record.statement.condition.test else { return }
    let isMet = schema.schema(test).accepts(node)
    let condition = record.statement.condition
    guard let place = isMet ? condition.consequence : condition.contrary else { return }
    validate(node, schema.schema(place), misspelt: misspelt + misspeltNames(in: node, record))
  }

  private mutating func validateElements(_ node: JSONNode, _ schema: Schema, _ records: SchemaChain) {
    for record in records {
      guard let items = record.statement.items.map({ schema.schema($0) }) else { continue }
      for element in node.elements where !log.isFull { validate(element, items) }
    }
    if records.contains(where: { $0.statement.uniqueItems }) { reportRepeats(in: node) }
  }

  private mutating func reportRepeats(in node: JSONNode) {
    guard node.count > 1 else { return }
    var earlier = EarlierElements()
    for element in node.elements where !log.isFull {
      let value = element.value
      guard let first = earlier.place(of: value, at: element.range.lowerBound) else { continue }
      report(.repeatedItem(value, first: node.document.position(at: first)), at: element.range, element)
    }
  }

  private mutating func validateMembers(
    _ node: JSONNode,
    _ schema: Schema,
    _ records: SchemaChain,
    misspelt: [String]
  ) {
    for record in records { reportMissing(in: node, record, misspelt: misspelt) }
    for member in node.members where !log.isFull {
      for record in records { validate(member, schema, record) }
    }
  }

  private mutating func validate(_ member: JSONMember, _ schema: Schema, _ record: SchemaRecord) {
    if let property = record.statement.properties.schema(of: member) {
      return validate(member.value, schema.schema(property))
    }
    switch record.statement.additionalProperties {
    case .forbidden:
      let suggestion = suggestion(for: member.key, record)
      report(.unknownField(member.key, suggestion: suggestion), at: member.keyRange, member.value)
    case .matching(let index): validate(member.value, schema.schema(index))
    case .allowed, nil: break
    }
  }

  /// Reports required members that are not there, unless an unknown one is taken for a misspelling.
  private mutating func reportMissing(in node: JSONNode, _ record: SchemaRecord, misspelt: [String]) {
    let missing = record.statement.required.filter { node[$0] == nil }
    guard !missing.isEmpty else { return }
    let misspelt = misspelt + misspeltNames(in: node, record)
    for name in missing where !misspelt.contains(name) {
      report(.missingField(name), at: node.range, node)
    }
  }

  /// The names that unknown members probably stand for, as their own violations say.
  private func misspeltNames(in node: JSONNode, _ record: SchemaRecord) -> [String] {
    guard case .forbidden = record.statement.additionalProperties else { return [] }
    return node.members.lazy
      .filter { member in record.statement.properties.schema(of: member) == nil }
      .prefix(ViolationLog.limit)
      .compactMap { suggestion(for: $0.key, record) }
  }

  private func suggestion(for key: String, _ record: SchemaRecord) -> String? {
    Suggestion.closest(to: key, among: record.statement.properties.names)
  }

  private mutating func report(
    _ reason: SchemaViolation.Reason,
    at range: Range<Int>,
    _ node: JSONNode
  ) {
    log.append(reason, path: root.path(to: range.lowerBound), range: range, in: node.document)
  }
}
