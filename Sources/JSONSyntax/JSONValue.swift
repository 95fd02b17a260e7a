/// A JSON value on its own, without a place in a document.
///
/// Two values are equal when JSON says the same with them: `1` equals `1.0`, the order of members does
/// not matter, and strings are compared scalar by scalar rather than by canonical equivalence.
public enum JSONValue: Sendable {
  /// The literal `null`.
  case null
  /// The literals `true` and `false`.
  case boolean(Bool)
  /// An integer that fits in 64 bits with a sign.
  case integer(Int64)
  /// An integer above `Int64.max` that fits in 64 bits without a sign.
  case unsigned(UInt64)
  /// Any other number; finite when it comes from a document.
  case number(Double)
  /// Text.
  case string(String)
  /// An ordered list of values.
  case array([JSONValue])
  /// Members, in the order in which they were added.
  case object(JSONObject)

  /// What the value is.
  public var kind: JSONKind {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer, .unsigned: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

// There is no nil literal: where an optional value is expected, `nil` would silently become `null`.
extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Makes `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Makes an integer.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// Makes a number, even when it has no fraction.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Makes an object; of a repeated key the last value counts.
  public init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(JSONObject(members)) }
}
