internal import JSONSyntax

extension JSONNode {
  /// The type that the value has in the words of schemas.
  var schemaType: SchemaType {
    switch kind {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether the value has a type; a number without fraction is an integer however it is written.
  func isOf(_ type: SchemaType) -> Bool {
    switch type {
    case .integer: isIntegral
    case .number: kind == .integer || kind == .number
    default: schemaType == type
    }
  }

  /// Whether the value has nothing inside it.
  var isScalar: Bool { kind != .array && kind != .object }

  /// Whether a number is less than a bound, exactly for integers of 64 bits.
  func isLess(than bound: SchemaBound) -> Bool {
    if let integer = int64, let bound = bound.integer { return integer < bound }
    return double.map { $0 < bound.double } ?? false
  }

  /// Whether a number is greater than a bound, exactly for integers of 64 bits.
  func isGreater(than bound: SchemaBound) -> Bool {
    if let integer = int64, let bound = bound.integer { return integer > bound }
    return double.map { $0 > bound.double } ?? false
  }
}
