// The characters that the grammar of XML 1.0 (fifth edition) names.

/// Ends a line.
let lineFeed: UInt8 = 0x0A
/// Ends a line, alone or before a line feed.
let carriageReturn: UInt8 = 0x0D
/// Begins markup.
let lessThan: UInt8 = 0x3C
/// Ends markup.
let greaterThan: UInt8 = 0x3E
/// Begins a reference.
let ampersand: UInt8 = 0x26
/// Ends a reference.
let semicolon: UInt8 = 0x3B
/// Ends an element where it begins, and begins an end tag.
let solidus: UInt8 = 0x2F
/// Stands between the name of an attribute and its value.
let equalsSign: UInt8 = 0x3D
/// Begins and ends a value.
let doubleQuote: UInt8 = 0x22
/// Begins and ends a value.
let singleQuote: UInt8 = 0x27

/// Whether a byte is one of the four that XML calls white space.
@inline(__always)
func isWhitespace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == lineFeed || byte == 0x09 || byte == carriageReturn
}

/// Whether a document may have a character, be it written or referred to.
func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...0x10FFFF: true
  default: false
  }
}

/// The offset behind the name that begins at an offset; the same offset when none does.
func endOfName(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
  var place = start
  while place < end {
    let byte = bytes[place]
    if byte < 0x80 {
      guard place == start ? beginsName(byte) : continuesName(byte) else { break }
      place += 1
    } else {
      let scalar = scalar(in: bytes, at: place)
      guard isNameScalar(scalar, isFirst: place == start) else { break }
      place += UTF8.width(scalar)
    }
  }
  return place
}

private func beginsName(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
}

private func continuesName(_ byte: UInt8) -> Bool {
  beginsName(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
}

/// Whether a scalar beyond ASCII may begin a name, or stand in one.
private func isNameScalar(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
  switch scalar.value {
  case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
    0x2070...0x218F,
    0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
    true
  case 0xB7, 0x300...0x36F, 0x203F...0x2040: !isFirst
  default: false
  }
}

/// The scalar that begins at an offset of well-formed UTF-8.
func scalar(in bytes: Span<UInt8>, at place: Int) -> Unicode.Scalar {
  let first = UInt32(bytes[place])
  let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard length > 1, place + length <= bytes.count else {
    return Unicode.Scalar(UInt8(truncatingIfNeeded: first))
  }
  var value = first & (0xFF >> UInt32(length + 1))
  for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
  return Unicode.Scalar(value) ?? "\u{FFFD}"
}

/// The text of well-formed UTF-8.
func text(of range: Range<Int>, in bytes: Span<UInt8>) -> String {
  bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}
