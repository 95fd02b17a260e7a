import JSONSchema
import JSONSyntax
import Testing

struct ValidationTests {
  /// What JSON Schema 2020-12 says about each supported keyword.
  @Test(arguments: [
    (#"{}"#, ["null", "1", "[]", "{}"], []),
    (
      #"{"type": "integer"}"#, ["1", "1.0", "-0", "1e3", "1e300"],
      ["1.5", "\"1\"", "null", "true", "[]", "{}"]
    ),
    (#"{"type": "number"}"#, ["1", "1.5", "1e300"], ["\"1\"", "null", "true"]),
    (#"{"type": "string"}"#, ["\"\"", "\"1\""], ["1", "null", "[]"]),
    (#"{"type": "boolean"}"#, ["true", "false"], ["0", "\"\"", "null"]),
    (#"{"type": "null"}"#, ["null"], ["0", "false", "\"\"", "{}"]),
    (#"{"type": "array"}"#, ["[]"], ["{}", "null"]),
    (#"{"type": "object"}"#, ["{}"], ["[]", "null"]),
    (#"{"type": ["string", "null"]}"#, ["\"\"", "null"], ["1", "{}"]),
    (
      #"{"enum": [1, "a", null, [1], {"a": 1, "b": 2}]}"#,
      ["1", "1.0", "\"a\"", "null", "[1.0]", #"{"b": 2, "a": 1}"#], ["2", "\"A\"", "false", "[]", "{}"]
    ),
    (#"{"enum": [false]}"#, ["false"], ["0", "null"]),
    (#"{"enum": [0]}"#, ["0", "0.0", "-0", "-0.0"], ["false"]),
    (#"{"minimum": 1.1}"#, ["1.1", "2", "\"x\"", "null"], ["1", "1.0999", "-5"]),
    (
      #"{"maximum": 9007199254740993}"#, ["9007199254740993", "9007199254740992"],
      ["9007199254740994", "1e300"]
    ),
    (#"{"maximum": 9007199254740992}"#, ["9007199254740992"], ["9007199254740993"]),
    (#"{"minimum": 9007199254740993}"#, ["9007199254740993.0"], ["9007199254740992"]),
    (#"{"minimum": -2}"#, ["-2", "-2.0", "0"], ["-3", "-2.0001"]),
    (#"{"minLength": 2}"#, ["\"ab\"", "1", "\"e\u{301}\""], ["\"a\"", "\"\"", "\"👍\""]),
    (#"{"minItems": 2}"#, ["[1, 1]", "[[], []]", "{}", "\"\"", "null"], ["[1]", "[]", "[[1, 2]]"]),
    (#"{"minItems": 0}"#, ["[]"], []),
    (
      #"{"uniqueItems": true}"#, ["[]", "[1, true]", "[0, false]", "[1, \"1\"]", "[[1], [2]]", "1"],
      ["[1, 1]", "[1.0, 1]", "[{\"a\": 1, \"b\": 2}, {\"b\": 2, \"a\": 1}]", "[null, null]", "[[1], [1]]"]
    ),
    (#"{"uniqueItems": false}"#, ["[1, 1]"], []),
    (#"{"items": {"type": "integer"}}"#, ["[]", "[1, 2]", "{}", "\"x\""], ["[1, \"x\"]"]),
    (
      #"{"properties": {"a": {"type": "integer"}}}"#, ["{}", "{\"a\": 1}", "{\"b\": \"x\"}", "[]", "1"],
      ["{\"a\": \"x\"}"]
    ),
    (#"{"required": ["a"]}"#, ["{\"a\": null}", "[]", "\"a\""], ["{}", "{\"A\": 1}"]),
    (
      #"{"properties": {"a": {}}, "additionalProperties": false}"#, ["{}", "{\"a\": 1}", "[1]"],
      ["{\"b\": 1}"]
    ),
    (#"{"additionalProperties": true}"#, ["{\"b\": 1}"], []),
    (
      #"{"properties": {"a": {}}, "additionalProperties": {"type": "integer"}}"#,
      ["{\"a\": \"x\", \"b\": 1}"], ["{\"b\": \"x\"}"]
    ),
    (
      #"{"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}}"#,
      [#"{"a": 1, "b": 1}"#, #"{"c": 1}"#, #"{"a": 1, "b": 1, "c": 1}"#, "1", "[]"],
      [#"{"a": 1}"#, #"{"a": 1, "c": 1}"#, "{}", #"{"b": 1}"#]
    ),
    (
      #"{"if": {"properties": {"a": {"enum": ["x"]}}}, "then": {"required": ["b"]}}"#,
      [#"{"a": "x", "b": 1}"#, #"{"a": "y"}"#, #"{"b": 1}"#], [#"{"a": "x"}"#, "{}"]
    ),
    (#"{"if": {"type": "string"}, "else": {"minimum": 3}}"#, ["\"a\"", "3", "null"], ["2"]),
    (#"{"then": {"type": "string"}, "else": {"type": "string"}}"#, ["1"], []),
    (
      #"{"if": {"minimum": 1}, "then": {"if": {"minimum": 5}, "then": {"maximum": 7}, "else": {"maximum": 3}}}"#,
      ["0", "3", "5", "7"], ["4", "8"]
    ),
    (
      ##"{"$ref": "#/$defs/a", "$defs": {"a": {"if": {"type": "array"}, "then": {"minItems": 1}}}}"##,
      ["[1]", "{}"], ["[]"]
    ),
    (#"{"format": "date"}"#, ["\"2026-12-31\"", "20261231", "null"], ["\"2026-12-32\"", "\"\""]),
    (
      ##"{"$ref": "#/$defs/a", "maximum": 3, "$defs": {"a": {"type": "integer", "minimum": 1}}}"##,
      ["1", "3"], ["0", "4", "\"x\""]
    ),
    (
      ##"{"items": {"$ref": "#/$defs/t"}, "$defs": {"t": {"type": "array", "items": {"$ref": "#/$defs/t"}}}}"##,
      ["[]", "[[], [[]]]"], ["[1]", "[[[[[[1]]]]]]"]
    ),
  ])
  func `a keyword accepts and refuses as the standard says`(text: String, valid: [String], invalid: [String])
    throws
  {
    let schema = try schema(text)
    for instance in valid {
      #expect(try schema.validate(document(instance)).map(\.description) == [], "\(instance)")
    }
    for instance in invalid { #expect(try schema.validate(document(instance)).count == 1, "\(instance)") }
  }

  static let manifest = ##"""
    {"type": "object", "required": ["id", "name"], "additionalProperties": false, "properties": {
      "id": {"type": "string", "minLength": 1}, "name": {"type": "string", "minLength": 3},
      "loadTest": {"type": ["object", "null"], "additionalProperties": false, "properties": {
        "date": {"type": ["string", "null"], "format": "date"}, "share": {"type": ["number", "null"], "maximum": 1}}},
      "risk": {"type": ["string", "null"], "enum": ["low", "medium", "high", null]},
      "only": {"enum": ["x"]},
      "count": {"type": ["integer", "null"], "minimum": 0}, "tested": {"type": ["boolean", "null"]},
      "people": {"type": "object", "additionalProperties": {"$ref": "#/$defs/person"}},
      "tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
      "phases": {"type": "array", "minItems": 1}, "range": {"type": "array", "minItems": 2}},
     "$defs": {"person": {"type": "object", "required": ["role"], "additionalProperties": false,
      "properties": {"role": {"type": "string"}}}}}
    """##

  @Test(arguments: [
    (#""loadTests": {}"#, "loadTests", 26, #"unknown field "loadTests"; did you mean "loadTest"?"#),
    (#""LOAD_TEST": {}"#, "LOAD_TEST", 26, #"unknown field "LOAD_TEST"; did you mean "loadTest"?"#),
    (#""zebra": 1"#, "zebra", 26, #"unknown field "zebra""#),
    (#""a\u001bb": 1"#, #"["a\u001bb"]"#, 26, #"unknown field "a\u001bb""#),
    (#""count": "ten""#, "count", 35, #"expected an integer, found a string: "ten""#),
    (#""count": "10""#, "count", 35, #"expected an integer, found a string: "10"; did you mean 10?"#),
    (#""count": "1.5""#, "count", 35, #"expected an integer, found a string: "1.5""#),
    (#""count": 1.5"#, "count", 35, "expected an integer, found a number: 1.5"),
    (#""count": true"#, "count", 35, "expected an integer, found true or false: true"),
    (#""count": []"#, "count", 35, "expected an integer, found an array"),
    (#""count": {"a": 1}"#, "count", 35, "expected an integer, found an object"),
    (#""count": -1"#, "count", 35, "-1 is below the minimum of 0"),
    (
      #""tested": "true""#, "tested", 36,
      #"expected true or false, found a string: "true"; did you mean true?"#
    ),
    (#""tested": "yes""#, "tested", 36, #"expected true or false, found a string: "yes""#),
    (#""people": null"#, "people", 36, "expected an object, found null"),
    (#""people": {"a": {}}"#, "people.a", 42, #"missing required field "role""#),
    (
      #""people": {"a b": {"role": "x", "rule": "y"}}"#, #"people["a b"].rule"#, 58,
      #"unknown field "rule"; did you mean "role"?"#
    ),
    (
      #""risk": "hihg""#, "risk", 34,
      #"expected "low", "medium" or "high", found "hihg"; did you mean "high"?"#
    ),
    (#""risk": "extreme""#, "risk", 34, #"expected "low", "medium" or "high", found "extreme""#),
    (#""only": 5"#, "only", 34, #"expected "x", found 5"#),
    (#""only": [5]"#, "only", 34, #"expected "x", found an array"#),
    (#""loadTest": {"share": 2}"#, "loadTest.share", 48, "2 is above the maximum of 1"),
    (
      #""loadTest": {"date": "2026-13-01"}"#, "loadTest.date", 47,
      #""2026-13-01" is not a calendar date (YYYY-MM-DD)"#
    ),
    (
      #""tags": ["a", "b", "a"]"#, "tags[2]", 45,
      #""a" is listed twice, first at line 1, column 35; keep one of the two"#
    ),
    (#""phases": []"#, "phases", 36, "the list must not be empty"),
    (#""range": []"#, "range", 35, "the list has 0 entries; at least 2 are needed"),
    (#""range": [null]"#, "range", 35, "the list has 1 entry; at least 2 are needed"),
    (#""tags": ["a", 5]"#, "tags[1]", 40, "expected a string, found an integer: 5"),
    (
      #""tags": ["\#(String(repeating: "x", count: 80))", 5, 5]"#, "tags[1]", 119,
      "expected a string, found an integer: 5"
    ),
    (#""id": "a""#, "id", 26, #"the key "id" is used twice, first at line 1, column 2; keep one of the two"#),
  ])
  func `a violation says what is wrong, where, and what was probably meant`(
    member: String,
    path: String,
    column: Int,
    description: String
  ) throws {
    let violations = try schema(Self.manifest).validate(document(#"{"id":"i", "name":"nnn", \#(member)}"#))
    let violation = try #require(violations.first)
    #expect(violation.description == description)
    #expect(violation.path.description == path)
    #expect(violation.position == SourcePosition(line: 1, column: column))
  }

  @Test(arguments: [
    ("{}", ["1:1: missing required field \"id\"", "1:1: missing required field \"name\""]),
    (#"{"id": "i"}"#, ["1:1: missing required field \"name\""]),
    (#"{"id": "i", "nmae": "n"}"#, [#"1:13: unknown field "nmae"; did you mean "name"?"#]),
    (
      #"{"id": "", "name": "n"}"#,
      ["1:8: the text must not be empty", "1:20: the text has 1 character; at least 3 are needed"]
    ),
    ("[]", ["1:1: expected an object, found an array"]),
    ("null", ["1:1: expected an object, found null"]),
    (
      #"{"id": 5, "name": null}"#,
      ["1:8: expected a string, found an integer: 5", "1:19: expected a string, found null"]
    ),
  ])
  func `one cause is one violation`(text: String, expected: [String]) throws {
    let violations = try schema(Self.manifest).validate(document(text))
    #expect(violations.map { "\($0.position.line):\($0.position.column): \($0)" } == expected)
  }

  @Test(arguments: [
    (#"{"kind": "a", "probes": 1}"#, []), (#"{"kind": "a"}"#, [#"missing required field "probes""#]),
    (#"{"kind": "a", "prbes": 1}"#, [#"unknown field "prbes"; did you mean "probes"?"#]),
    (#"{"kind": "b", "prbes": 1}"#, [#"unknown field "prbes"; did you mean "probes"?"#]),
  ])
  func `what a condition misses is not told of a misspelt field`(text: String, expected: [String]) throws {
    let schema = try schema(
      #"""
      {"additionalProperties": false, "properties": {"kind": {}, "probes": {}},
       "if": {"properties": {"kind": {"enum": ["a"]}}}, "then": {"required": ["probes"]}}
      """#
    )
    #expect(try schema.validate(document(text)).map(\.description) == expected)
  }

  @Test func `all violations come in document order, repeated keys among them`() throws {
    let text = """
      {"tags": ["a", 1, "a"],
       "people": {"x": {"role": 1}, "y": {}},
       "people": {},
       "count": -1,
       "surprise": true}
      """
    let violations = try schema(Self.manifest).validate(document(text))
    #expect(
      violations.map { "\($0.position.line):\($0.position.column) \($0.path)" } == [
        "1:1 ", "1:1 ", "1:16 tags[1]", "1:19 tags[2]", "2:27 people.x.role", "2:36 people.y", "3:2 people",
        "4:11 count",
        "5:2 surprise",
      ]
    )
  }

  @Test func `repeated keys are reported without a schema too`() throws {
    let violations = SchemaViolation.duplicateKeys(of: try document("{\"a\": [{\"b\": 1,\n\"b\": 2}]}"))
    #expect(
      violations.map { "\($0.path) \($0)" } == [
        #"a[0].b the key "b" is used twice, first at line 1, column 9; keep one of the two"#
      ]
    )
    #expect(violations.first?.position == SourcePosition(line: 2, column: 1))
  }

  @Test func `after a hundred violations one more entry says that there are others`() throws {
    let schema = try schema(#"{"items": {"type": "string"}}"#)
    let hundred = "[" + (0..<100).map { "\($0)" }.joined(separator: ",\n") + "]"
    #expect(try schema.validate(document(hundred)).count == 100)
    let many = "[" + (0..<100_000).map { "\($0)" }.joined(separator: ",\n") + "]"
    let violations = try schema.validate(document(many))
    #expect(violations.count == 101)
    #expect(violations.last?.description == "… and more errors; correct the ones above first")
    #expect(violations.last?.position.line == 101)
  }

  @Test func `a key must match scalar by scalar`() throws {
    let violations = try schema(#"{"additionalProperties": false, "properties": {"K": {}}}"#)
      .validate(document("{\"\u{212A}\": 1}"))
    #expect(violations.count == 1)
  }

  @Test func `a long value is cut`() throws {
    let long = String(repeating: "é", count: 1000)
    let violations = try schema(#"{"type": "integer"}"#).validate(document("\"\(long)\""))
    let shown = String(repeating: "é", count: 60) + "…"
    #expect(violations.map(\.description) == ["expected an integer, found a string: \"\(shown)\""])
  }

  @Test func `a wide and hostile document is answered in good time`() throws {
    let members = (0..<100_000).map { "\"k\($0)\":[[],[]]" }.joined(separator: ",")
    let violations = try schema(Self.manifest).validate(document("{" + members + "}"))
    #expect(violations.count == 101)
    let twins = "{\"tags\":[" + (0..<100_000).map { "\"t\($0)\"" }.joined(separator: ",") + "]}"
    #expect(try schema(Self.manifest).validate(document(twins)).count == 2)
  }
}
