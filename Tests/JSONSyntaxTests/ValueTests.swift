import JSONSyntax
import Testing

struct ValueTests {
  @Test(
    arguments: [
      (1, 1.0, true), (1, 2, false), (1, 1.5, false), (0, -0.0, true),
      (.integer(.max), 9.223372036854775807e18, false),
      (.unsigned(1 << 63), 9.223372036854775808e18, true), (.unsigned(3), 3, true),
      (.unsigned(.max), -1, false),
      (1, "1", false), (1, true, false), (.null, false, false), (.null, .null, true), ("", "", true),
      ("\u{E9}", "e\u{301}", false), ("K", "\u{212A}", false), ([1, 2], [1.0, 2], true),
      ([1, 2], [2, 1], false),
      (["a": 1, "b": 2], ["b": 2, "a": 1], true), (["a": 1], ["a": 1, "b": 2], false),
      (["a": 1], ["b": 1], false),
      ([:], [], false), (["a": .null], [:], false),
    ] as [(JSONValue, JSONValue, Bool)]
  )
  func `values are equal when JSON says the same`(left: JSONValue, right: JSONValue, areEqual: Bool) {
    #expect((left == right) == areEqual)
    #expect((right == left) == areEqual)
    #expect(Set([left, right]).count == (areEqual ? 1 : 2))
  }

  @Test func `an object keeps the order in which its keys were first added`() {
    var object: JSONObject = ["b": 1, "a": 2, "b": 3]
    object["c"] = 4
    object["a"] = 5
    #expect(object.map(\.key) == ["b", "a", "c"])
    #expect(object["b"] == 3)
    object["b"] = nil
    #expect(object.map(\.key) == ["a", "c"])
    #expect(object["b"] == nil)
  }

  @Test func `a large object finds, replaces and removes keys like a small one`() {
    var object = JSONObject((0..<1000).map { ("key\($0)", .integer($0)) })
    #expect(object.count == 1000)
    #expect(object["key0"] == 0)
    #expect(object["key999"] == 999)
    #expect(object["key1000"] == nil)
    object["key500"] = "x"
    object.removeAll { $0.hasSuffix("7") }
    #expect(object.count == 900)
    #expect(object["key500"] == "x")
    #expect(object["key998"] == 998)
    #expect(object["key7"] == nil)
    object.removeAll { $0 != "key1" }
    object["key2"] = 2
    #expect(object.map(\.key) == ["key1", "key2"])
    #expect(object["key2"] == 2)
  }

  @Test func `keys that only look the same are different`() {
    let object = JSONObject([("\u{E9}", 1), ("e\u{301}", 2)] + (0..<20).map { ("\($0)", .integer($0)) })
    #expect(object.count == 22)
    #expect(object["\u{E9}"] == 1)
    #expect(object["e\u{301}"] == 2)
  }

  /// The examples of RFC 7396, appendix A.
  @Test(arguments: [
    (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
    (#"{"a":"b"}"#, #"{"a":null}"#, #"{}"#),
    (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
    (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
    (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
    (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
    (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
    (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
    (#"{"a":"foo"}"#, #"null"#, #"null"#),
    (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
    (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
    (#"[1,2]"#, #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
    (#"{}"#, #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
  ])
  func `a merge patch changes a value as the standard says`(target: String, patch: String, result: String)
    throws
  {
    let merged = try parse(target).root.value.merging(parse(patch).root.value)
    #expect(JSONWriter.text(of: merged, layout: .compact) == result)
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"b":2}"#, #"{"a":1,"b":2}"#),
    (#"{"a":1}"#, #"{"a":null}"#, #"{"a":null}"#),
    (#"{"a":{"b":1}}"#, #"{"a":{"b":null,"c":{"d":null}}}"#, #"{"a":{"b":null,"c":{"d":null}}}"#),
    (#"{"a":{"b":1}}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
    (#"{"a":[1]}"#, #"{"a":null}"#, #"{"a":null}"#),
    (#"{}"#, #"{"a":{"b":null}}"#, #"{"a":{"b":null}}"#),
    (#"{"a":1}"#, #"{}"#, #"{"a":1}"#),
    (#"{"a":1}"#, #"[2]"#, #"[2]"#),
  ])
  func `two merge patches make one that changes a value as both do`(
    first: String,
    second: String,
    both: String
  )
    throws
  {
    let first = try parse(first).root.value
    let second = try parse(second).root.value
    #expect(JSONWriter.text(of: first.followed(by: second), layout: .compact) == both)
    for target in [#"{}"#, #"{"a":{"b":0,"c":0},"b":0}"#, #"{"a":[0]}"#] {
      let value = try parse(target).root.value
      #expect(value.merging(first).merging(second) == value.merging(first.followed(by: second)))
    }
  }
}
