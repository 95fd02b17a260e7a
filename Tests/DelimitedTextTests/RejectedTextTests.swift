import DelimitedText
import SourcePositions
import Testing

struct RejectedTextTests {
  @Test(
    arguments: [
      ("", 1, 1, .missingHeader, "the file is empty; its first line must name the columns"),
      ("\n\r\n", 1, 1, .missingHeader, "the file is empty; its first line must name the columns"),
      (
        "a,b,a\n", 1, 5, .duplicateColumn("a", first: place(1, 1)),
        "the column \"a\" is already named at line 1, column 1; rename one of them"
      ),
      (
        "a,b\n1\n", 2, 1, .wrongFieldCount(found: 1, expected: 2),
        "this record has 1 field where the first line has 2"
      ),
      (
        "a,b\n1,2\n1,2,3", 3, 1, .wrongFieldCount(found: 3, expected: 2),
        "this record has 3 fields where the first line has 2"
      ),
      (
        "a\nx\"y\"\n", 2, 2, .quoteInsideField,
        "a field with a quotation mark must be in quotes, and the mark doubled: \"like \"\"this\"\"\""
      ),
      (
        "a,b\n\"x\"y,2\n", 2, 4, .textAfterQuotedField,
        "expected a delimiter or the end of the line after the closing quotation mark; double a mark that is text"
      ),
      ("a,b\n1,\"x\ny", 2, 3, .unterminatedField, "this field has no closing quotation mark"),
      ("a\n\"x\"\"", 2, 1, .unterminatedField, "this field has no closing quotation mark"),
      ("\u{0}a\u{0}b", 1, 1, .foreignEncoding, "the file is encoded as UTF-16 or UTF-32; save it as UTF-8"),
    ] as [(String, Int, Int, DelimitedTextError.Reason, String)]
  )
  func `a malformed text is refused at its exact place`(
    text: String,
    line: Int,
    column: Int,
    reason: DelimitedTextError.Reason,
    message: String
  ) {
    let error = Reading(text).error
    #expect(error?.reason == reason)
    #expect(error?.position == place(line, column))
    #expect(error?.description == message)
  }

  @Test func `bytes that are not UTF-8 are refused where they stand`() {
    let error = Reading([Array("a,b\n\u{E9},".utf8) + [0xE9, 0x0A]]).error
    #expect(error?.reason == .invalidUTF8(0xE9))
    #expect(error?.position == place(2, 3))
    #expect(error?.description == "the byte 0xE9 is not valid UTF-8; save the file as UTF-8")
    #expect(Reading([[0xFF, 0xFE, 0x61, 0x00]]).error?.reason == .foreignEncoding)
    #expect(Reading([[0xFE, 0xFF], [0x00, 0x61]]).error?.reason == .foreignEncoding)
  }

  @Test func `the rows before a mistake are handed over`() {
    #expect(Reading("a\n1\n2\n\"x\"y\n3\n").fields == [["1"], ["2"]])
  }
}

struct LimitTests {
  private static let limits = DelimitedTextLimits(maximumRecordBytes: 20, maximumColumns: 3, maximumRows: 2)

  @Test(
    arguments: [
      ("a\n12345678901234567890\n", nil, ""),
      (
        "a\n123456789012345678901\n", .recordTooLong(limit: 20),
        "this record has more than 20 bytes; is a quotation mark not closed?"
      ),
      (
        "a\n\"x\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n", .recordTooLong(limit: 20),
        "this record has more than 20 bytes; is a quotation mark not closed?"
      ),
      ("a,b,c\n1,2,3\n", nil, ""),
      ("a,b,c\n1,2,3,4\n", .tooManyColumns(limit: 3), "this record has more than 3 fields"),
      ("a\n1\n2\n", nil, ""),
      ("a\n1\n2\n3\n", .tooManyRows(limit: 2), "the file has more than 2 rows"),
    ] as [(String, DelimitedTextError.Reason?, String)]
  )
  func `each limit has its own error`(text: String, reason: DelimitedTextError.Reason?, message: String) {
    let error = Reading(text, DelimitedTextReader(limits: Self.limits)).error
    #expect(error?.reason == reason)
    #expect(error?.description ?? "" == message)
  }

  @Test func `a limit names the record or the field that exceeds it`() {
    let reader = DelimitedTextReader(limits: Self.limits)
    #expect(Reading("a,b,c\n1,2,\"3\",\"4\"\n", reader).error?.position == place(2, 9))
    #expect(Reading("a\n1\n2\n3\n", reader).error?.position == place(4, 1))
    #expect(Reading("a\n1\n123456789012345678901", reader).error?.position == place(3, 1))
  }

  @Test(arguments: [nil, Delimiter.tab], ["x", ",", "\""])
  func `a text without end keeps no more than one record`(delimiter: Delimiter?, piece: String) {
    let chunk = Array(String(repeating: piece, count: 1_000).utf8)
    let limits = DelimitedTextLimits(maximumRecordBytes: 10_000)
    var reader = DelimitedTextReader(delimiter: delimiter, limits: limits)
    var fed = 0
    #expect(throws: DelimitedTextError.self) {
      while fed < 1_000 {
        try reader.feed(chunk.span) { _ in }
        fed += 1
      }
    }
    #expect(fed <= 10)
  }

  @Test func `a hundred thousand columns are refused`() {
    let text = String(repeating: "a,", count: 100_000)
    #expect(Reading(text).error?.reason == .tooManyColumns(limit: 1_000))
  }
}
