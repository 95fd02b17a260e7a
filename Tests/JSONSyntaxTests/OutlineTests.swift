import JSONSyntax
import Testing

/// Texts with every kind of value, with long ones, nested ones and ones whose bytes are not their text.
private let texts = [
  "0", " -12.5e3 ", "\"\"", "[]", "{}", "null", "true", "false",
  #"{"a": [1, {"b": "x\u00e9\n"}, []], "\u0061b": {"c": null}, "é": "ü"}"#,
  #"{"text": ""# + String(repeating: "long ", count: 20_000) + #"", "after": 1}"#,
  "\u{FEFF}\n\r\n  [true,\n false]\n",
  "[" + (0..<5_000).map(String.init).joined(separator: ",\n") + "]",
]

@Suite struct OutlineTests {
  @Test(arguments: texts)
  func `a document from an outline says the same as the parsed one, at the same places`(text: String) throws {
    let parsed = try JSONDocument.parse(Array(text.utf8))
    let outlined = JSONDocument(parsed.source, outline: Array(parsed.outline.utf8).span)
    #expect(outlined.root.value == parsed.root.value)
    #expect(outlined.outline == parsed.outline)
    #expect(outlined.root.range == parsed.root.range)
    #expect(outlined.position(at: text.utf8.count - 1) == parsed.position(at: text.utf8.count - 1))
  }

  @Test(arguments: texts)
  func `an outline is plain ASCII that a raw string literal can hold`(text: String) throws {
    let outline = try JSONDocument.parse(Array(text.utf8)).outline
    #expect(outline.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "o")).contains($0) })
  }
}

@Suite struct LookupTests {
  private static let document = #"""
    {"a": 1, "twelve bytes": 2, "twelve bytez": 3, "é": 4, "\u0065scaped": 5, "escapes": 6, "": 7}
    """#

  @Test(arguments: [
    ("a", 1), ("twelve bytes", 2), ("twelve bytez", 3), ("é", 4), ("escaped", 5), ("escapes", 6), ("", 7),
    ("b", nil), ("twelve byte", nil), ("twelve bytes ", nil), ("e\u{301}", nil), (#"\u0065scaped"#, nil),
  ])
  func `a key is found by its Unicode scalars alone`(key: String, value: Int64?) throws {
    let root = try JSONDocument.parse(Array(Self.document.utf8)).root
    #expect(root[key]?.int64 == value)
    #expect(root.members.contains { $0.hasKey(key) } == (value != nil))
    #expect(root.ordinal(ofKey: key).map { Int64($0) + 1 } == value)
  }

  @Test(arguments: [
    (#""a""#, 0), (#""\u0061""#, 0), (#""é""#, 3), (#""\u00e9""#, 3), (#""escaped""#, 4),
    (#""\u0065scaped""#, 4),
    (#""""#, 6), (#""b""#, nil), (#""e\u0301""#, nil),
  ])
  func `a key is found by one of another document, however both are written`(key: String, ordinal: Int?)
    throws
  {
    let root = try JSONDocument.parse(Array(Self.document.utf8)).root
    let other = try JSONDocument.parse(Array("{\(key): \(key)}".utf8)).root
    let member = try #require(other.members.first { _ in true })
    #expect(root.ordinal(ofKeyOf: member) == ordinal)
    #expect(member.value.ordinal(ofKeyOf: member) == nil)
    #expect(root.members.filter { member.hasKey($0.key) }.count == (ordinal == nil ? 0 : 1))
  }

  @Test(arguments: [
    (#""x-unit""#, #""x-unit""#, true), (#""x\u002dunit""#, #""x-unit""#, true),
    (#""x-unit""#, #""x\u002dunit""#, true), (#""x-unit""#, #""x-unix""#, false), (#""x""#, #""x-""#, false),
    (#""é""#, #""e\u0301""#, false), ("1", "1", false), (#""1""#, "1", false), ("1", #""1""#, false),
  ])
  func `two strings are the same by their Unicode scalars`(left: String, right: String, isSame: Bool) throws {
    let (left, right) = try (JSONDocument.parse(Array(left.utf8)), JSONDocument.parse(Array(right.utf8)))
    #expect(left.root.isSameString(as: right.root) == isSame)
  }

  @Test(arguments: [
    ("x-unit", true), (#"x\u002dunit"#, true), ("x-", true), ("x", false), ("unit", false), ("", false),
  ])
  func `a key is known by what it begins with`(key: String, begins: Bool) throws {
    let root = try JSONDocument.parse(Array(#"{"\#(key)": 1}"#.utf8)).root
    #expect(root.members.map { $0.hasKey(beginningWith: "x-") } == [begins])
  }

  @Test func `a path begins at the value that is asked for it`() throws {
    let document = try JSONDocument.parse(Array(#"{"a": [1, {"b": 2}]}"#.utf8))
    let list = try #require(document.root["a"])
    #expect(list.path(to: 16) == JSONPath([.index(1), .key("b")]))
    #expect(list.path(to: list.range.lowerBound) == .root)
    #expect(document.path(to: 16) == JSONPath([.key("a"), .index(1), .key("b")]))
  }
}

@Suite struct VocabularyTests {
  private static let vocabulary = JSONVocabulary(["type", "title", "$ref", "a longer word", ""])

  @Test(arguments: [
    (#""type""#, 0), (#""title""#, 1), (#""$ref""#, 2), (#""a longer word""#, 3), (#""""#, 4),
    (#""t\u0079pe""#, 0), (#""typ""#, nil), (#""typo""#, nil), (#""a longer wore""#, nil), (#""Type""#, nil),
    ("1", nil), ("null", nil), (#"["type"]"#, nil),
  ])
  func `a string is the word with its Unicode scalars`(text: String, place: Int?) throws {
    let node = try JSONDocument.parse(Array(text.utf8)).root
    #expect(Self.vocabulary.place(of: node) == place)
  }

  @Test func `keys are recognised like strings`() throws {
    let root = try JSONDocument.parse(Array(#"{"title": "type", "\u0074ype": 1, "other": 2}"#.utf8)).root
    #expect(root.members.map { $0.place(ofKeyIn: Self.vocabulary) } == [1, 0, nil])
  }
}
