extension SourcePosition {
  /// The first place of a text, behind a byte order mark if it has one.
  public static let start = SourcePosition(line: 1, column: 1)

  /// The position of the byte behind a range, when the first byte of the range stands here.
  ///
  /// - Complexity: O(n) in the length of the range.
  public func advanced(over range: Range<Int>, of bytes: Span<UInt8>) -> SourcePosition {
    var (line, column) = (line, column)
    var place = range.lowerBound
    while place < range.upperBound {
      let plain = lengthOfPlainText(bytes, range: place..<range.upperBound)
      column += plain
      place += plain
      guard place < range.upperBound else { break }
      if Self.endsLine(at: place, of: bytes) {
        (line, column) = (line + 1, 1)
      } else if bytes[place] & 0xC0 != 0x80 {
        // A byte that continues a UTF-8 sequence is no scalar of its own.
        column += 1
      }
      place += 1
    }
    return SourcePosition(line: line, column: column)
  }

  /// Whether a line ends with a byte; of CRLF only the LF ends it.
  private static func endsLine(at place: Int, of bytes: Span<UInt8>) -> Bool {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes[place] == carriageReturn else { return bytes[place] == lineFeed }
    return place + 1 >= bytes.count || bytes[place + 1] != lineFeed
  }
}

/// How many bytes at the beginning of a range are ASCII without control characters, or fewer by up to seven.
///
/// It looks at eight bytes at a time, for those who have to look at each of the others only.
public func lengthOfPlainText(_ bytes: Span<UInt8>, range: Range<Int>) -> Int {
  let highBits: UInt64 = 0x8080_8080_8080_8080
  let spaces: UInt64 = 0x2020_2020_2020_2020
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
  let raw = bytes.bytes
  var place = range.lowerBound
  while place + 8 <= range.upperBound {
    let word = raw.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
    // A control character borrows from its high bit, and a byte beyond ASCII has it.
    if ((word &- spaces) | word) & highBits != 0 { break }
    place += 8
  }
  return place - range.lowerBound
}
