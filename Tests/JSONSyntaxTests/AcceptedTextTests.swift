import JSONSyntax
import Testing

/// Texts that every JSON parser must accept, with what they say.
struct AcceptedTextTests {
  @Test(
    arguments: [
      ("[]", .array([])),
      ("{}", .object([:])),
      (" [] ", .array([])),
      ("\t\r\n [ \t\r\n ] \t\r\n", .array([])),
      ("[[]   ]", [[]]),
      ("null", .null),
      ("true", true),
      ("false", false),
      (" 42 ", 42),
      ("-0.1", -0.1),
      (#""asd""#, "asd"),
      (#""""#, ""),
      (" 1", 1),
      ("[null, 1, \"1\", {}]", [.null, 1, "1", [:]]),
      ("[1,null,null,null,2]", [1, .null, .null, .null, 2]),
      (#"{"a":[]}"#, ["a": []]),
      (#"{"":0}"#, ["": 0]),
      (#"{"asd":"sdf", "dfg":"fgh"}"#, ["asd": "sdf", "dfg": "fgh"]),
      (#"{"min": -1.0e+28, "max": 1.0e+28}"#, ["min": -1e28, "max": 1e28]),
      ("{\n\"a\": \"b\"\n}", ["a": "b"]),
      (
        #"{"x":[{"id": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}], "id": "b"}"#,
        ["x": [["id": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]], "id": "b"]
      ),
    ] as [(String, JSONValue)]
  )
  func `a value is read as it is written`(text: String, value: JSONValue) throws {
    #expect(try parse(text).root.value == value)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u00E9""#, "Aéé"),
    (#""\u0000""#, "\u{0}"),
    (#""\u0012""#, "\u{12}"),
    (#""\u005C""#, "\\"),
    (#""\u0022""#, "\""),
    (#""\\u0000""#, #"\u0000"#),
    (#""\\a""#, #"\a"#),
    (#""\\n""#, #"\n"#),
    (#""\"""#, "\""),
    (#""a/*b*/c/*d//e""#, "a/*b*/c/*d//e"),
    (#""\uD801\udc37""#, "\u{10437}"),
    (#""\ud83d\ude39\ud83d\udc8d""#, "😹💍"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    (#""\uDBFF\uDFFE""#, "\u{10FFFE}"),
    (#""\uFFFF""#, "\u{FFFF}"),
    (#""\u2028 \u200B \u2064""#, "\u{2028} \u{200B} \u{2064}"),
    (#""new\u00A0line""#, "new\u{A0}line"),
    ("\"\u{7F}\"", "\u{7F}"),
    ("\"\u{2028}\u{2029}\"", "\u{2028}\u{2029}"),
    ("\"\u{FFFF}\u{10FFFF}\u{1BFFF}\"", "\u{FFFF}\u{10FFFF}\u{1BFFF}"),
    ("\"€𝄞\"", "€𝄞"),
    ("\"⍂㈴⍂\"", "⍂㈴⍂"),
    ("\"asd \"", "asd "),
    ("\" \"", " "),
    ("\"\u{FEFF}\"", "\u{FEFF}"),
    ("\"123456789\u{e9}123456789\\t123456789\"", "123456789é123456789\t123456789"),
  ])
  func `a string is decoded`(text: String, decoded: String) throws {
    let root = try parse(text).root
    #expect(Array((root.string ?? "none").utf8) == Array(decoded.utf8))
    #expect(Array(try parse("{\(text): 1}").root.members.map(\.key)) == [decoded])
  }

  @Test(
    arguments: [
      ("a", 1), ("", 2), ("\u{E9}", 3), ("\u{65}\u{301}", 4), ("a\nb", 5), ("none", nil), ("K", nil),
    ] as [(String, Int64?)]
  )
  func `a key is found by exactly its scalars`(key: String, value: Int64?) throws {
    let root = try parse(#"{"a": 1, "": 2, "\u00e9": 3, "\#u{65}\#u{301}": 4, "a\nb": 5, "\#u{212A}": 6}"#)
      .root
    #expect(root[key]?.int64 == value)
  }

  @Test func `a byte order mark is skipped and no part of any column`() throws {
    let document = try JSONDocument.parse([0xEF, 0xBB, 0xBF] + Array("{\"a\": 1}".utf8))
    #expect(document.root["a"]?.position == SourcePosition(line: 1, column: 7))
    #expect(document.root.range.lowerBound == 3)
  }

  @Test func `elements, members and counts follow the text`() throws {
    let root = try parse(#"{"list": [1, [2, 3], {"x": 4}], "empty": {}, "text": "t"}"#).root
    #expect(root.members.map(\.key) == ["list", "empty", "text"])
    #expect(root.count == 3)
    let list = try #require(root["list"])
    #expect(list.elements.map(\.kind) == [.integer, .array, .object])
    #expect(list.count == 3)
    #expect(list.members.map(\.key) == [])
    #expect(root.elements.map(\.kind) == [])
    #expect(root["text"]?.count == 0)
    #expect(root["empty"]?.count == 0)
    #expect(list["x"] == nil)
  }

  @Test func `a value knows its bytes and its text`() throws {
    let root = try parse(#" {"a": "x\ny", "b": [1.50, 2]}"#).root
    #expect(root["a"]?.sourceText == #""x\ny""#)
    #expect(root["b"]?.sourceText == "[1.50, 2]")
    #expect(root["b"]?.range == 20..<29)
    #expect(root.members.map(\.keyRange) == [2..<5, 15..<18])
  }
}
