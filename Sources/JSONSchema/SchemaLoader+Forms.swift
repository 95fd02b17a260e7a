internal import JSONSyntax
internal import RegularExpressions
internal import Suggestions

// The forms that the values of keywords have. Each reader notes a fault when the form is another.

extension SchemaLoader {
  /// A schema, or whether additional members are allowed at all.
  mutating func additionalProperties(_ node: JSONNode) -> SchemaStatement.AdditionalProperties? {
    if let isAllowed = node.bool { return isAllowed ? .allowed : .forbidden }
    guard node.kind == .object else {
      malformed(SchemaKeyword.additionalProperties.rawValue, .schemaOrBoolean, node)
      return nil
    }
    return schema(node).map { .matching($0) }
  }

  /// Schemas by name, in the order of the document.
  mutating func properties(_ node: JSONNode) -> SchemaProperties {
    guard isObject(node, of: .properties) else { return SchemaProperties() }
    var schemas: [Int] = []
    schemas.reserveCapacity(node.count)
    // After a value that is no schema, which is a fault, nobody looks for the others.
    for member in node.members { if let place = schema(member.value) { schemas.append(place) } }
    return SchemaProperties(node, schemas: schemas)
  }

  /// Whether a value holds schemas by name.
  mutating func isObject(_ node: JSONNode, of keyword: SchemaKeyword) -> Bool {
    if node.kind != .object { malformed(keyword.rawValue, .object, node) }
    return node.kind == .object
  }

  /// One type or a list of them.
  mutating func types(_ node: JSONNode) -> SchemaTypes {
    var types = SchemaTypes()
    guard node.kind == .array else {
      if let type: SchemaType = word(node, of: .type) { types.append(type) }
      return types
    }
    for element in node.elements {
      guard let type: SchemaType = word(element, of: .type) else { continue }
      if types.contains(type) { malformed(SchemaKeyword.type.rawValue, .types, element) }
      types.append(type)
    }
    if node.count == 0 { malformed(SchemaKeyword.type.rawValue, .types, node) }
    return types
  }

  /// One of the words that a keyword allows, such as a type or a format.
  mutating func word<Word: SchemaValueWord>(
    _ node: JSONNode,
    of keyword: SchemaKeyword
  ) -> Word? {
    if let word = Word.list.word(node) { return word }
    guard let text = node.string else {
      malformed(keyword.rawValue, keyword == .type ? .types : .string, node)
      return nil
    }
    let suggestion = Suggestion.closest(to: text, among: Word.allCases.map(\.rawValue))
    note(.unknownWord(keyword: keyword, word: text, suggestion: suggestion), at: node)
    return nil
  }

  /// A list of different strings.
  mutating func strings(_ node: JSONNode, of keyword: SchemaKeyword) -> [String] {
    let strings = node.elements.compactMap { $0.string }
    if node.kind != .array || strings.count != node.count || Set(strings).count != strings.count {
      malformed(keyword.rawValue, .strings, node)
    }
    return strings
  }

  /// A list of at least one value, as it stands in the document.
  mutating func list(_ node: JSONNode, of keyword: String) -> JSONNode? {
    guard node.kind == .array, node.count > 0 else {
      malformed(keyword, .values, node)
      return nil
    }
    return node
  }

  /// A number to compare with.
  mutating func bound(_ node: JSONNode, of keyword: SchemaKeyword) -> SchemaBound? {
    let bound = SchemaBound(node)
    if bound == nil { malformed(keyword.rawValue, .number, node) }
    return bound
  }

  /// A number of things.
  mutating func count(_ node: JSONNode, of keyword: SchemaKeyword) -> Int? {
    guard let value = node.int64, value >= 0 else {
      malformed(keyword.rawValue, .count, node)
      return nil
    }
    return Int(value)
  }

  /// A yes or no.
  mutating func boolean(_ node: JSONNode, of keyword: SchemaKeyword) -> Bool? {
    if node.bool == nil { malformed(keyword.rawValue, .boolean, node) }
    return node.bool
  }

  /// A regular expression, which is compiled here so that validating never meets an invalid one.
  mutating func pattern(_ node: JSONNode) -> SchemaPattern? {
    guard let text = string(node, of: SchemaKeyword.pattern.rawValue) else { return nil }
    do {
      return SchemaPattern(text: text, expression: try RegularExpression(text))
    } catch {
      note(.invalidPattern(text, error), at: node)
      return nil
    }
  }

  /// A single text.
  mutating func string(_ node: JSONNode, of keyword: String) -> String? {
    text(node, of: keyword)?.string
  }

  /// A single text, as it stands in the document.
  mutating func text(_ node: JSONNode, of keyword: String) -> JSONNode? {
    guard node.kind == .string else {
      malformed(keyword, .string, node)
      return nil
    }
    return node
  }

  private mutating func malformed(
    _ keyword: String,
    _ expected: SchemaFault.ExpectedForm,
    _ node: JSONNode
  ) {
    note(.malformed(keyword: keyword, expected: expected), at: node)
  }
}
