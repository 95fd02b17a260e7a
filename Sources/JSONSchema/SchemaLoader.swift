public import JSONSyntax

/// Turns a document into schemas and notes everything that is wrong with it.
struct SchemaLoader {
  private struct Reference {
    let schema: Int
    let node: JSONNode
    let name: String
  }

  private var records: [SchemaRecord] = []
  private var definitions: [(name: String, schema: Int)] = []
  private var references: [Reference] = []
  private(set) var faults: [SchemaFault] = []

  /// Reads a whole document; the records are of use only when there are no faults.
  mutating func load(_ document: JSONDocument) -> SchemaRecords {
    for key in document.duplicateKeys {
      let reason = SchemaFault.Reason.duplicateKey(
        key.key,
        first: document.position(at: key.first.lowerBound)
      )
      note(reason, at: key.repeated.lowerBound, in: document)
    }
    _ = schema(document.root, keyword: "the schema")
    for reference in references { resolve(reference) }
    for reference in references { checkProgress(of: reference) }
    faults.sort { $0.offset < $1.offset }
    return SchemaRecords(records)
  }

  /// Reads one schema with everything inside it; returns its place, or nil when it is no object.
  ///
  /// The recursion ends with the nesting of the document, which the parser limits.
  private mutating func schema(_ node: JSONNode, keyword: String) -> Int? {
    guard node.kind == .object else {
      malformed(keyword, .schema, node)
      return nil
    }
    let place = records.count
    records.append(SchemaRecord())
    var record = SchemaRecord()
    for member in node.members { read(member, of: place, into: &record) }
    records[place] = record
    return place
  }

  private mutating func read(_ member: JSONMember, of place: Int, into record: inout SchemaRecord) {
    let name = member.key
    if let keyword = SchemaKeyword(rawValue: name) {
      read(keyword, member.value, of: place, into: &record)
    } else if let annotation = SchemaAnnotation(rawValue: name) {
      read(annotation, member.value, into: &record)
    } else if name.hasPrefix(SchemaAnnotation.extensionPrefix) {
      record.extensions[name] = member.value.value
    } else {
      let known = SchemaKeyword.allCases.map(\.rawValue) + SchemaAnnotation.allCases.map(\.rawValue)
      let reason = SchemaFault.Reason.unknownKeyword(
        name,
        suggestion: Suggestion.closest(to: name, among: known)
      )
      note(reason, at: member.keyRange.lowerBound, in: member.value.document)
    }
  }

  private mutating func read(
    _ keyword: SchemaKeyword,
    _ node: JSONNode,
    of place: Int,
    into record: inout SchemaRecord
  ) {
    let name = keyword.rawValue
    switch keyword {
    case .type: record.types = types(node)
    case .properties: record.properties = schemas(node, keyword: name)
    case .definitions: definitions += schemas(node, keyword: name)
    case .required: record.required = strings(node, keyword: name)
    case .additionalProperties: record.additionalProperties = additionalProperties(node)
    case .items: record.items = schema(node, keyword: name)
    case .enumeration: record.allowedValues = values(node, keyword: name)
    case .minimum: record.minimum = bound(node, keyword: name)
    case .exclusiveMinimum: record.exclusiveMinimum = bound(node, keyword: name)
    case .maximum: record.maximum = bound(node, keyword: name)
    case .minLength: record.minLength = count(node, keyword: name)
    case .minItems: record.minItems = count(node, keyword: name)
    case .minProperties: record.minProperties = count(node, keyword: name)
    case .uniqueItems: record.uniqueItems = boolean(node, keyword: name) ?? false
    case .format: record.format = word(node, of: keyword)
    case .reference: noteReference(node, of: place)
    }
  }

  private mutating func read(
    _ annotation: SchemaAnnotation,
    _ node: JSONNode,
    into record: inout SchemaRecord
  ) {
    switch annotation {
    case .title: record.title = string(node, keyword: annotation.rawValue)
    case .description: record.description = string(node, keyword: annotation.rawValue)
    case .comment, .identifier, .dialect: _ = string(node, keyword: annotation.rawValue)
    case .examples: record.examples = values(node, keyword: annotation.rawValue) ?? []
    case .default: break
    }
  }
}

// MARK: - The forms of values

extension SchemaLoader {
  private mutating func additionalProperties(_ node: JSONNode) -> SchemaRecord.AdditionalProperties? {
    if let isAllowed = node.bool { return isAllowed ? .allowed : .forbidden }
    guard node.kind == .object else {
      malformed(SchemaKeyword.additionalProperties.rawValue, .schemaOrFalse, node)
      return nil
    }
    return schema(node, keyword: SchemaKeyword.additionalProperties.rawValue).map { .matching($0) }
  }

  private mutating func schemas(_ node: JSONNode, keyword: String) -> [(name: String, schema: Int)] {
    guard node.kind == .object else {
      malformed(keyword, .object, node)
      return []
    }
    var schemas: [(name: String, schema: Int)] = []
    for member in node.members {
      if let place = schema(member.value, keyword: member.key) { schemas.append((member.key, place)) }
    }
    return schemas
  }

