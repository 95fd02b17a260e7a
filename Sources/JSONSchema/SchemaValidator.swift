public import JSONSyntax

/// Holds one value after the other against its schema and collects what is wrong.
///
/// One cause gives one violation: after a wrong type nothing else is said about the value.
struct SchemaValidator {
  private var log = ViolationLog()
  private var steps: [JSONPath.Step] = []

  /// What is wrong with a value, in document order.
  static func violations(of node: JSONNode, against schema: Schema) -> [SchemaViolation] {
    var validator = SchemaValidator()
    validator.validate(node, schema)
    return validator.log.inOrder
  }

  /// Validates one value with everything inside it.
  ///
  /// Each call looks at a smaller part of the document, whose depth the parser limits.
  private mutating func validate(_ node: JSONNode, _ schema: Schema) {
    guard !log.isFull else { return }
    let records = schema.chain
    for record in records {
      if let reason = violation(of: node, record) { return report(reason, node.range, node) }
    }
    switch node.kind {
    case .array: validateElements(node, schema, records)
    case .object: validateMembers(node, schema, records)
    default: break
    }
  }

  /// The first thing that is wrong with a value itself, apart from what is inside it.
  private func violation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
    if let reason = typeViolation(of: node, record) { return reason }
    if let allowed = record.allowedValues {
      let value = node.value
      if !allowed.contains(value) { return notAllowed(value, allowed) }
    }
    switch node.kind {
    case .integer, .number: return numberViolation(of: node, record)
    case .string: return stringViolation(of: node, record)
    case .array:
      return record.minItems.flatMap { minimum in
        node.count < minimum ? .tooFewItems(count: node.count, minimum: minimum) : nil
      }
    case .object:
      return record.minProperties.flatMap { minimum in
        node.count < minimum ? .tooFewFields(count: node.count, minimum: minimum) : nil
      }
    case .null, .boolean: return nil
    }
  }

  private func notAllowed(_ value: JSONValue, _ allowed: [JSONValue]) -> SchemaViolation.Reason {
    var suggestion: String?
    if case .string(let text) = value {
      suggestion = Suggestion.closest(to: text, among: allowed.compactMap(\.string))
    }
    return .notAllowed(value, allowed: allowed, suggestion: suggestion)
  }

  private func numberViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
    if let minimum = record.minimum, node.isLess(than: minimum) {
      return .belowMinimum(node.value, minimum: minimum.value)
    }
    if let minimum = record.exclusiveMinimum, !node.isGreater(than: minimum) {
      return .notAbove(node.value, minimum: minimum.value)
    }
    if let maximum = record.maximum, node.isGreater(than: maximum) {
      return .aboveMaximum(node.value, maximum: maximum.value)
    }
    return nil
  }

  private func stringViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
    guard record.minLength != nil || record.format != nil, let text = node.string else { return nil }
    if let minimum = record.minLength, text.unicodeScalars.count < minimum {
      return .tooShort(length: text.unicodeScalars.count, minimum: minimum)
    }
    switch record.format {
    case .date: return isCalendarDate(text) ? nil : .notACalendarDate(text)
    case nil: return nil
    }
  }

  private mutating func report(_ reason: SchemaViolation.Reason, _ range: Range<Int>, _ node: JSONNode) {
    log.append(reason, path: JSONPath(steps), range: range, in: node.document)
  }
}

// MARK: - Types

extension SchemaValidator {
  private func typeViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
    guard !record.types.isEmpty, !record.types.contains(where: { node.isOf($0) }) else { return nil }
    // "or null" only distracts: whoever wrote a value wanted to state one.
    let expected = record.types.count > 1 ? record.types.filter { $0 != .null } : record.types
    return .wrongType(
      expected: expected,
      found: node.schemaType,
      value: node.isScalar ? node.value : nil,
      suggestion: unquoted(node, as: record.types)
    )
  }

  /// The value that a string would be without its quotes, when that has one of the types.
  private func unquoted(_ node: JSONNode, as types: [SchemaType]) -> JSONValue? {
    guard node.range.count <= 32, let text = node.string,
      let unquoted = try? JSONDocument.parse(Array(text.utf8)).root
    else { return nil }
    return types.contains { unquoted.isOf($0) } ? unquoted.value : nil
  }
}

// MARK: - What is inside

extension SchemaValidator {
  private mutating func validateElements(
    _ node: JSONNode,
    _ schema: Schema,
    _ records: [SchemaRecord]
  ) {
    let schemas = records.compactMap(\.items).map { schema.schema($0) }
    let areUnique = records.contains { $0.uniqueItems }
    var places: [JSONValue: SourcePosition] = [:]
    for (index, element) in node.elements.enumerated() where !log.isFull {
      steps.append(.index(index))
      for schema in schemas { validate(element, schema) }
      if areUnique, let first = places.updateValue(element.position, forKey: element.value) {
        report(.repeatedItem(element.value, first: first), element.range, element)
      }
      steps.removeLast()
    }
  }

  private mutating func validateMembers(
    _ node: JSONNode,
    _ schema: Schema,
    _ records: [SchemaRecord]
  ) {
    for record in records { reportMissing(in: node, record) }
    for member in node.members where !log.isFull {
      let key = member.key
      steps.append(.key(key))
      for record in records { validate(member, key, schema, record) }
      steps.removeLast()
    }
  }

  private mutating func validate(
    _ member: JSONMember,
    _ key: String,
    _ schema: Schema,
    _ record: SchemaRecord
  ) {
    if let property = record.properties.first(where: { member.hasKey($0.name) }) {
      return validate(member.value, schema.schema(property.schema))
    }
    switch record.additionalProperties {
    case .forbidden:
      report(.unknownField(key, suggestion: suggestion(for: key, record)), member.keyRange, member.value)
    case .matching(let index): validate(member.value, schema.schema(index))
    case .allowed, nil: break
    }
  }

  /// Reports required members that are not there, unless an unknown one is taken for a misspelling.
  private mutating func reportMissing(in node: JSONNode, _ record: SchemaRecord) {
    let missing = record.required.filter { node[$0] == nil }
    guard !missing.isEmpty else { return }
    var misspelt: Set<String> = []
    if case .forbidden = record.additionalProperties {
      let names = Set(record.properties.map(\.name))
      misspelt = Set(
        node.members.lazy.map(\.key).filter { !names.contains($0) }.prefix(ViolationLog.limit)
          .compactMap { suggestion(for: $0, record) }
      )
    }
    for name in missing where !misspelt.contains(name) {
      report(.missingField(name), node.range, node)
    }
  }

  private func suggestion(for key: String, _ record: SchemaRecord) -> String? {
    Suggestion.closest(to: key, among: record.properties.map(\.name))
  }
}

extension Schema {
  /// What is wrong with a value, in document order; empty when it is valid.
  ///
  /// At most 100 violations are listed; when there are more, one last entry says so.
  /// A date's format is asserted. Repeated keys are not looked at: see `SchemaViolation.duplicateKeys`.
  ///
  /// - Complexity: O(n) in the size of the value.
  public func validate(_ node: JSONNode) -> [SchemaViolation] {
    SchemaValidator.violations(of: node, against: self)
  }
}
