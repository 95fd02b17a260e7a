internal import JSONSyntax
internal import Suggestions

/// Turns a document into schemas and notes everything that is wrong with it.
struct SchemaLoader {
  /// The schemas met so far, the root first; nil for those around the one being read.
  private var records: [SchemaRecord?] = []
  /// For each of them the place of the one that it refers to, once references are resolved.
  var targets: [Int?] = []
  /// The places of the definitions by name.
  var definitions: [String: Int] = [:]
  /// All references, in document order.
  var references: [Reference] = []
  /// Whether a condition is being read.
  private(set) var isInCondition = false
  /// What members of schemas are called.
  private let names = SchemaMemberNames()
  /// About as many bytes of a document are one schema.
  private static let bytesOfSchema = 256
  /// Everything that is wrong, in document order at the end.
  private(set) var faults: [SchemaFault] = []

  /// A `$ref` that waits until all definitions are known.
  struct Reference {
    /// The place of the schema that has the reference.
    let schema: Int
    /// The text of the reference in the document.
    let node: JSONNode
    /// The name of the definition.
    let name: String
  }

  /// Reads a whole document; the result is of use only when there are no faults.
  mutating func load(_ document: JSONDocument) -> SchemaRecords {
    for key in document.duplicateKeys {
      let first = document.position(at: key.first.lowerBound)
      note(.duplicateKey(key.key, first: first), at: key.repeated.lowerBound, in: document)
    }
    records.reserveCapacity(document.source.count / Self.bytesOfSchema)
    _ = schema(document.root)
    resolveReferences()
    faults.sort { $0.offset < $1.offset }
    return SchemaRecords(records.compactMap(\.self), references: targets)
  }

  /// Reads one schema with everything inside it; returns its place, or nil when it is no object.
  ///
  /// The recursion ends with the nesting of the document, which the parser limits.
  mutating func schema(_ node: JSONNode) -> Int? {
    guard node.kind == .object else {
      note(.notASchema, at: node)
      return nil
    }
    let place = records.count
    records.append(nil)
    targets.append(nil)
    var statement = SchemaStatement()
    for member in node.members { read(member, of: place, into: &statement) }
    records[place] = SchemaRecord(consume statement)
    return place
  }

  /// Reads one schema of a condition.
  private mutating func conditional(_ node: JSONNode) -> Int? {
    let wasInCondition = isInCondition
    isInCondition = true
    defer { isInCondition = wasInCondition }
    return schema(node)
  }

  private mutating func read(_ member: JSONMember, of place: Int, into statement: inout SchemaStatement) {
    switch names.meaning(of: member) {
    case .annotation(let annotation): return read(annotation, member.value, into: &statement)
    case .keyword(let keyword): return read(keyword, member.value, of: place, into: &statement)
    case nil: break
    }
    if member.hasKey(beginningWith: SchemaAnnotation.extensionPrefix) {
      statement.extensions.append(member)
    } else {
      let name = member.key
      let suggestion = Suggestion.closest(to: name, among: SchemaMemberNames.all)
      note(
        .unknownKeyword(name, suggestion: suggestion),
        at: member.keyRange.lowerBound,
        in: member.value.document
      )
    }
  }

  private mutating func read(
    _ keyword: SchemaKeyword,
    _ node: JSONNode,
    of place: Int,
    into statement: inout SchemaStatement
  ) {
    switch keyword {
    case .type: statement.types = types(node)
    case .properties: statement.properties = properties(node)
    case .definitions: readDefinitions(node, of: place)
    case .required: statement.required = strings(node, of: keyword)
    case .additionalProperties: statement.additionalProperties = additionalProperties(node)
    case .items: statement.items = schema(node)
    case .condition: statement.condition.test = conditional(node)
    case .consequence: statement.condition.consequence = conditional(node)
    case .contrary: statement.condition.contrary = conditional(node)
    case .enumeration: statement.allowedValues = list(node, of: keyword.rawValue)
    case .minimum: statement.minimum = bound(node, of: keyword)
    case .maximum: statement.maximum = bound(node, of: keyword)
    case .minItems: statement.minItems = count(node, of: keyword)
    case .minLength: statement.minLength = count(node, of: keyword)
    case .pattern: statement.pattern = pattern(node)
    case .uniqueItems: statement.uniqueItems = boolean(node, of: keyword) ?? false
    case .format: statement.format = word(node, of: keyword)
    case .reference: readReference(node, of: place)
    }
  }

  private mutating func read(
    _ annotation: SchemaAnnotation,
    _ node: JSONNode,
    into statement: inout SchemaStatement
  ) {
    let name = annotation.rawValue
    switch annotation {
    case .title: statement.title = text(node, of: name)
    case .description: statement.description = text(node, of: name)
    case .comment, .identifier, .dialect: _ = text(node, of: name)
    case .examples: statement.examples = list(node, of: name)
    case .default: break
    }
  }

  /// Notes a fault of a value.
  mutating func note(_ reason: SchemaFault.Reason, at node: JSONNode) {
    note(reason, at: node.range.lowerBound, in: node.document)
  }

  private mutating func note(_ reason: SchemaFault.Reason, at offset: Int, in document: JSONDocument) {
    let position = document.position(at: offset)
    faults.append(SchemaFault(reason: reason, offset: offset, position: position))
  }
}
