extension StandardLibrary {
  /// Functions that turn a value of one type into one of another.
  static let conversions: [Function] = [
    Function(
      "int",
      "A whole number from a number (its fraction cut off), from decimal text, or a timestamp's seconds since 1970.",
      [.int, .uint, .double, .string, .timestamp].map { .function($0, gives: .int) },
      examples: [Example("int(-3.7)", gives: "-3"), Example("int('42')", gives: "42")],
      .unary { value, _ in int(value) }
    ),
    Function(
      "uint",
      "An unsigned whole number from a number (its fraction cut off) or from decimal text.",
      [.uint, .int, .double, .string].map { .function($0, gives: .uint) },
      examples: [Example("uint(3.7)", gives: "3u"), Example("uint('42')", gives: "42u")],
      .unary { value, _ in uint(value) }
    ),
    Function(
      "double",
      "A floating-point number from a number or from text.",
      [.double, .int, .uint, .string].map { .function($0, gives: .double) },
      examples: [Example("double('1e3')", gives: "1000.0"), Example("double(2)", gives: "2.0")],
      .unary { value, _ in double(value) }
    ),
    Function(
      "bool",
      "A truth value from one of the texts 1, t, true, TRUE, True, 0, f, false, FALSE, False.",
      [.bool, .string].map { .function($0, gives: .bool) },
      examples: [Example("bool('t')", gives: "true")],
      .unary { value, _ in bool(value) }
    ),
    Function(
      "string",
      "The text of a scalar value.",
      [.string, .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .address, .network]
        .map { .function($0, gives: .string) },
      examples: [Example("string(0.5)", gives: "'0.5'"), Example("string(b'abc')", gives: "'abc'")],
      .unary { value, _ in string(value) }
    ),
    Function(
      "bytes",
      "The UTF-8 octets of a text.",
      [.bytes, .string].map { .function($0, gives: .bytes) },
      examples: [Example("bytes('abc')", gives: "b'abc'")],
      .unary { value, _ in bytes(value) }
    ),
    Function(
      "type",
      "The type of a value.",
      [.function(element, gives: .type(element))],
      examples: [Example("type(1)", gives: "int"), Example("type([1]) == list", gives: "true")],
      .unary { value, _ in .value(.type(value.kind)) }
    ),
    Function(
      "dyn",
      "The same value, with its type left to the evaluation instead of the checker.",
      [.function(element, gives: .dynamic)],
      examples: [Example("dyn(1) == 1.0", gives: "true")],
      .unary { value, _ in .value(value) }
    ),
  ]

  private static func int(_ value: Value) -> Outcome {
    switch value {
    case .int: .value(value)
    case .uint(let uint): Int64(exactly: uint).map { .value(.int($0)) } ?? .failure(.overflow)
    case .double(let double) where double > -0x1p63 && double < 0x1p63: .value(.int(Int64(double)))
    case .double: .failure(.overflow)
    case .string(let text): converted(Int64(text).map(Value.int), value, .int)
    case .timestamp(let timestamp): .value(.int(timestamp.seconds))
    default: .noOverload
    }
  }

  private static func uint(_ value: Value) -> Outcome {
    switch value {
    case .uint: .value(value)
    case .int(let int): UInt64(exactly: int).map { .value(.uint($0)) } ?? .failure(.overflow)
    case .double(let double) where double >= 0 && double < 0x1p64: .value(.uint(UInt64(double)))
    case .double: .failure(.overflow)
    case .string(let text): converted(UInt64(text).map(Value.uint), value, .uint)
    default: .noOverload
    }
  }

  private static func double(_ value: Value) -> Outcome {
    switch value {
    case .double: .value(value)
    case .int(let int): .value(.double(Double(int)))
    case .uint(let uint): .value(.double(Double(uint)))
    case .string(let text): converted(DoubleText.parse(text).map(Value.double), value, .double)
    default: .noOverload
    }
  }

  private static func bool(_ value: Value) -> Outcome {
    switch value {
    case .bool: return .value(value)
    case .string(let text):
      if ["1", "t", "true", "TRUE", "True"].contains(text) { return .bool(true) }
      if ["0", "f", "false", "FALSE", "False"].contains(text) { return .bool(false) }
      return converted(nil, value, .bool)
    default: return .noOverload
    }
  }

  private static func string(_ value: Value) -> Outcome {
    switch value {
    case .string: .value(value)
    case .bool(let bool): .value(.string(bool ? "true" : "false"))
    case .int(let int): .value(.string(String(int)))
    case .uint(let uint): .value(.string(String(uint)))
    case .double(let double): .value(.string(DoubleText.shortest(double)))
    case .bytes(let bytes):
      converted(String(validating: bytes, as: UTF8.self).map(Value.string), value, .string)
    case .timestamp(let timestamp): .value(.string(timestamp.description))
    case .duration(let duration): .value(.string(duration.description))
    case .address(let address): .value(.string(address.description))
    case .network(let network): .value(.string(network.description))
    default: .noOverload
    }
  }

  private static func bytes(_ value: Value) -> Outcome {
    switch value {
    case .bytes: .value(value)
    case .string(let text): .value(.bytes(Array(text.utf8)))
    default: .noOverload
    }
  }

  /// The converted value, or the error of a value that cannot be converted.
  static func converted(_ result: Value?, _ value: Value, _ kind: ValueKind) -> Outcome {
    result.map(Outcome.value) ?? .failure(.badConversion(value.description, to: kind))
  }
}
