extension Parser {
  /// Reads a string in quotes and adds it to the tape, checked but not decoded.
  @inline(__always)
  mutating func scanString(_ bytes: RawSpan) throws(JSONSyntaxError) {
    let start = offset
    var place = offset + 1
    var kind = TapeNode.Kind.string
    while true {
      if place + 8 <= bytes.byteCount {
        let plain = Word(bytes, at: place).plainStringPrefix
        place += plain
        if plain == 8 { continue }
      }
      guard place < bytes.byteCount else { throw failure(.unterminatedString, at: start) }
      let byte = bytes[place]
      if byte == quotationMark { break }
      if byte == backslash { kind = .escapedString }
      place = try step(over: byte, at: place, stringStart: start, bytes)
    }
    append(kind, from: start, to: place + 1)
  }

  /// Checks one character of a string, or one run beyond ASCII, and returns the offset behind it.
  @inline(never)
  private func step(
    over byte: UInt8,
    at place: Int,
    stringStart: Int,
    _ bytes: RawSpan
  ) throws(JSONSyntaxError) -> Int {
    if byte == backslash { return try endOfEscape(at: place, stringStart: stringStart, bytes) }
    if byte >= 0x80 { return try endOfUTF8Run(from: place, bytes) }
    if byte == lineFeed || byte == carriageReturn { throw failure(.unterminatedString, at: stringStart) }
    if byte < space { throw failure(.controlCharacter(Unicode.Scalar(byte)), at: place) }
    return place + 1
  }

  /// Checks consecutive characters beyond ASCII and returns the offset behind them.
  private func endOfUTF8Run(from start: Int, _ bytes: RawSpan) throws(JSONSyntaxError) -> Int {
    var place = start
    while place < bytes.byteCount, bytes[place] >= 0x80 {
      let length = utf8SequenceLength(bytes, at: place)
      guard length > 0 else { throw failure(.invalidUTF8(bytes[place]), at: place) }
      place += length
    }
    return place
  }

  /// Checks an escape and returns the offset behind it; a surrogate pair is one escape.
  private func endOfEscape(
    at place: Int,
    stringStart: Int,
    _ bytes: RawSpan
  ) throws(JSONSyntaxError) -> Int {
    guard place + 1 < bytes.byteCount else { throw failure(.unterminatedString, at: stringStart) }
    switch bytes[place + 1] {
    case quotationMark, backslash, solidus: return place + 2
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return place + 2
    case UInt8(ascii: "u"): return try endOfUnicodeEscape(at: place, bytes)
    default: throw invalidEscape(at: place, bytes)
    }
  }

  private func endOfUnicodeEscape(at place: Int, _ bytes: RawSpan) throws(JSONSyntaxError) -> Int {
    guard let unit = hexadecimalUnit(bytes, at: place + 2) else {
      throw failure(.incompleteUnicodeEscape, at: place)
    }
    guard unit & 0xF800 == 0xD800 else { return place + 6 }
    guard unit < 0xDC00, bytes.byte(at: place + 6) == backslash,
      bytes.byte(at: place + 7) == UInt8(ascii: "u"),
      let low = hexadecimalUnit(bytes, at: place + 8), low & 0xFC00 == 0xDC00
    else { throw failure(.loneSurrogate(unit), at: place) }
    return place + 12
  }
}
