import JSONSyntax
import Testing

struct ExcerptTests {
  @Test(arguments: [
    ("[1, x]", "[1, x]", 4), ("[\n\t\"é\", x]\n", " \"é\", x]", 6), ("[1,\r\nx]", "x]", 0), ("[1", "[1", 2),
    ("[\"\u{1B}\"]", "[\"\u{FFFD}\"]", 2), ("[\u{202E}x]", "[\u{FFFD}x]", 1), ("", "", 0), ("[1,\n", "", 0),
  ])
  func `an excerpt shows the line and where the error stands`(text: String, shown: String, caret: Int) throws
  {
    let excerpt = try #require(syntaxError(in: text)).excerpt
    #expect(excerpt.text == shown)
    #expect(excerpt.caretOffset == caret)
  }

  @Test(arguments: 0...12)
  func `a long line is cut on both sides, never inside a character`(padding: Int) throws {
    let many = String(repeating: "\"é€𝄞\",", count: 1000)
    let spaces = String(repeating: " ", count: padding)
    let excerpt = try #require(syntaxError(in: "[" + many + spaces + "x," + spaces + many + "1]")).excerpt
    #expect(excerpt.text.hasPrefix("…"))
    #expect(excerpt.text.hasSuffix("…"))
    #expect(excerpt.text.unicodeScalars.count <= 78)
    #expect(!excerpt.text.contains("\u{FFFD}"))
    let scalars = Array(excerpt.text.unicodeScalars)
    #expect(scalars[excerpt.caretOffset] == "x")
  }

  @Test func `bytes that are not UTF-8 take one column each`() throws {
    let excerpt = try #require(syntaxError(in: Array("[\"ab".utf8) + [0xFF, 0x41])).excerpt
    #expect(excerpt.text == "[\"ab\u{FFFD}A")
    #expect(excerpt.caretOffset == 4)
  }
}
