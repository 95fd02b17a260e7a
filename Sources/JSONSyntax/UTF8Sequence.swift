/// The length of the byte order mark that a text begins with, which is not part of the JSON.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// The length of the well-formed UTF-8 sequence of two to four bytes at an offset, or 0 for anything else.
///
/// Unicode, table 3-7: overlong forms, encoded surrogates and values above U+10FFFF are ill-formed.
func utf8SequenceLength(_ bytes: RawSpan, at offset: Int) -> Int {
  let first = bytes[offset]
  let second = bytes.byte(at: offset + 1)
  let (length, secondRange): (Int, ClosedRange<UInt8>) =
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0...0)
    }
  guard secondRange.contains(second) else { return 0 }
  for place in offset + 2..<max(offset + 2, offset + length)
  where !isContinuation(bytes.byte(at: place)) {
    return 0
  }
  return length
}

/// The value of four hexadecimal digits, or nil when they are not all there.
func hexadecimalUnit(_ bytes: RawSpan, at start: Int) -> UInt16? {
  var unit: UInt16 = 0
  for place in start..<start + 4 {
    guard let digit = hexadecimalDigit(bytes.byte(at: place)) else { return nil }
    unit = unit << 4 | digit
  }
  return unit
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
  switch byte {
  case zero...nine: UInt16(byte - zero)
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}
