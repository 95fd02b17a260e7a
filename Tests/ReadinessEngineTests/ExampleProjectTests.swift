import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Examples are judged over the project that they change.
@Suite struct ExampleProjectTests {
  private static let manifest: JSONValue = [
    "project": ["id": "p", "name": "Project"], "load": ["tested": 2, "expected": 1, "on": "2026-04-01"],
  ]

  private func item(_ examples: String, rule: String = "manifest.load.tested >= manifest.load.expected")
    -> String
  {
    SmallWorld.item("a", rule).replacing("\"examples\": []", with: "\"examples\": [\(examples)]")
  }

  private func prepared(_ item: String) throws -> (project: ExampleProject, checklist: Checklist) {
    let compiled = try SmallWorld.checklist([item])
    let day = compiled.checklist.exampleDay(of: Self.manifest, by: SmallWorld.schema)
    let project = ExampleProject(Self.manifest, of: compiled, schema: SmallWorld.schema, asOf: day)
    return (project, compiled.checklist)
  }

  private let met = #"{ "title": "As it is", "verdict": "met", "patch": {} }"#
  private let faster = #"{ "title": "Faster", "verdict": "met", "patch": { "load": { "tested": 9 } } }"#
  private let slower = #"{ "title": "Slower", "verdict": "not-met", "patch": { "load": { "tested": 0 } } }"#

  @Test func `an example is judged over the changed project`() throws {
    var (project, checklist) = try prepared(item("\(met), \(slower)"))
    let audits = try checklist.items[0].examples.map { try project.audit("a", changedBy: $0.patch.value) }
    #expect(audits.map(\.?.verdict) == [.met, .notMet])
    #expect(try project.audit("b", changedBy: [:]) == nil)
  }

  @Test func `a change that leaves no manifest is an error`() throws {
    var (project, _) = try prepared(item(met))
    #expect(throws: ExampleError.self) { try project.audit("a", changedBy: ["load": ["tested": "much"]]) }
    #expect(throws: ExampleError.self) { try project.audit("a", changedBy: ["project": ["id": .null]]) }
    #expect(throws: ExampleError.self) { try project.audit("a", changedBy: 1) }
  }

  @Test func `the open case leaves out what decided the first example that is as it should be`() throws {
    var (project, checklist) = try prepared(item("\(slower), \(faster), \(met)"))
    let open = try #require(try project.openCase(of: checklist.items[0]))
    #expect(open.audit.verdict == .unknown)
    #expect(open.patch == ["load": ["tested": .null, "expected": .null]])
  }

  @Test(arguments: [
    ("", "manifest.load.tested >= 1.0"),
    (#"{ "title": "x", "verdict": "not-met", "patch": {} }"#, "manifest.load.tested >= 9.0"),
    // Nothing decides a rule that reads nothing, and a name has to be stated.
    (#"{ "title": "x", "verdict": "met", "patch": {} }"#, "true"),
    (#"{ "title": "x", "verdict": "met", "patch": {} }"#, "manifest.project.name != ''"),
    // What decides is that a fact is not stated.
    (#"{ "title": "x", "verdict": "met", "patch": {} }"#, "!has(manifest.load.cost)"),
  ])
  func `there is no open case where nothing can be left open`(examples: String, rule: String) throws {
    var (project, checklist) = try prepared(item(examples, rule: rule))
    let open = try project.openCase(of: checklist.items[0])
    #expect(open == nil)
  }

  @Test func `the day of the examples is that of their newest event`() throws {
    let later = #"{ "title": "x", "verdict": "met", "patch": { "load": { "on": "2026-05-02" } } }"#
    let checklist = try prepared(item("\(met), \(later)")).checklist
    #expect("\(checklist.exampleDay(of: Self.manifest, by: SmallWorld.schema))" == "2026-05-02")
    #expect("\(checklist.exampleDay(of: nil, by: SmallWorld.schema))" == "2026-05-02")
    let undated = try prepared(item(met)).checklist
    #expect("\(undated.exampleDay(of: nil, by: SmallWorld.schema))" == "0000-01-01")
  }
}
