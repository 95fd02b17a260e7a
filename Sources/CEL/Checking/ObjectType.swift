/// A kind of object whose fields are known by name; anything else selected from it is a mistake.
public struct ObjectType: Sendable {
  /// The name by which `ValueType.object` refers to it.
  public let name: String
  /// The fields in the order of their documentation.
  public let fields: [(name: String, type: ValueType)]
  private let types: [String: ValueType]

  /// Declares an object; its fields may refer to objects declared later, itself included.
  public init(name: String, fields: [(name: String, type: ValueType)]) {
    self.name = name
    self.fields = fields
    types = Dictionary(fields.map { ($0.name, $0.type) }) { first, _ in first }
  }

  /// The type of a field, or nil when the object has none of that name.
  public func type(of field: String) -> ValueType? {
    types[field]
  }
}
