/// The run-time type of a value, as the CEL function `type` returns it.
public enum ValueKind: String, Hashable, Sendable, CaseIterable {
  case null = "null_type"
  case bool
  case int
  case uint
  case double
  case string
  case bytes
  case list
  case map
  case timestamp = "google.protobuf.Timestamp"
  case duration = "google.protobuf.Duration"
  case type
  case optional = "optional_type"
  case address = "net.IP"
  case network = "net.CIDR"

  /// The name that CEL uses for the type.
  public var name: String { rawValue }

  /// The type as it stands in a sentence.
  var word: String {
    switch self {
    case .null: "null"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .optional: "optional"
    case .address: "IP address"
    case .network: "IP range"
    case .bool, .int, .uint, .double, .string, .bytes, .list, .map, .type: rawValue
    }
  }
}
