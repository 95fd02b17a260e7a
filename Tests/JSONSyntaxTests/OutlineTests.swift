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
