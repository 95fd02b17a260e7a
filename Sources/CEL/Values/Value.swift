/// A CEL value: what an expression evaluates to and what an activation binds variables to.
public enum Value: Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case uint(UInt64)
  case double(Double)
  case string(String)
  case bytes([UInt8])
  case list(ListValue)
  case map(MapValue)
  case timestamp(TimestampValue)
  case duration(DurationValue)
  case type(ValueKind)
  indirect case address(IPAddress)
  indirect case network(IPNetwork)
  indirect case optional(Value?)
}

extension Value {
  /// A list of the given elements that belongs to no document.
  public static func list(_ elements: [Value]) -> Value {
    .list(ListValue(elements))
  }

  /// The run-time type of the value.
  public var kind: ValueKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list: .list
    case .map: .map
    case .timestamp: .timestamp
    case .duration: .duration
    case .type: .type
    case .address: .address
    case .network: .network
    case .optional: .optional
    }
  }

  /// Where the value stands in the document it was read from; only lists and maps know it.
  public var path: FactPath? {
    switch self {
    case .list(let list): list.path
    case .map(let map): map.path
    default: nil
    }
  }
}
