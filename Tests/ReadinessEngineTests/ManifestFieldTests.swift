import JSONSchema
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// The fields of a schema, told to people.
@Suite struct ManifestFieldTests {
  private let fields = SmallWorld.schema.fields

  private func field(_ path: String) throws -> ManifestField {
    try #require(fields.first { $0.path == path })
  }

  @Test func `fields come in the order of the schema, each before those inside it`() {
    #expect(
      fields.map(\.path) == [
        "project", "project.id", "project.name", "project.currency", "project.public", "project.stage",
        "people", "people[].role",
        "people[].name", "load", "load.tested", "load.expected", "load.on", "load.errors", "load.months",
        "load.cost", "owner", "note", "tags", "steps", "steps[].id", "steps[].risk", "steps[].approver",
        "claims",
        "claims[].criterion", "claims[].by", "claims[].on", "claims[].reason", "extensions",
      ]
    )
  }

  @Test(arguments: [
    ("project", FieldShape.section), ("project.public", .yesOrNo), ("project.name", .text),
    ("owner", .person),
    ("load.tested", .number), ("load.months", .wholeNumber), ("load.on", .date), ("tags", .list(.text)),
    ("steps", .list(.section)), ("steps[].risk", .choice(["low", "high"])), ("people", .entries(.section)),
    ("extensions", .anything),
  ])
  func `what may be written follows from the schema`(path: String, shape: FieldShape) throws {
    #expect(try field(path).shape == shape)
  }

  @Test func `units, limits and what must be there are told`() throws {
    #expect(try field("load.months").unit == .named(one: "month", many: "months"))
    #expect(try field("load.cost").unit == .money)
    #expect(try field("load.errors").maximum == 1)
    #expect(try field("load.on").isPastEvent)
    #expect(try field("project.id").isRequired && !field("project.public").isRequired)
    #expect(try field("project.public").allowsNull && !field("project.id").allowsNull)
    #expect(try field("load.expected").question == "How much is expected?")
  }

  @Test func `steps into lists and entries are told apart`() throws {
    #expect(try field("steps[].id").steps == [.field("steps"), .element, .field("id")])
    #expect(try field("people[].role").steps == [.field("people"), .entry, .field("role")])
    #expect(try field("people[].role").names == ["people", "role"])
  }

  @Test func `a schema that contains itself is followed once`() throws {
    let text = """
      {
        "type": "object",
        "properties": { "part": { "$ref": "#/$defs/part" } },
        "$defs": { "part": { "type": "object", "properties": { "part": { "$ref": "#/$defs/part" } } } }
      }
      """
    let schema = try ManifestSchema(SmallWorld.document(text))
    #expect(schema.fields.map(\.path) == ["part", "part.part", "part.part.part"])
  }
}
