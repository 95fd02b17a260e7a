/// The text that a string of the tape stands for.
func text(of node: TapeNode, in bytes: RawSpan) -> String {
  if node.isOf(.escapedString) { return String(decoding: decodedBytes(node, in: bytes), as: UTF8.self) }
  return bytes.text(in: Int(node.start) + 1..<Int(node.end) - 1)
}

extension RawSpan {
  /// The text of a part of the bytes.
  func text(in range: Range<Int>) -> String {
    extracting(range).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}

/// The UTF-8 bytes that a string of the tape stands for, escapes replaced.
func decodedBytes(_ node: TapeNode, in bytes: RawSpan) -> [UInt8] {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(node.range.count)
  var place = Int(node.start) + 1
  let end = Int(node.end) - 1
  while place < end {
    if bytes[place] == backslash {
      place = appendEscape(at: place, bytes, to: &decoded)
    } else {
      decoded.append(bytes[place])
      place += 1
    }
  }
  return decoded
}

/// Appends what an escape stands for and returns the offset behind it; the parser checked it before.
func appendEscape(at place: Int, _ bytes: RawSpan, to decoded: inout [UInt8]) -> Int {
  switch bytes[place + 1] {
  case UInt8(ascii: "b"): decoded.append(0x08)
  case UInt8(ascii: "f"): decoded.append(0x0C)
  case UInt8(ascii: "n"): decoded.append(lineFeed)
  case UInt8(ascii: "r"): decoded.append(carriageReturn)
  case UInt8(ascii: "t"): decoded.append(tab)
  case UInt8(ascii: "u"): return appendUnicodeEscape(at: place, bytes, to: &decoded)
  case let literal: decoded.append(literal)
  }
  return place + 2
}

private func appendUnicodeEscape(at place: Int, _ bytes: RawSpan, to decoded: inout [UInt8]) -> Int {
  let unit = UInt32(hexadecimalUnit(bytes, at: place + 2) ?? 0)
  let isPair = unit & 0xF800 == 0xD800
  let low = isPair ? UInt32(hexadecimalUnit(bytes, at: place + 8) ?? 0) : 0
  let value = isPair ? 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF) : unit
  decoded.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  return place + (isPair ? 12 : 6)
}
