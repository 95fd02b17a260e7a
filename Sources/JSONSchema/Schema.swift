public import JSONSyntax

/// One schema of a loaded document, and through it all that it names.
///
/// A `$ref` is followed silently: what the schema does not say itself, the schema that it refers to says.
/// Schemas may refer to each other in circles, so a walk over all of them must remember where it was.
/// What holds under a condition only, after `if`, is validated and not among what the properties below say.
public struct Schema: Sendable {
  /// A named member of an object and the schema of its value.
  public struct Property: Sendable {
    /// The key of the member.
    public let name: String
    /// What its value must be.
    public let schema: Schema
  }

  /// What becomes of members that `properties` does not name.
  public enum AdditionalProperties: Sendable {
    /// They may be anything.
    case allowed
    /// They are errors.
    case forbidden
    /// Their values must be valid against a schema.
    case matching(Schema)
  }

  /// All schemas of the document.
  let records: SchemaRecords
  /// The place of this one among them.
  let index: Int

  /// The types of which a value must have one; empty when any will do.
  public var types: [SchemaType] {
    firstStated { $0.statement.types.isEmpty ? nil : $0.statement.types.all } ?? []
  }

  /// Whether the schema names a type among those of which a value must have one.
  public func names(_ type: SchemaType) -> Bool {
    firstStated { $0.statement.types.isEmpty ? nil : $0.statement.types.contains(type) } ?? false
  }

  /// The named members in the order of the schema.
  public var properties: [Property] {
    chain.flatMap { $0.statement.properties.all }
      .map { Property(name: $0.name, schema: schema($0.schema)) }
  }

  /// How many named members stand before one in the order of the schema, or nil when there is none of this name.
  public func place(ofProperty name: String) -> Int? {
    var before = 0
    for record in chain {
      let properties = record.statement.properties
      if let place = properties.place(of: name) { return before + place }
      before += properties.count
    }
    return nil
  }

  /// The names of the members that must be there.
  public var required: [String] { chain.flatMap { $0.statement.required } }

  /// What becomes of members that `properties` does not name.
  public var additionalProperties: AdditionalProperties {
    switch firstStated({ $0.statement.additionalProperties }) {
    case .allowed, nil: .allowed
    case .forbidden: .forbidden
    case .matching(let index): .matching(schema(index))
    }
  }

  /// What each element of an array must be, or nil when it may be anything.
  public var items: Schema? { firstStated { $0.statement.items }.map { schema($0) } }

  /// The values of which a value must be one, or nil when the schema lists none.
  public var allowedValues: [JSONValue]? {
    firstStated { $0.statement.allowedValues }.map { $0.elements.map { $0.value } }
  }

  /// Whether the schema lists the values of which a value must be one.
  public var hasAllowedValues: Bool { chain.contains { $0.statement.allowedValues != nil } }

  /// The least number that is valid.
  public var minimum: JSONValue? { firstStated { $0.statement.minimum?.value } }

  /// The greatest number that is valid.
  public var maximum: JSONValue? { firstStated { $0.statement.maximum?.value } }

  /// The least number of Unicode scalars in a string.
  public var minLength: Int? { firstStated { $0.statement.minLength } }

  /// The regular expression of which a string must have a match somewhere in it.
  public var pattern: String? { firstStated { $0.statement.pattern?.text } }

  /// Whether no two elements of an array may be equal.
  public var uniqueItems: Bool { chain.contains { $0.statement.uniqueItems } }

  /// What a string must be the text of.
  public var format: SchemaFormat? { firstStated { $0.statement.format } }

  /// The short name of what the schema describes; in manifests, the question to ask.
  public var title: String? { firstStated { $0.statement.title }?.string }

  /// What the schema describes, at length.
  public var description: String? { firstStated { $0.statement.description }?.string }

  /// Sample values, which need not be valid.
  public var examples: [JSONValue] { firstStated { $0.statement.examples }?.elements.map { $0.value } ?? [] }

  /// The annotations whose names begin with `x-`, by name.
  public var extensions: JSONObject {
    chain.reversed()
      .reduce(into: JSONObject()) { all, record in
        for member in record.statement.extensions { all[member.key] = member.value.value }
      }
  }

  /// The value of one annotation whose name begins with `x-`.
  public func `extension`(_ name: String) -> JSONValue? {
    firstStated { record in record.statement.extensions.first { $0.hasKey(name) } }?.value.value
  }

  /// The schema of a named member, or of additional members when there is none of this name.
  public func property(_ name: String) -> Schema? {
    firstStated { $0.statement.properties.schema(of: name) }.map { schema($0) } ?? additional
  }

  /// The schema of a member of a value.
  public func property(_ member: JSONMember) -> Schema? {
    firstStated { $0.statement.properties.schema(of: member) }.map { schema($0) } ?? additional
  }

  /// The schema of additional members, if there is one.
  private var additional: Schema? {
    if case .matching(let schema) = additionalProperties { schema } else { nil }
  }

  /// The schema of the values at a path below this one; nil when nothing is said about them.
  ///
  /// The number of an index does not matter, since all elements of an array have one schema.
  public func schema(at path: JSONPath) -> Schema? {
    var schema = self
    for step in path.steps {
      let next =
        switch step {
        case .key(let name): schema.property(name)
        case .index: schema.items
        }
      guard let next else { return nil }
      schema = next
    }
    return schema
  }

  /// This schema's own record and those that it refers to, one by the other.
  var chain: SchemaChain { SchemaChain(records: records, place: index) }

  /// Another schema of the same document.
  func schema(_ index: Int) -> Schema { Schema(records: records, index: index) }

  private func firstStated<Value>(_ keyword: (SchemaRecord) -> Value?) -> Value? {
    for record in chain {
      if let value = keyword(record) { return value }
    }
    return nil
  }
}

extension Schema: Hashable {
  /// Whether both are the same schema of the same loaded document.
  public static func == (left: Schema, right: Schema) -> Bool {
    left.records === right.records && left.index == right.index
  }

  /// Feeds in which schema of its document this is.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
