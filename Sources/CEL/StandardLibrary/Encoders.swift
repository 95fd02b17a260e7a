extension StandardLibrary {
  /// Functions that write bytes as text and read them back.
  static let encoders: [Function] = [
    Function(
      "base64.encode",
      "The octets as base64 text with padding.",
      [.function(.bytes, gives: .string)],
      examples: [Example("base64.encode(b'hello')", gives: "'aGVsbG8='")],
      .unary { value, context in
        guard case .bytes(let bytes) = value else { return .noOverload }
        guard context.takeOutput(bytes.count * 4 / 3 + 4) else { return .failure(.tooMuchOutput) }
        return .value(.string(Base64.encode(bytes)))
      }
    ),
    Function(
      "base64.decode",
      "The octets that base64 text stands for, with or without its padding.",
      [.function(.string, gives: .bytes)],
      examples: [Example("base64.decode('aGVsbG8')", gives: "b'hello'")],
      .unary { value, context in
        guard case .string(let text) = value else { return .noOverload }
        guard context.takeOutput(text.utf8.count) else { return .failure(.tooMuchOutput) }
        return converted(Base64.decode(text).map(Value.bytes), value, .bytes)
      }
    ),
  ]
}

/// Base64 with the standard alphabet (RFC 4648 section 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text that stands for the octets, with padding.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3)
        .reduce(UInt32(0)) { bits, index in
          bits << 8 | (index < group.count ? UInt32(group[start + index]) : 0)
        }
      for index in 0..<4 {
        let isPadding = index > group.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> (18 - 6 * index) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The octets that a text stands for, or nil when it is not base64; padding may be left out.
  static func decode(_ text: String) -> [UInt8]? {
    var digits = text.utf8[...]
    var padding = 0
    while padding < 2, digits.last == UInt8(ascii: "=") {
      digits.removeLast()
      padding += 1
    }
    let rest = digits.count % 4
    guard rest != 1, padding == 0 || (digits.count + padding) % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var width = 0
    for digit in digits {
      guard let value = value(of: digit) else { return nil }
      bits = bits << 6 | value
      width += 6
      if width >= 8 {
        width -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> width))
      }
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit) - 97 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit) - 48 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
