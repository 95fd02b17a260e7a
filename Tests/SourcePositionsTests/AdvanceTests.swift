import SourcePositions
import TestSupport
import Testing

struct AdvanceTests {
  @Test(arguments: [
    ("", 1, 1), ("abc", 1, 4), ("a\n", 2, 1), ("a\r\nb", 2, 2), ("a\rb", 2, 2), ("\r\r\n\n", 4, 1),
    ("\ta", 1, 3),
    ("12345678\n12345678", 2, 9), ("é€𝄞", 1, 4), ("𝄞1234567890", 1, 12),
  ])
  func `LF, CRLF and CR each end a line, and columns count scalars`(text: String, line: Int, column: Int) {
    let bytes = Array(text.utf8)
    let end = SourcePosition.start.advanced(over: 0..<bytes.count, of: bytes.span)
    #expect(end == SourcePosition(line: line, column: column))
  }

  @Test(arguments: 1...10)
  func `any way through a text leads to the place that a plain count has`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "12345678", "é", "€", "𝄞", "\u{80}", "\u{7F}", "\n", "\r\n", "\r", "\t", "\u{1F}"]
    for _ in 0..<200 {
      let text = (0..<generator.number(in: 0...20)).map { _ in generator.pick(pieces) }.joined()
      let bytes = Array(text.utf8)
      var (position, offset) = (SourcePosition.start, 0)
      for chunk in bytes.chunks(atMost: 20, using: &generator) {
        position = position.advanced(over: offset..<offset + chunk.count, of: bytes.span)
        offset += chunk.count
      }
      #expect(position == plainCount(text))
    }
  }

  private func plainCount(_ text: String) -> SourcePosition {
    var (line, column, before) = (1, 1, Unicode.Scalar(0))
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        line += before == "\r" && scalar == "\n" ? 0 : 1
        column = 1
      } else {
        column += 1
      }
      before = scalar
    }
    return SourcePosition(line: line, column: column)
  }
}
