import JSONSchema
import JSONSyntax
import Testing

struct SchemaLoadTests {
  @Test(arguments: [
    (#"{"multipleOf": 2}"#, 2, #"unknown schema keyword "multipleOf""#),
    (#"{"propertes": {}}"#, 2, #"unknown schema keyword "propertes"; did you mean "properties"?"#),
    (#"{"min_length": 1}"#, 2, #"unknown schema keyword "min_length"; did you mean "minLength"?"#),
    (#"{"items": {"Type": "string"}}"#, 12, #"unknown schema keyword "Type"; did you mean "type"?"#),
    (#"{"type": "objekt"}"#, 10, #""objekt" is not a supported type; did you mean "object"?"#),
    (#"{"type": ["string", "nul"]}"#, 21, #""nul" is not a supported type; did you mean "null"?"#),
    (#"{"type": ["string", "string"]}"#, 21, #""type" must be a type or a list of different types"#),
    (#"{"type": []}"#, 10, #""type" must be a type or a list of different types"#),
    (#"{"type": 1}"#, 10, #""type" must be a type or a list of different types"#),
    (#"{"format": "date-time"}"#, 12, #""date-time" is not a supported format"#),
    (#"{"format": 1}"#, 12, #""format" must be a string"#),
    (#"{"properties": []}"#, 16, #""properties" must be an object of schemas by name"#),
    (#"{"properties": {"a": true}}"#, 22, "a schema must be an object here"),
    (#"{"items": [{}]}"#, 11, "a schema must be an object here"),
    ("[]", 1, "a schema must be an object here"),
    (#"{"additionalProperties": 0}"#, 26, #""additionalProperties" must be a schema, true or false"#),
    (#"{"required": "a"}"#, 14, #""required" must be a list of different strings"#),
    (#"{"required": ["a", "a"]}"#, 14, #""required" must be a list of different strings"#),
    (#"{"required": ["a", 1]}"#, 14, #""required" must be a list of different strings"#),
    (#"{"enum": []}"#, 10, #""enum" must be a list of at least one value"#),
    (#"{"examples": "a"}"#, 14, #""examples" must be a list of at least one value"#),
    (#"{"minimum": "1"}"#, 13, #""minimum" must be a number"#),
    (#"{"maximum": null}"#, 13, #""maximum" must be a number"#),
    (#"{"minLength": -1}"#, 15, #""minLength" must be a whole number from 0"#),
    (#"{"minLength": 1.5}"#, 15, #""minLength" must be a whole number from 0"#),
    (#"{"minItems": "1"}"#, 14, #""minItems" must be a whole number from 0"#),
    (#"{"uniqueItems": "yes"}"#, 17, #""uniqueItems" must be true or false"#),
    (#"{"pattern": 1}"#, 13, #""pattern" must be a string"#),
    (
      #"{"pattern": "a(b"}"#, 13,
      #"the pattern a(b is not a regular expression: character 2: this '(' is never closed; add ')', or write '\(' for the character"#
    ),
    (
      #"{"items": {"pattern": "(a)\\1"}}"#, 23,
      #"the pattern (a)\1 is not a regular expression: character 4: RE2 has no backreferences, because they cannot be matched in linear time"#
    ),
    (#"{"title": 1}"#, 11, #""title" must be a string"#),
    (#"{"$comment": []}"#, 14, #""$comment" must be a string"#),
    (#"{"$ref": 1}"#, 10, #""$ref" must be a string"#),
    (#"{"$ref": "other.json"}"#, 10, ##"the reference "other.json" must have the form "#/$defs/NAME""##),
    (#"{"then": true}"#, 10, "a schema must be an object here"),
    (
      ##"{"$defs": {"a": {"if": {"items": {"$ref": "#/$defs/a"}}}}}"##, 43,
      "a condition must say itself what it asks for, without a reference"
    ),
    (
      ##"{"$ref": "#/$defs/a/b", "$defs": {"a": {}}}"##, 10,
      ##"the reference "#/$defs/a/b" must have the form "#/$defs/NAME""##
    ),
    (
      ##"{"$ref": "#/$defs/persons", "$defs": {"person": {}}}"##, 10,
      ##"the reference "#/$defs/persons" leads nowhere; did you mean "#/$defs/person"?"##
    ),
    (##"{"$ref": "#/$defs/a"}"##, 10, ##"the reference "#/$defs/a" leads nowhere"##),
    (##"{"$defs": {"a": {"$ref": "#/$defs/a"}}}"##, 26, ##"the reference "#/$defs/a" leads back to itself"##),
    (
      ##"{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}"##, 26,
      ##"the reference "#/$defs/b" leads back to itself"##
    ),
    (
      ##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}"##, 47,
      ##"the reference "#/$defs/b" leads back to itself"##
    ),
    (#"{"items": {"$defs": {}}}"#, 21, "definitions must stand at the root of the schema"),
    (
      #"{"type": "string", "type": "object"}"#, 20,
      #"the key "type" is used twice, first at line 1, column 2; keep one of the two"#
    ),
  ])
  func `a schema that cannot be relied on is refused`(text: String, column: Int, description: String) throws {
    let error = try #require(throws: SchemaLoadError.self) { try schema(text) }
    #expect(error.faults.map(\.description) == [description])
    #expect(error.faults.first?.position == SourcePosition(line: 1, column: column))
  }

  @Test func `all faults are reported at once, in document order`() throws {
    let text = """
      {"title": 5, "properties": {
        "a": {"typ": "string"},
        "b": {"$ref": "#/$defs/c"}},
       "multipleOf": 2}
      """
    let error = try #require(throws: SchemaLoadError.self) { try schema(text) }
    #expect(error.faults.map(\.position.line) == [1, 2, 3, 4])
  }

  @Test func `annotations are allowed everywhere and keep what they say`() throws {
    let loaded = try schema(
      """
      {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "i", "$comment": "c", "title": "T",
       "description": "D", "default": {"a": 1}, "examples": [1, "x"], "x-unit": "days", "x-list": [1]}
      """
    )
    #expect(loaded.title == "T")
    #expect(loaded.description == "D")
    #expect(loaded.examples == [1, "x"])
    #expect(loaded.extensions == ["x-unit": "days", "x-list": [1]])
  }

  @Test func `a schema can be walked by name, by path and through references`() throws {
    let root = try schema(
      ##"""
      {"type": "object", "required": ["b"], "additionalProperties": false,
       "properties": {"b": {"$ref": "#/$defs/node", "title": "here", "x-a": 1}, "a": {"type": ["string", "null"]}},
       "$defs": {"node": {"title": "there", "description": "D", "type": "object", "x-a": 2, "x-b": 3,
         "required": ["id"], "properties": {"id": {"type": "integer", "minimum": 1, "maximum": 5}},
         "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/node"}}}}}
      """##
    )
    #expect(root.types == [.object])
    #expect(root.required == ["b"])
    #expect(root.properties.map(\.name) == ["b", "a"])
    let node = try #require(root.property("b"))
    #expect(node.title == "here")
    #expect(node.description == "D")
    #expect(node.required == ["id"])
    #expect(node.extensions == ["x-a": 1, "x-b": 3])
    #expect(root.property("c") == nil)
    let path = JSONPath([.key("b"), .key("any"), .index(7), .key("more"), .index(0), .key("id")])
    let id = try #require(root.schema(at: path))
    #expect(id.minimum == 1)
    #expect(id.maximum == 5)
    #expect(root.schema(at: JSONPath([.key("a"), .key("b")])) == nil)
    #expect(root.schema(at: JSONPath([.index(0)])) == nil)
    #expect(root.schema(at: .root) == root)
    #expect(node.property("x")?.items?.property("y") == node.property("z"))
  }
}
