internal import CEL
internal import JSONSchema
internal import JSONSyntax

/// Turns the manifest's schema into the types that rules are checked against.
struct FactDeclarations {
  /// The declared objects in the order in which they were met.
  private(set) var objectTypes: [ObjectType] = []
  private var depth = 0

  /// How deep a schema may nest; anything deeper, such as one that contains itself, is not checked.
  private static let depthLimit = 32

  /// The type of the values that a schema describes; `name` is how messages call an object.
  mutating func type(of schema: Schema, named name: String) -> ValueType {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { return .dynamic }
    let types = schema.types.filter { $0 != .null }
    guard types.count == 1 else { return .dynamic }
    switch types[0] {
    case .null: return .dynamic
    case .boolean: return .bool
    case .integer: return .int
    case .number: return .double
    case .string: return string(schema)
    case .array: return .list(schema.items.map { type(of: $0, named: name) } ?? .dynamic)
    case .object: return object(schema, named: name)
    }
  }

  private func string(_ schema: Schema) -> ValueType {
    guard let allowed = schema.allowedValues else { return .string }
    return .enumeration(allowed.compactMap { if case .string(let text) = $0 { text } else { nil } })
  }

  private mutating func object(_ schema: Schema, named name: String) -> ValueType {
    let properties = schema.properties
    guard properties.isEmpty else {
      var fields: [(name: String, type: ValueType)] = []
      for property in properties {
        fields.append((property.name, type(of: property.schema, named: "\(name).\(property.name)")))
      }
      objectTypes.append(ObjectType(name: name, fields: fields))
      return .object(name)
    }
    guard case .matching(let values) = schema.additionalProperties else {
      return .map(key: .string, value: .dynamic)
    }
    return .map(key: .string, value: type(of: values, named: name))
  }
}
