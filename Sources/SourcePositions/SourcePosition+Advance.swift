extension SourcePosition {
  /// The first place of a text, behind a byte order mark if it has one.
  public static let start = SourcePosition(line: 1, column: 1)

  /// The position of the byte behind a range, when the first byte of the range stands here.
  ///
  /// - Complexity: O(n) in the length of the range.
  public func advanced(over range: Range<Int>, of bytes: Span<UInt8>) -> SourcePosition {
    var (line, column) = (line, column)
    for place in range {
      let byte = bytes[place]
      if byte >= 0x20 {
        // A byte that continues a UTF-8 sequence is no scalar of its own.
        column += byte & 0xC0 == 0x80 ? 0 : 1
      } else if Self.endsLine(byte, at: place, of: bytes) {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  /// Whether a line ends with a byte; of CRLF only the LF ends it.
  private static func endsLine(_ byte: UInt8, at place: Int, of bytes: Span<UInt8>) -> Bool {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard byte == carriageReturn else { return byte == lineFeed }
    return place + 1 >= bytes.count || bytes[place + 1] != lineFeed
  }
}
