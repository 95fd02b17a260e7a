/// The text of one expression, with line and column of any place in it.
final class SourceText: Sendable {
  let text: String
  let bytes: [UInt8]

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

  /// The line, without its end, that contains a byte offset.
  func line(around offset: Int) -> String {
    let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let offset = min(offset, bytes.count)
    let start = bytes[..<offset].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: isLineEnd) ?? bytes.count
    return text(in: start..<end)
  }

  // CR LF is one line end, so its CR does not count.
  private func endsLine(at index: Int) -> Bool {
    bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
  }

  private func isScalarStart(_ byte: UInt8) -> Bool {
    byte & 0xC0 != 0x80
  }
}
