extension String {
  /// The text as a double-quoted CEL literal on one line.
  var quotedForCEL: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      quoted += Self.escapes[scalar] ?? String(scalar)
    }
    return quoted + "\""
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\u{07}": "\\a", "\u{08}": "\\b", "\u{0C}": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
    "\u{0B}": "\\v", "\\": "\\\\", "\"": "\\\"",
  ]
}

extension Value: CustomStringConvertible {
  /// The value as CEL source would write it, as far as CEL has a literal for it.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .int(let int): String(int)
    case .uint(let uint): "\(uint)u"
    case .double(let double): double.description
    case .string(let string): string.quotedForCEL
    case .bytes(let bytes): "b\"" + bytes.map { "\\x" + Self.hexadecimal($0) }.joined() + "\""
    case .list(let list): "[" + list.elements.map(\.description).joined(separator: ", ") + "]"
    case .map(let map): Self.description(of: map)
    case .timestamp(let timestamp): "timestamp(\"\(timestamp)\")"
    case .duration(let duration): "duration(\"\(duration)\")"
    case .type(let kind): kind.name
    case .address(let address): "ip(\"\(address)\")"
    case .network(let network): "cidr(\"\(network)\")"
    case .optional(.some(let value)): "optional.of(\(value))"
    case .optional(.none): "optional.none()"
    }
  }

  private static func description(of map: MapValue) -> String {
    let entries = zip(map.keys, map.values).map { "\($0.value): \($1)" }
    return "{" + entries.joined(separator: ", ") + "}"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count < 2 ? "0" + digits : digits
  }
}
