import CEL
import Foundation

/// One record of the public conformance suite, in the JSON encoding that its folder describes.
struct ConformanceRecord: Decodable {
  let id: String
  let expr: String
  let bindings: [String: TaggedValue]?
  let typeEnvironment: [String: String]?
  let functions: [FunctionDeclaration]?
  let disablesCheck: Bool?
  let disablesMacros: Bool?
  let isCheckOnly: Bool?
  let container: String?
  let expect: Expectation

  struct FunctionDeclaration: Decodable {
    let function: String
    let receiver: Bool
    let params: [String]
    let result: String
  }

  struct Expectation: Decodable {
    enum Kind: String, Decodable {
      case value
      case error
      case typed
    }

    let kind: Kind
    let value: TaggedValue?
    let type: String?
  }

  private enum CodingKeys: String, CodingKey {
    case id, expr, bindings, container, expect
    case typeEnvironment = "type_env"
    case functions = "function_env"
    case disablesCheck = "disable_check"
    case disablesMacros = "disable_macros"
    case isCheckOnly = "check_only"
  }
}

/// A value as the suite's records write it: an object with one key that names the type.
struct TaggedValue: Decodable {
  let value: Value

  private enum Tag: String, CodingKey {
    case null, bool, int, uint, double, string, bytes, timestamp, duration, list, map, type
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Tag.self)
    guard let tag = container.allKeys.first else { throw Self.unreadable(decoder) }
    func text() throws -> String { try container.decode(String.self, forKey: tag) }
    func required(_ value: Value?) throws -> Value {
      guard let value else { throw Self.unreadable(decoder) }
      return value
    }
    switch tag {
    case .null: value = .null
    case .bool: value = .bool(try container.decode(Bool.self, forKey: tag))
    case .int: value = try required(Int64(text()).map(Value.int))
    case .uint: value = try required(UInt64(text()).map(Value.uint))
    case .double: value = try required(Double(text()).map(Value.double))
    case .string: value = .string(try text())
    case .bytes: value = try required(Data(base64Encoded: text()).map { .bytes(Array($0)) })
    case .timestamp: value = try required(TimestampValue(text()).map(Value.timestamp))
    case .duration: value = try required(DurationValue(text()).map(Value.duration))
    case .type: value = try required(ValueKind(rawValue: text()).map(Value.type))
    case .list: value = .list(try container.decode([TaggedValue].self, forKey: tag).map(\.value))
    case .map:
      let pairs = try container.decode([[TaggedValue]].self, forKey: tag)
      let entries = try pairs.map { pair in
        (key: try Self.key(required(pair.first?.value), decoder), value: try required(pair.last?.value))
      }
      value = .map(MapValue(entries: entries))
    }
  }

  private static func key(_ value: Value, _ decoder: any Decoder) throws -> MapKey {
    switch value {
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(int)
    case .uint(let uint): .uint(uint)
    case .string(let string): .string(string)
    default: throw unreadable(decoder)
    }
  }

  private static func unreadable(_ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a tagged value"))
  }
}
