import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// A catalogue with one group that has a practice for each rule.
private func catalogueText(_ rules: [(id: String, rule: String)]) -> String {
  let practices = rules.map { id, rule in
    """
    { "id": "\(id)", "title": "Title of \(id)", "rule": "\(rule)", "found": "Held {load.tested}",
      "missing": "Only {load.tested} of {load.expected}", "sources": [{ "document": "D", "place": "P" }],
      "examples": [{ "title": "Plain", "standing": "found", "patch": {} }] }
    """
  }
  return """
    {
      "id": "small", "title": "Small", "description": "A small one.", "exampleManifest": "examples/a.json",
      "groups": [
        { "id": "group", "title": "A group", "description": "For tests.",
          "labels": { "found": "answered", "missing": "not answered" },
          "practices": [\(practices.joined(separator: ",\n"))] }
      ]
    }
    """
}

private func compiled(_ rules: [(id: String, rule: String)]) throws -> CompiledPractices {
  let catalogue = try PracticeCatalogue(SmallWorld.document(catalogueText(rules)))
  return try CompiledPractices(catalogue, schema: SmallWorld.schema, asOf: SmallWorld.asOf)
}

private func groups(
  _ members: String,
  _ rules: [(id: String, rule: String)]
) throws -> [PracticeGroupAudit] {
  let manifest = try SmallWorld.manifest(members)
  let judgement = PracticeJudgement(
    facts: FactReader(manifest: manifest, schema: SmallWorld.schema),
    activation: Activation([("manifest", manifest.facts)])
  )
  return try compiled(rules).groups.map(judgement.audit)
}

private func practice(_ members: String, _ rule: String) throws -> PracticeAudit {
  try #require(try groups(members, [("a", rule)]).first?.practices.first)
}

private let reached = "manifest.load.tested >= manifest.load.expected"

@Test(arguments: [
  (
    #""load": { "tested": 1200, "expected": 1000 }"#, reached, PracticeStanding.found, "Held 1,200 requests/s"
  ),
  (
    #""load": { "tested": 200, "expected": 1000 }"#, reached, .missing,
    "Only 200 requests/s of 1,000 requests/s"
  ),
  (#""load": { "tested": 200 }"#, reached, .open, "Not stated: load.expected"),
  ("", reached, .open, "Not stated: load.tested, load.expected"),
  (
    #""steps": [{ "id": "one", "risk": "low" }, { "id": "two", "risk": "high" }]"#,
    "manifest.steps.all(s, s.risk == 'low')", .missing, "Only not stated of not stated: two"
  ),
  (
    #""load": { "months": 0 }"#, "1 / manifest.load.months > 0", .error,
    "The rule \"a\" could not be evaluated: 1:3: division by zero"
  ),
])
func `a practice is found, missing or open, with a sentence of its facts`(
  members: String,
  rule: String,
  standing: PracticeStanding,
  message: String
) throws {
  let practice = try practice(members, rule)
  #expect(practice.standing == standing)
  #expect(practice.message == message)
}

@Test func `a practice lists the facts it read and those that would decide it`() throws {
  let practice = try practice(#""load": { "tested": 200 }"#, reached)
  #expect(
    practice.facts.map { "\($0.path) = \($0.text)" } == [
      "load.expected = not stated", "load.tested = 200 requests/s",
    ]
  )
  #expect(practice.wouldDecide.map { "\($0.path)" } == ["load.expected"])
  #expect(practice.wouldDecide.map(\.question) == ["How much is expected?"])
}

@Test func `without its knowledge an audit has no appendix`() throws {
  var auditor = Auditor(schema: SmallWorld.schema, checklists: [], asOf: SmallWorld.asOf)
  #expect(auditor.audit(try SmallWorld.manifest(), path: "p.json").appendix == nil)
}

@Test func `a group counts its practices by standing`() throws {
  let rules = [("a", "true"), ("b", "false"), ("c", "false"), ("d", reached)]
  let group = try #require(try groups("", rules).first)
  #expect(PracticeStanding.allCases.map(group.count) == [1, 2, 1, 0])
}

@Test func `all mistakes of a catalogue are told at once`() throws {
  let error = #expect(throws: ChecklistError.self) {
    try compiled([("a", "true"), ("a", "manifest.laod.tested > 1.0"), ("group", "1 +")])
  }
  let problems = error?.problems.map(\.description) ?? []
  #expect(problems.prefix(2) == ["the id \"a\" is already in use", "the id \"group\" is already in use"])
  #expect(problems.count == 4)
}

@Test(arguments: [
  ("[]", "expected an object"),
  ("{}", "missing required field \"id\""),
  (
    catalogueText([("a", "true")]).replacing("\"found\": \"answered\", ", with: ""),
    "missing required field \"found\""
  ),
  (
    catalogueText([("a", "true")]).replacing("\"standing\": \"found\"", with: "\"standing\": \"met\""),
    "unknown name \"met\"; expected one of found, missing, open, error"
  ),
])
func `a catalogue that cannot be read says why`(text: String, message: String) throws {
  let error = #expect(throws: ChecklistError.self) { try PracticeCatalogue(SmallWorld.document(text)) }
  #expect(error?.problems.map(\.description) == [message])
}
