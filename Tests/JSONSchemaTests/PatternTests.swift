import JSONSchema
import JSONSyntax
import Testing

struct PatternTests {
  @Test(arguments: [
    // The expression may match anywhere, unless it says where.
    (#"b"#, [#""b""#, #""abc""#], [#""""#, #""ac""#, #""B""#]),
    (#"^b"#, [#""bc""#], [#""abc""#, #""a\nb""#]),
    (#"b$"#, [#""ab""#], [#""abc""#, #""ab\n""#]),
    (#"^[A-Z]{3}$"#, [#""EUR""#], [#""eur""#, #""EURO""#, #""EU""#, #"" EUR""#, #""EUR\n""#]),
    (#"\\S"#, [#""a""#, #"" é ""#, #""👍""#], [#""""#, #""   ""#, #""\t\r\n""#]),
    (#"^a|b$"#, [#""ax""#, #""xb""#], [#""xay""#]),
    (#"^.$"#, [#""é""#, #""👍""#], [#""ab""#, #""e\u0301""#]),
    (#"^\\p{Lu}$"#, [#""Ä""#, #""\u00c4""#], [#""ä""#]),
    (#""#, [#""""#, #""a""#], []),
    // Only strings are asserted on.
    (#"^a$"#, ["1", "null", "true", #"["b"]"#, #"{"b": "b"}"#], [#""b""#]),
  ])
  func `a string must have a match of the pattern`(pattern: String, valid: [String], invalid: [String]) throws
  {
    let schema = try schema(#"{"pattern": "\#(pattern)"}"#)
    for instance in valid { #expect(try schema.validate(document(instance)) == [], "\(instance)") }
    for instance in invalid { #expect(try schema.validate(document(instance)).count == 1, "\(instance)") }
  }

  @Test(arguments: [
    (#""pattern": "^[a-z0-9]+$""#, #""my pilot""#, #""my pilot" does not match the pattern ^[a-z0-9]+$"#),
    (
      #""pattern": "^[a-z0-9]+$", "x-pattern-hint": "use lower-case letters and digits""#, #""my pilot""#,
      #""my pilot" is not accepted here; use lower-case letters and digits"#
    ),
    (#""pattern": "\\S""#, #""\t""#, #""\t" does not match the pattern \S"#),
    (#""pattern": "\u001b""#, #""a""#, #""a" does not match the pattern "\u001b""#),
    (#""pattern": "a", "minLength": 1"#, #""""#, "the text must not be empty"),
    (#""pattern": "a", "format": "date""#, #""b""#, #""b" does not match the pattern a"#),
    (#""pattern": "a", "type": "string""#, "5", "expected a string, found an integer: 5"),
  ])
  func `a violation tells what to write`(keywords: String, instance: String, description: String) throws {
    let violations = try schema("{\(keywords)}").validate(document(instance))
    #expect(violations.map(\.description) == [description])
  }

  @Test func `a long pattern is cut in messages`() throws {
    let long = String(repeating: "a", count: 61)
    let violations = try schema(#"{"pattern": "\#(long)"}"#).validate(document(#""b""#))
    let shown = String(repeating: "a", count: 60) + "…"
    #expect(violations.map(\.description) == ["\"b\" does not match the pattern \"\(shown)\""])
  }

  @Test func `a violation stands where the string stands`() throws {
    let violations = try schema(#"{"properties": {"id": {"pattern": "^a"}}}"#)
      .validate(document("{\n  \"id\": \"b\"\n}"))
    #expect(violations.map(\.path.description) == ["id"])
    #expect(violations.map(\.position) == [SourcePosition(line: 2, column: 9)])
    #expect(violations.map(\.reason) == [.noMatch("b", pattern: "^a", hint: nil)])
  }

  @Test func `a pattern and one that is referred to must both match`() throws {
    let schema = try schema(
      ##"""
      {"$ref": "#/$defs/a", "pattern": "b",
       "$defs": {"a": {"pattern": "a", "x-pattern-hint": "write a"}}}
      """##
    )
    #expect(schema.pattern == "b")
    let found = try ["ab", "a", "b"].map { try schema.validate(document("\"\($0)\"")).map(\.description) }
    #expect(
      found == [[], [#""a" does not match the pattern b"#], [#""b" is not accepted here; write a"#]]
    )
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pattern that other engines try in many ways is answered in linear time`() throws {
    let text = String(repeating: "a", count: 100_000) + "b"
    #expect(try schema(#"{"pattern": "^(a+)+$"}"#).validate(document("\"\(text)\"")).count == 1)
  }
}
