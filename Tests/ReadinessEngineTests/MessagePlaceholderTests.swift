import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// What sentences and questions say of a manifest whose schema has fixed words, names and sections.
@Suite struct MessagePlaceholderTests {
  private static let schema = SmallWorld.required {
    try ManifestSchema(
      SmallWorld.document(
        #"""
        {
          "type": "object",
          "properties": {
            "project": { "type": "object" },
            "guards": { "type": "array", "items": { "type": "string", "enum": ["by-hand", "by-law", "in-time"] } },
            "state": { "type": ["string", "null"], "enum": ["set-up", "iso-1", null], "x-readings": { "iso-1": "ISO 1" } },
            "note": { "type": ["string", "null"] },
            "drill": {
              "title": "Was it tried out?",
              "x-leads-questions": true,
              "type": "object",
              "properties": { "result": { "title": "How did it end?", "type": ["string", "null"] } }
            },
            "steps": {
              "title": "Which steps are there?",
              "type": "array",
              "items": {
                "type": "object", "required": ["id"],
                "properties": {
                  "id": { "type": "string", "x-unique": true },
                  "day": { "title": "On which day?", "type": ["string", "null"] }
                }
              }
            }
          }
        }
        """#
      )
    )
  }

  private static func manifest(_ members: String) throws -> Manifest {
    let text = #"{ "project": { "id": "p", "name": "P" }, \#(members) }"#
    return try Manifest(SmallWorld.document(text), schema: schema, asOf: SmallWorld.asOf)
  }

  @Test(arguments: [
    ("{guards lacks by-hand, by-law, in-time}", "by law, in time"),
    ("{guards lacks by-hand}", "none"),
    ("{guards lacks}", "not stated"),
    ("{guards}", "by hand"),
    ("{state}", "set up"),
    ("{note}", "self-made"),
    ("{drill lacks by-hand, by-law}", "not stated"),
  ])
  func `a sentence prints words without hyphens, or those that a list lacks`(
    template: String,
    text: String
  ) throws {
    let manifest = try Self.manifest(#""guards": ["by-hand"], "state": "set-up", "note": "self-made""#)
    let reader = FactReader(manifest: manifest, schema: Self.schema)
    #expect(reader.text(MessageTemplate(template)) == text)
  }

  @Test func `a sentence prints how the schema says that people read a word`() throws {
    let reader = FactReader(manifest: try Self.manifest(#""state": "iso-1""#), schema: Self.schema)
    #expect(reader.text(MessageTemplate("{state}")) == "ISO 1")
  }

  @Test func `a fact beside the sentences keeps its spelling`() throws {
    let reader = FactReader(manifest: try Self.manifest(#""state": "set-up""#), schema: Self.schema)
    #expect(reader.fact(at: FactPath(dotted: "state")).text == "set-up")
  }

  @Test(arguments: [
    (FactPath(dotted: "drill.result"), "Was it tried out? How did it end?"),
    (FactPath(dotted: "drill"), "Was it tried out?"),
    (FactPath([.field("steps"), .index(0), .field("day")]), "On which day?"),
  ])
  func `a question follows that of its section where this leads to it`(path: FactPath, question: String) {
    #expect(Self.schema.question(at: path) == question)
    let names = path.steps.compactMap { if case .field(let name) = $0 { name } else { nil } }
    #expect(Self.schema.fields.first { $0.names == names }?.question == question)
  }

  @Test(arguments: [
    (#"[{ "id": "a" }, { "id": "b" }]"#, []),
    (#"[{ "id": "a" }, { "id": "b" }, { "id": "a" }, { "id": "a" }]"#, ["steps[2].id", "steps[3].id"]),
  ])
  func `entries with the name of another one are told`(steps: String, paths: [String]) throws {
    let notices = try Self.manifest(#""steps": \#(steps)"#).notices
    #expect(notices.map { "\($0.path)" } == paths)
    #expect(notices.allSatisfy { $0.kind == .repeatedEntry && $0.message.hasPrefix("\"a\" stands") })
  }
}
