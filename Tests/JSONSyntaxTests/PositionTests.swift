import JSONSyntax
import Testing

struct PositionTests {
  @Test(arguments: [
    ("[1]", 1, 2), ("\n[1]", 2, 2), ("\r\n[1]", 2, 2), ("\r[1]", 2, 2), ("\r\r[1]", 3, 2), ("\n\r[1]", 3, 2),
    ("\r\n\r\n\n[1]", 4, 2), ("\t[1]", 1, 3), ("[\t\t1]", 1, 4), ("[\n1]", 2, 1),
    ("[\r\n        1]", 2, 9), ("[\r        \n   1]", 3, 4), ("\n\n\n\n\n\n\n\n\n\n[1]", 11, 2),
    ("       \r\n[1]", 2, 2), ("        \r\n[1]", 2, 2), ("      \r\n[1]", 2, 2),
  ])
  func `LF, CRLF and CR each end one line`(text: String, line: Int, column: Int) throws {
    let element = try #require(Array(parse(text).root.elements).first)
    #expect(element.position == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [
    (#"["a", 1]"#, 7), (#"["é", 1]"#, 7), (#"["€", 1]"#, 7), (#"["𝄞", 1]"#, 7),
    (#"["e\#u{301}", 1]"#, 8), (#"["👨‍👩‍👧", 1]"#, 11), (#"["\u00e9", 1]"#, 12),
  ])
  func `columns count Unicode scalars`(text: String, column: Int) throws {
    let last = try #require(Array(parse(text).root.elements).last)
    #expect(last.position == SourcePosition(line: 1, column: column))
  }

  @Test func `positions agree with a plain count over a large text with long and short lines`() throws {
    let text =
      "[" + (0..<3000).map { "\($0 % 7 == 0 ? "\r\n" : "")\"né€𝄞\($0)\"" }.joined(separator: ",") + "]"
    let document = try parse(text)
    var line = 1
    var column = 1
    var expected: [Int: SourcePosition] = [:]
    var offset = 0
    for scalar in text.unicodeScalars {
      expected[offset] = SourcePosition(line: line, column: column)
      offset += UTF8.width(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    #expect(document.root.elements.allSatisfy { $0.position == expected[$0.range.lowerBound] })
    #expect(document.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func `very many positions in one long line take no longer than in many short ones`() throws {
    let document = try parse("[\"é\"" + String(repeating: ",1", count: 300_000) + "]")
    let last = document.root.elements.reduce(into: SourcePosition(line: 1, column: 1)) { last, element in
      last = element.position
    }
    #expect(last == SourcePosition(line: 1, column: 600_004))
  }

  @Test func `an offset outside the text is taken for the nearest place in it`() throws {
    let document = try parse("[1]\n")
    #expect(document.position(at: -5) == SourcePosition(line: 1, column: 1))
    #expect(document.position(at: 99) == SourcePosition(line: 2, column: 1))
  }

  @Test(arguments: [(1, 1), (7, 7)])
  func `a text that is part of a file is counted from its line there`(firstLine: Int, line: Int) throws {
    let document = try JSONDocument.parse(Array("{\n\"a\": 1}".utf8), firstLine: firstLine)
    #expect(document.root.position == SourcePosition(line: line, column: 1))
    #expect(document.root["a"]?.position == SourcePosition(line: line + 1, column: 6))
    #expect(document.position(at: 0) == SourcePosition(line: line, column: 1))
  }

  @Test func `so are the mistakes in it`() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument.parse(Array("\n[1,".utf8), firstLine: 7)
    }
    #expect(error?.position == SourcePosition(line: 8, column: 4))
    #expect(error?.description.contains("line 8") == true)
  }

  @Test(arguments: [
    ("true", 1, 5), ("-1.5", 1, 5), ("\"é€\"", 1, 5), ("[1, 2]", 1, 2), ("{\n}", 1, 2),
  ])
  func `a scalar is pointed at whole, a container by its bracket`(text: String, start: Int, end: Int) throws {
    let range = try parse(text).root.sourceRange
    #expect(range.start == SourcePosition(line: 1, column: start))
    #expect(range.end == SourcePosition(line: 1, column: end))
  }

  @Test(arguments: [
    ("", ""), ("a", "a"), ("a.b", "a"), ("list[1]", "list"), ("list[1].x", "list"), (#"["a b"]"#, "a b"),
  ])
  func `paths order and read as in rules`(text: String, first: String) throws {
    let document = try parse(#"{"a": {"b": 1}, "list": [0, {"x": 2}], "a b": 3}"#)
    let places = ["": 0, "a": 2, "a.b": 8, "list": 17, "list[1]": 28, "list[1].x": 29, #"["a b"]"#: 39]
    let offset = try #require(places[text])
    let path = document.path(to: offset)
    #expect(path.description == text)
    #expect(path.steps.first == (first.isEmpty ? nil : .key(first)))
  }

  @Test(
    arguments: [
      ([.key("a"), .index(0), .key("b_2")], "a[0].b_2"), ([.index(3), .key("x")], "[3].x"),
      ([.key("a.b"), .key("")], #"["a.b"][""]"#), ([.key("2x")], #"["2x"]"#),
      ([.key("naïve\n")], #"["naïve\n"]"#),
      ([], ""),
    ] as [([JSONPath.Step], String)]
  )
  func `a key that is no name is quoted`(steps: [JSONPath.Step], text: String) {
    #expect(JSONPath(steps).description == text)
  }
}

struct StringOffsetTests {
  @Test(arguments: [
    (#"abc"#, 0, 1), (#"abc"#, 2, 3), (#"abc"#, 3, 4), (#"abc"#, 9, 4), (#""#, 0, 1), (#"é!"#, 2, 3),
    (#"a\"b"#, 1, 2), (#"a\"b"#, 2, 4), (#"\\\\b"#, 2, 5), (#"\u0041b"#, 1, 7), (#"\u00e9b"#, 1, 1),
    (#"\u00e9b"#, 2, 7), (#"\ud834\udd1eb"#, 4, 13), (#"\ud834\udd1eb"#, 3, 1), (#"\n"#, 1, 3),
  ])
  func `a byte of a string's text is found behind escapes`(content: String, byte: Int, offset: Int) throws {
    let document = try parse("[\"\(content)\", 1]")
    #expect(document.offset(ofByte: byte, inStringAt: 1) == offset + 1)
  }

  @Test func `what is no string is found where it stands`() throws {
    #expect(try parse("[1]").offset(ofByte: 1, inStringAt: 1) == 1)
    #expect(try parse("[1]").offset(ofByte: 1, inStringAt: 9) == 9)
  }
}
