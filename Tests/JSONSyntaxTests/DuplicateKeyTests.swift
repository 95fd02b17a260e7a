import JSONSyntax
import Testing

struct DuplicateKeyTests {
  @Test func `a repeated key is accepted and reported with both places, and its last value counts`() throws {
    let document = try parse("{\"a\": 1,\n \"b\": {\"a\": 2},\n \"a\": 3}")
    let key = try #require(document.duplicateKeys.first)
    #expect(document.duplicateKeys.count == 1)
    #expect(key.key == "a")
    #expect(document.position(at: key.first.lowerBound) == SourcePosition(line: 1, column: 2))
    #expect(document.position(at: key.repeated.lowerBound) == SourcePosition(line: 3, column: 2))
    #expect(document.root["a"]?.int64 == 3)
    #expect(document.root.value == ["a": 3, "b": ["a": 2]])
  }

  @Test(arguments: [
    (#"{"a": 1, "\u0061": 2}"#, ["a"]),
    (#"{"é": 1, "\u00e9": 2}"#, ["é"]),
    (#"{"a": 1, "a": 2, "a": 3}"#, ["a", "a"]),
    (#"{"": 1, "": 2}"#, [""]),
    (#"{"a": {"b": 1, "b": 2}, "a": {"c": 1, "c": 2}}"#, ["b", "a", "c"]),
    (#"[{"a": 1}, {"a": 1}]"#, []),
    (#"{"a": {"a": {"a": 1}}}"#, []),
    (#"{"a": 1, "A": 2, "a ": 3}"#, []),
    ("{\"\u{E9}\": 1, \"e\u{301}\": 2}", []),
    (#"{"12345678x": 1, "12345678y": 2, "x12345678": 3}"#, []),
    (#"{"a": 1, "b": 2, "b": 3, "a": 4}"#, ["b", "a"]),
  ])
  func `keys are compared as decoded, scalar by scalar`(text: String, repeated: [String]) throws {
    #expect(try parse(text).duplicateKeys.map(\.key) == repeated)
  }

  @Test func `an object with very many keys is searched in good time`() throws {
    let members = (0..<100_000).map { "\"key\($0 == 99_999 ? 5 : $0)\":0" }
    let document = try parse("{" + members.joined(separator: ",") + "}")
    let key = try #require(document.duplicateKeys.first)
    #expect(document.duplicateKeys.count == 1)
    #expect(key.key == "key5")
    #expect(key.first == 46..<52)
  }

  @Test func `one key a hundred thousand times is reported in good time`() throws {
    let text = "{" + String(repeating: "\"a\":0,", count: 99_999) + "\"a\":0}"
    let keys = try parse(text).duplicateKeys
    #expect(keys.count == 99_999)
    #expect(keys.allSatisfy { $0.first == 1..<4 })
    #expect(keys.last?.repeated == 599_995..<599_998)
  }
}
