internal import CalendarDates
internal import JSONSyntax
internal import RegularExpressions
internal import Suggestions

/// The first thing that is wrong with a value itself, apart from what is inside it.
func valueViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
  if let reason = typeViolation(of: node, record) { return reason }
  if let allowed = record.statement.allowedValues, let reason = enumerationViolation(of: node, allowed) {
    return reason
  }
  switch node.kind {
  case .integer, .number: return numberViolation(of: node, record)
  case .string: return stringViolation(of: node, record)
  case .array: return arrayViolation(of: node, record)
  case .null, .boolean, .object: return nil
  }
}

private func typeViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
  let types = record.statement.types
  guard !types.isEmpty, !types.contains(where: { node.isOf($0) }) else { return nil }
  // "or null" only distracts: whoever wrote a value wanted to state one.
  let expected = types.all.count > 1 ? types.all.filter { $0 != .null } : types.all
  let isShown = node.kind != .array && node.kind != .object && node.kind != .null
  return .wrongType(
    expected: expected,
    found: node.schemaType,
    value: isShown ? node.value : nil,
    suggestion: unquoted(node, as: expected)
  )
}

/// The value that a string would be without its quotes, when that has one of the types.
private func unquoted(_ node: JSONNode, as types: [SchemaType]) -> JSONValue? {
  guard node.range.count <= 32, let text = node.string,
    let unquoted = try? JSONDocument.parse(Array(text.utf8)).root
  else { return nil }
  return types.contains { unquoted.isOf($0) } ? unquoted.value : nil
}

private func enumerationViolation(of node: JSONNode, _ allowed: JSONNode) -> SchemaViolation.Reason? {
  // Most values are strings, which need not be copied to be compared.
  if allowed.elements.contains(where: { $0.isSameString(as: node) }) { return nil }
  let value = node.value
  let allowed = allowed.elements.map { $0.value }
  guard !allowed.contains(value) else { return nil }
  var suggestion: String?
  if case .string(let text) = value {
    let words = allowed.compactMap { if case .string(let word) = $0 { word } else { nil } }
    suggestion = Suggestion.closest(to: text, among: words)
  }
  return .notAllowed(value, allowed: allowed.filter { $0 != .null }, suggestion: suggestion)
}

private func numberViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
  if let minimum = record.statement.minimum, node.isLess(than: minimum) {
    return .belowMinimum(node.value, minimum: minimum.value)
  }
  if let maximum = record.statement.maximum, node.isGreater(than: maximum) {
    return .aboveMaximum(node.value, maximum: maximum.value)
  }
  return nil
}

private func arrayViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
  guard let minimum = record.statement.minItems, node.count < minimum else { return nil }
  return .tooFew(count: node.count, minimum: minimum)
}

private func stringViolation(of node: JSONNode, _ record: SchemaRecord) -> SchemaViolation.Reason? {
  guard record.statement.assertsOnStrings, let text = node.string else { return nil }
  if let minimum = record.statement.minLength, text.unicodeScalars.count < minimum {
    return .tooShort(length: text.unicodeScalars.count, minimum: minimum)
  }
  if let pattern = record.statement.pattern, !pattern.expression.matches(text) {
    return .noMatch(text, pattern: pattern.text, hint: record.statement.patternHint)
  }
  switch record.statement.format {
  case .date: return CalendarDate(text) != nil ? nil : .notACalendarDate(text)
  case nil: return nil
  }
}

extension SchemaStatement {
  /// Whether a string must be looked at, which most schemas do not ask for.
  fileprivate var assertsOnStrings: Bool { minLength != nil || pattern != nil || format != nil }
}
