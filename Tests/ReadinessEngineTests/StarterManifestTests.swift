import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Each required rule gives a place to the facts that it reads, as the schema has them.
@Suite("A starter manifest")
struct StarterManifestTests {
  /// The rules of one item, the sections they lead to, and the lists that are left out.
  private static let cases: [(rules: [String], sections: String, omitted: String)] = [
    (["true"], "", ""),
    (["manifest.project.id != ''"], "", ""),
    (["manifest.load.tested > 1.0"], #""load":{"tested":null}"#, ""),
    // The order is that of the schema, and each fact stands once.
    (
      ["manifest.note == '' || manifest.load.on == ''", "manifest.load.tested > manifest.load.expected"],
      #""load":{"tested":null,"expected":null,"on":null},"note":null"#, ""
    ),
    (["has(manifest.load.tested)"], #""load":{"tested":null}"#, ""),
    // One entry shows the fields, with a name to replace where one is required.
    (["manifest.steps.all(s, s.risk == 'low')"], #""steps":[{"id":"rename-me","risk":null}]"#, ""),
    (
      ["manifest.people[manifest.owner].name != ''"],
      #""people":{"rename-me":{"role":"rename-me","name":null}},"owner":null"#, ""
    ),
    (
      ["manifest.steps.all(s, manifest.people[s.approver].name != '')"],
      #""people":{"rename-me":{"role":"rename-me","name":null}},"steps":[{"id":"rename-me","approver":null}]"#,
      ""
    ),
    // An entry would decide a rule that only counts.
    (["size(manifest.steps) > 0"], "", "steps"),
    (["'a' in manifest.tags"], "", "tags"),
    (["manifest.tags.all(t, t != '')"], "", "tags"),
    // Names that the schema lists have an entry each.
    (
      ["manifest.stages.all(s, s.done)"],
      #""stages":[{"name":"build","done":null},{"name":"run","done":null}]"#, ""
    ),
    // Nobody can make up a required number.
    (["manifest.shares.all(s, s.seen)"], "", "shares"),
    (["manifest.extensions.mine == 1"], "", ""),
    (["variables.exposed"], #""project":{"public":null}"#, ""),
  ]

  private func schema() throws -> ManifestSchema {
    let more = """
      "stages": {
        "type": "array",
        "items": {
          "type": "object", "required": ["name"],
          "properties": {
            "name": { "type": "string", "enum": ["build", "run"] }, "done": { "type": ["boolean", "null"] }
          }
        }
      },
      "shares": {
        "type": "array",
        "items": {
          "type": "object", "required": ["share"],
          "properties": { "share": { "type": "number" }, "seen": { "type": ["boolean", "null"] } }
        }
      },
      "extensions"
      """
    let text = SmallWorld.schemaText.replacing("\"extensions\"", with: more)
    return try ManifestSchema(SmallWorld.document(text))
  }

  private func starter(_ items: [String], clearance: String? = nil) throws -> StarterManifest {
    let schema = try schema()
    let text = SmallWorld.checklistText(items, clearance: clearance)
    let checklist = try CompiledChecklist(
      Checklist(SmallWorld.document(text)),
      schema: schema,
      asOf: SmallWorld.asOf
    )
    return StarterManifest(ProjectIdentity(id: "p", name: "P"), for: [checklist], schema: schema)
  }

  @Test("has a place for the facts of a rule", arguments: cases)
  private func places(rules: [String], sections: String, omitted: String) throws {
    let starter = try starter(rules.enumerated().map { SmallWorld.item("item-\($0)", $1) })
    let expected = try JSONDocument.parse(Array("{\(sections)}".utf8)).root.value
    let text = JSONWriter.text(of: starter.manifest.removingProject, layout: .compact)
    #expect(text == JSONWriter.text(of: expected.removingProject, layout: .compact))
    #expect(starter.omittedLists.map(\.description).joined(separator: " ") == omitted)
  }

  @Test("states the project, and its facts after that")
  func project() throws {
    let starter = try starter([SmallWorld.item("one", "variables.exposed && manifest.note == ''")])
    let text = JSONWriter.text(of: starter.manifest, layout: .compact)
    #expect(text == #"{"project":{"id":"p","name":"P","public":null},"note":null}"#)
  }

  @Test("leaves out what only advice reads")
  func advice() throws {
    let item = SmallWorld.item("one", "manifest.note == ''", advice: ["manifest.owner == ''"])
    let text = JSONWriter.text(of: try starter([item]).manifest.removingProject, layout: .compact)
    #expect(text == #"{"note":null}"#)
  }

  @Test("names the facts that clearance depends on, in the order of the schema")
  func firstFacts() throws {
    let clearance = """
      { "when": "manifest.note == 'x' || manifest.project.public", "items": ["one"], "because": "It is seen." }
      """
    let starter = try starter([SmallWorld.item("one", "true")], clearance: clearance)
    #expect(starter.firstFacts.map(\.description) == ["project.public", "note"])
  }
}

extension JSONValue {
  /// The value without the project's key and name, which every manifest has.
  fileprivate var removingProject: JSONValue {
    guard case .object(var members) = self else { return self }
    if case .object(var project)? = members["project"] {
      project["id"] = nil
      project["name"] = nil
      members["project"] = project.isEmpty ? nil : .object(project)
    }
    return .object(members)
  }
}
