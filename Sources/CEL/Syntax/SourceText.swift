/// The text of one expression, with line and column of any place in it.
final class SourceText: Sendable {
  let text: String
  let bytes: [UInt8]

  /// Keeps a text with its bytes.
  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The 1-based line and the 1-based column, in Unicode scalars, of a byte offset.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for index in 0..<min(offset, bytes.count) {
      if endsLine(at: index) {
        line += 1
        column = 1
      } else if isScalarStart(bytes[index]) {
        column += 1
      }
    }
    return (line, column)
  }

  /// The number of Unicode scalars in a range of bytes.
  func scalarCount(in range: Range<Int>) -> Int {
    bytes[range.clamped(to: bytes.indices)].count(where: isScalarStart)
  }

  /// The text of a range of bytes.
  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// How many bytes of a line are shown on either side of a place.
  private static let excerptReach = 60

  /// The line around a byte offset, without its end, shortened to what fits beside the place.
  /// - Returns: the text, and how many Unicode scalars of it stand before the offset.
  func excerpt(around offset: Int) -> (text: String, offset: Int) {
    let offset = min(offset, bytes.count)
    var start = offset
    while start > 0, !isLineEnd(bytes[start - 1]),
      offset - start < Self.excerptReach || !isScalarStart(bytes[start])
    {
      start -= 1
    }
    var end = offset
    while end < bytes.count, !isLineEnd(bytes[end]),
      end - offset < Self.excerptReach || !isScalarStart(bytes[end])
    {
      end += 1
    }
    let isCutBefore = start > 0 && !isLineEnd(bytes[start - 1])
    let isCutAfter = end < bytes.count && !isLineEnd(bytes[end])
    let text = (isCutBefore ? "…" : "") + self.text(in: start..<end) + (isCutAfter ? "…" : "")
    return (text, scalarCount(in: start..<offset) + (isCutBefore ? 1 : 0))
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }

  // CR LF is one line end, so its CR does not count.
  private func endsLine(at index: Int) -> Bool {
    bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
  }

  private func isScalarStart(_ byte: UInt8) -> Bool {
    byte & 0xC0 != 0x80
  }
}
