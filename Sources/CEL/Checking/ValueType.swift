/// A type as the checker knows it: what can be said about a value before it is there.
public enum ValueType: Hashable, Sendable {
  /// Anything: checked only when the expression runs.
  case dynamic
  case null
  case bool
  case int
  case uint
  case double
  case string
  /// A string that is one of a known set, in the order in which they are offered to people.
  case enumeration([String])
  case bytes
  case timestamp
  case duration
  indirect case list(ValueType)
  indirect case map(key: ValueType, value: ValueType)
  /// An object with known fields, by the name of its `ObjectType`.
  case object(String)
  indirect case optional(ValueType)
  /// The type of a type name, such as `int` where it stands as a value.
  indirect case type(ValueType)
  /// A type that only functions can look into.
  indirect case opaque(String, [ValueType])
  /// A type that each call chooses anew, in the signature of a generic function.
  case parameter(TypeParameter)
}

extension ValueType {
  /// The type of IP addresses.
  public static let address = ValueType.opaque(ValueKind.address.name, [])
  /// The type of ranges of IP addresses.
  public static let network = ValueType.opaque(ValueKind.network.name, [])
}

/// A placeholder for a type in a generic signature.
public struct TypeParameter: Hashable, Sendable {
  /// The letter or word by which the signature calls it.
  public let name: String
  /// Which use it stands for: 0 in a signature, another number for each use while checking.
  let instance: Int

  /// Makes a placeholder for a signature.
  public init(_ name: String) {
    self.name = name
    instance = 0
  }

  /// Makes a placeholder for one use of a signature.
  init(_ name: String, instance: Int) {
    self.name = name
    self.instance = instance
  }
}

extension ValueType: CustomStringConvertible {
  /// The type as CEL's documentation writes it: `list(int)`, `map(string, dyn)`.
  public var description: String {
    switch self {
    case .dynamic: "dyn"
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string, .enumeration: "string"
    case .bytes: "bytes"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .list(let element): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .object(let name): name
    case .optional(let wrapped): "optional_type(\(wrapped))"
    case .type(.dynamic): "type"
    case .type(let type): "type(\(type))"
    case .opaque(let name, let parameters) where parameters.isEmpty: name
    case .opaque(let name, let parameters):
      "\(name)(\(parameters.map(\.description).joined(separator: ", ")))"
    case .parameter(let parameter): parameter.instance == 0 ? parameter.name : "dyn"
    }
  }
}

extension ValueType {
  /// Whether values of the type are numbers.
  var isNumeric: Bool {
    switch self {
    case .int, .uint, .double: true
    default: false
    }
  }

  /// Whether values of the type are numbers, or can turn out to be.
  var mayBeNumeric: Bool {
    isNumeric || self == .dynamic
  }

  /// Whether the type is a string, of any or of known values.
  var isString: Bool {
    switch self {
    case .string, .enumeration: true
    default: false
    }
  }

  /// The type without a restriction to known values, which only that place of the document has.
  var widened: ValueType {
    if case .enumeration = self { .string } else { self }
  }

  /// Whether the type has a placeholder in it.
  var isGeneric: Bool {
    switch self {
    case .parameter: true
    case .list(let type), .optional(let type), .type(let type): type.isGeneric
    case .map(let key, let value): key.isGeneric || value.isGeneric
    case .opaque(_, let types): types.contains(where: \.isGeneric)
    default: false
    }
  }

  /// Whether the type leaves something to the evaluation.
  var isUncertain: Bool {
    switch self {
    case .dynamic, .parameter, .null: true
    case .list(let type), .optional(let type): type.isUncertain
    case .map(let key, let value): key.isUncertain || value.isUncertain
    case .opaque(_, let types): types.contains(where: \.isUncertain)
    default: false
    }
  }

  /// The type with each placeholder replaced.
  func replacingParameters(_ replacement: (TypeParameter) -> ValueType) -> ValueType {
    guard isGeneric else { return self }
    switch self {
    case .parameter(let parameter): return replacement(parameter)
    case .list(let type): return .list(type.replacingParameters(replacement))
    case .optional(let type): return .optional(type.replacingParameters(replacement))
    case .type(let type): return .type(type.replacingParameters(replacement))
    case .map(let key, let value):
      return .map(
        key: key.replacingParameters(replacement),
        value: value.replacingParameters(replacement)
      )
    case .opaque(let name, let types):
      return .opaque(name, types.map { $0.replacingParameters(replacement) })
    default: return self
    }
  }
}
