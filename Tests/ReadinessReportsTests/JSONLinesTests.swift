import JSONSyntax
import Testing

@testable import ReadinessReports

/// JSON is laid out as people write it, and says the same as before.
@Suite struct JSONLinesTests {
  static let cases: [(value: JSONValue, width: Int, lines: [String])] = [
    (["a": 1], 20, [#"{ "a": 1 }"#]),
    (["a": ["b": .null]], 22, [#"{ "a": { "b": null } }"#]),
    (["a": ["b": .null]], 21, ["{", #"  "a": { "b": null }"#, "}"]),
    (["a": 1, "b": [1, 2]], 12, ["{", #"  "a": 1,"#, #"  "b": ["#, "    1,", "    2", "  ]", "}"]),
    (["a": 1, "b": [1, 2]], 16, ["{", #"  "a": 1,"#, #"  "b": [1, 2]"#, "}"]),
    ([], 1, ["[]"]),
    ([:], 1, ["{}"]),
    (.string("too long to fit"), 3, [#""too long to fit""#]),
    (["k\n": "\u{1B}"], 40, [#"{ "k\n": "\u001b" }"#]),
  ]

  @Test(arguments: cases)
  func `what fits into a line stays on one`(value: JSONValue, width: Int, lines: [String]) {
    #expect(JSONLines.laidOut(value, width: width) == lines)
  }

  @Test(arguments: cases.map(\.value), [1, 10, 40])
  func `the lines parse back to the value`(value: JSONValue, width: Int) throws {
    let text = JSONLines.laidOut(value, width: width).joined(separator: "\n")
    #expect(try JSONDocument.parse(Array(text.utf8)).root.value == value)
  }
}