  private mutating func types(_ node: JSONNode) -> [SchemaType] {
    guard node.kind == .array else { return word(node, of: .type).map { [$0] } ?? [] }
    var types: [SchemaType] = []
    for element in node.elements {
      guard let type: SchemaType = word(element, of: .type) else { continue }
      if types.contains(type) { malformed(SchemaKeyword.type.rawValue, .types, element) }
      types.append(type)
    }
    if node.count == 0 { malformed(SchemaKeyword.type.rawValue, .types, node) }
    return types
  }

  /// One of the words that a keyword allows, such as a type or a format.
  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: JSONNode,
    of keyword: SchemaKeyword
  ) -> Word? {
    guard let text = node.string else {
      malformed(keyword.rawValue, keyword == .type ? .types : .string, node)
      return nil
    }
    if let word = Word(rawValue: text) { return word }
    let suggestion = Suggestion.closest(to: text, among: Word.allCases.map(\.rawValue))
    note(.unknownWord(keyword: keyword, word: text, suggestion: suggestion), at: node)
    return nil
  }

  private mutating func strings(_ node: JSONNode, keyword: String) -> [String] {
    let strings = node.elements.compactMap { $0.string }
    if node.kind != .array || strings.count != node.count || Set(strings).count != strings.count {
      malformed(keyword, .strings, node)
    }
    return strings
  }

  private mutating func values(_ node: JSONNode, keyword: String) -> [JSONValue]? {
    guard node.kind == .array, node.count > 0 else {
      malformed(keyword, .values, node)
      return nil
    }
    return node.elements.map { $0.value }
  }

  private mutating func bound(_ node: JSONNode, keyword: String) -> SchemaBound? {
    let bound = SchemaBound(node)
    if bound == nil { malformed(keyword, .number, node) }
    return bound
  }

  private mutating func count(_ node: JSONNode, keyword: String) -> Int? {
    guard let value = node.int64, value >= 0 else {
      malformed(keyword, .count, node)
      return nil
    }
    return Int(value)
  }

  private mutating func boolean(_ node: JSONNode, keyword: String) -> Bool? {
    if node.bool == nil { malformed(keyword, .boolean, node) }
    return node.bool
  }

  private mutating func string(_ node: JSONNode, keyword: String) -> String? {
    if node.string == nil { malformed(keyword, .string, node) }
    return node.string
  }

  private mutating func malformed(
    _ keyword: String,
    _ expected: SchemaFault.ExpectedForm,
    _ node: JSONNode
  ) {
    note(.malformed(keyword: keyword, expected: expected), at: node)
  }

  private mutating func note(_ reason: SchemaFault.Reason, at node: JSONNode) {
    note(reason, at: node.range.lowerBound, in: node.document)
  }

  private mutating func note(_ reason: SchemaFault.Reason, at offset: Int, in document: JSONDocument) {
    faults.append(
      SchemaFault(reason: reason, offset: offset, position: document.position(at: offset))
    )
  }
}

// MARK: - References

extension SchemaLoader {
  private static let definitionPrefix = "#/$defs/"

  private mutating func noteReference(_ node: JSONNode, of place: Int) {
    guard let text = string(node, keyword: SchemaKeyword.reference.rawValue) else { return }
    guard text.hasPrefix(Self.definitionPrefix), !text.dropFirst(Self.definitionPrefix.count).contains("/")
    else { return note(.foreignReference(text), at: node) }
    let name = String(text.dropFirst(Self.definitionPrefix.count))
    references.append(Reference(schema: place, node: node, name: name))
  }

  private mutating func resolve(_ reference: Reference) {
    guard let target = definitions.first(where: { $0.name == reference.name }) else {
      let suggestion = Suggestion.closest(to: reference.name, among: definitions.map(\.name))
        .map { Self.definitionPrefix + $0 }
      return note(
        .unresolvedReference(Self.definitionPrefix + reference.name, suggestion: suggestion),
        at: reference.node
      )
    }
    records[reference.schema].reference = target.schema
  }

  /// Refuses a reference from which other references lead back to it, since no value would ever be read.
  private mutating func checkProgress(of reference: Reference) {
    var place = reference.schema
    for _ in records {
      guard let next = records[place].reference else { return }
      if next == reference.schema {
        note(.circularReference(Self.definitionPrefix + reference.name), at: reference.node)
        return
      }
      place = next
    }
  }
}

extension Schema {
  /// Reads a schema, which stays usable without its document.
  ///
  /// - Throws: All faults at once: keywords that the validator does not know or whose value it cannot
  ///   use, references that lead nowhere or back to themselves, repeated keys.
  public static func load(_ document: JSONDocument) throws(SchemaLoadError) -> Schema {
    var loader = SchemaLoader()
    let records = loader.load(document)
    guard loader.faults.isEmpty else { throw SchemaLoadError(faults: loader.faults) }
    return Schema(records: records, index: 0)
  }
}
