import DelimitedText
import SourcePositions
import Testing

struct RowTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]),
      ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
      ("a,b\r1,2\r3,4\r", [["1", "2"], ["3", "4"]]),
      ("\u{FEFF}a,b\n1,2", [["1", "2"]]),
      ("a,b\n,\n", [["", ""]]),
      ("a,b\n1,", [["1", ""]]),
      ("a\n\n\n1\n\r\n\n2\n", [["1"], ["2"]]),
      ("\n\r\na,b\n1,2", [["1", "2"]]),
      ("a,b\n\"1\",\"2\"\n", [["1", "2"]]),
      ("a,b\n\"1,5\",\"x\ny\"\n", [["1,5", "x\ny"]]),
      ("a,b\n\"say \"\"hi\"\"\",\"\"\n", [["say \"hi\"", ""]]),
      ("a\n\"\"\"\"\n", [["\""]]),
      ("a\n\"\"", [[""]]),
      ("a,b\n 1 , 2 \n", [[" 1 ", " 2 "]]),
      ("a,b\n1;2,3\t4\n", [["1;2", "3\t4"]]),
      ("a;b\n1,5;2\n", [["1,5", "2"]]),
      ("a\tb\n1,5\t\"x\ty\"\n", [["1,5", "x\ty"]]),
      ("\"a;;;\",b\n1,2\n", [["1", "2"]]),
      ("a,b\n", []),
      ("a", []),
      ("n\u{E9}\n\u{20AC}\u{1D11E}", [["\u{20AC}\u{1D11E}"]]),
    ] as [(String, [[String]])]
  )
  func `records are read as RFC 4180 writes them`(text: String, rows: [[String]]) {
    let reading = Reading(text)
    #expect(reading.error == nil)
    #expect(reading.fields == rows)
  }

  @Test func `a told delimiter is not looked for`() {
    #expect(Reading("a,b;c\n1,2;3", .withoutHeader(.semicolon)).fields == [["a,b", "c"], ["1,2", "3"]])
  }

  @Test func `without a header the first record is a row`() {
    let reading = Reading("1,2\n3,4", .withoutHeader())
    #expect(reading.fields == [["1", "2"], ["3", "4"]])
    #expect(reading.names == nil)
    #expect(Reading("", .withoutHeader()) == Reading("\n", .withoutHeader()))
  }

  @Test func `fields are found by the name of their column`() throws {
    var reader = DelimitedTextReader()
    var rows: [DelimitedRow] = []
    try reader.feed(Array("Name,50%,\n\"x\",2,3\n".utf8).span) { rows.append($0) }
    try reader.finish { rows.append($0) }
    let row = try #require(rows.first)
    #expect(reader.header?.names == ["Name", "50%", ""])
    #expect(row["Name"] == "x")
    #expect(row["50%"] == "2")
    #expect(row["name"] == nil)
    #expect(row[2] == "3")
    #expect(row[3] == nil)
    #expect(row[-1] == nil)
  }

  @Test func `each field has its place, behind line breaks in quotes and beyond ASCII too`() {
    let rows = Reading("a,b,c\r\n\"x\r\ny\",\u{20AC}\u{E9},\"z\"\r\n1,2,3\n").rows
    #expect(
      rows.map(\.positions) == [
        [place(2, 1), place(3, 4), place(3, 7)],
        [place(4, 1), place(4, 3), place(4, 5)],
      ]
    )
  }

  @Test func `a row that was kept does not change when others are read`() throws {
    var reader = DelimitedTextReader()
    var rows: [DelimitedRow] = []
    try reader.feed(Array("a\nfirst\nsecond\nthird\n".utf8).span) { rows.append($0) }
    #expect(rows.map { $0[0] } == ["first", "second", "third"])
  }
}

func place(_ line: Int, _ column: Int) -> SourcePosition { SourcePosition(line: line, column: column) }
