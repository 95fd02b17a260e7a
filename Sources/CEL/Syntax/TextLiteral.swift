/// Decodes the text between the quotes of a string or bytes literal.
struct TextLiteral {
  private let bytes: ArraySlice<UInt8>
  private let isBytes: Bool
  private let isRaw: Bool
  private var offset: Int
  private var decoded: [UInt8] = []

  /// Prepares a token that the lexer found to be a complete literal.
  init(_ source: SourceText, _ token: Token) {
    var start = token.range.lowerBound
    isBytes = token.kind == .bytes
    start += isBytes ? 1 : 0
    isRaw = source.bytes[start] | 0x20 == UInt8(ascii: "r")
    start += isRaw ? 1 : 0
    let quote = source.bytes[start]
    let isTriple =
      token.range.upperBound - start >= 6 && source.bytes[start + 1] == quote
      && source.bytes[start + 2] == quote
    let margin = isTriple ? 3 : 1
    bytes = source.bytes[(start + margin)..<(token.range.upperBound - margin)]
    offset = bytes.startIndex
  }

  /// The text of a string literal.
  /// - Throws: an invalid escape, at its place.
  mutating func text() throws(SyntaxFailure) -> String {
    try isPlain ? String(decoding: bytes, as: UTF8.self) : String(decoding: decode(), as: UTF8.self)
  }

  /// Whether the literal has no escapes.
  private var isPlain: Bool { isRaw || !bytes.contains(UInt8(ascii: "\\")) }

  /// The octets of the literal; for a string they are UTF-8.
  /// - Throws: an invalid escape, at its place.
  mutating func decode() throws(SyntaxFailure) -> [UInt8] {
    if isPlain { return Array(bytes) }
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\\") {
        try decodeEscape()
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  private mutating func decodeEscape() throws(SyntaxFailure) {
    let start = offset - 1
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      try append(number(digits: 2, radix: 16, from: start), isOctet: true, from: start)
    case UInt8(ascii: "u") where !isBytes:
      try append(number(digits: 4, radix: 16, from: start), isOctet: false, from: start)
    case UInt8(ascii: "U") where !isBytes:
      try append(number(digits: 8, radix: 16, from: start), isOctet: false, from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      offset -= 1
      try append(number(digits: 3, radix: 8, from: start), isOctet: true, from: start)
    default:
      guard let simple = Self.simple(letter) else { throw badEscape(from: start) }
      decoded.append(simple)
    }
  }

  private mutating func number(digits: Int, radix: Int, from start: Int) throws(SyntaxFailure) -> UInt32 {
    let end = offset + digits
    guard end <= bytes.endIndex else { throw badEscape(from: start) }
    var number: UInt32 = 0
    for byte in bytes[offset..<end] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else {
        throw badEscape(from: start)
      }
      number = number &* UInt32(radix) &+ UInt32(digit)
    }
    offset = end
    return number
  }

  private mutating func append(_ number: UInt32, isOctet: Bool, from start: Int) throws(SyntaxFailure) {
    if isBytes && isOctet {
      decoded.append(UInt8(truncatingIfNeeded: number))
      return
    }
    guard let scalar = Unicode.Scalar(number) else {
      throw SyntaxFailure(.badCodePoint, start..<offset)
    }
    decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private func badEscape(from start: Int) -> SyntaxFailure {
    var end = min(start + 2, bytes.endIndex)
    // The caret covers the whole scalar after the backslash.
    while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return SyntaxFailure(.badEscape(String(decoding: bytes[start..<end], as: UTF8.self)), start..<end)
  }

  private static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
      letter
    default: nil
    }
  }
}
