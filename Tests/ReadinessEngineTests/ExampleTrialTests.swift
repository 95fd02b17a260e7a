import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

private let manifestText = """
  {
    "project": { "id": "p", "name": "Project" },
    "people": { "anna": { "role": "Lead", "name": "Anna" } },
    "load": { "tested": 50, "expected": 40 },
    "steps": [ { "id": "one", "risk": "low" }, { "id": "two", "risk": "low" } ],
    "extensions": { "house": { "hours": 8 } }
  }
  """

/// What comes of the examples of one criterion with one rule.
private func report(
  _ rule: String,
  _ examples: String...,
  limits: JSONLimits = .default
) throws -> ExampleReport {
  let item = SmallWorld.item("a", rule)
    .replacing(
      #""examples": []"#,
      with: "\"examples\": [\(examples.joined(separator: ", "))]"
    )
  var trial = ExampleTrial(
    ExampleProject(
      try SmallWorld.document(manifestText).root.value,
      of: try SmallWorld.checklist([item]),
      schema: SmallWorld.schema,
      asOf: SmallWorld.asOf,
      limits: limits
    )
  )
  return trial.report()
}

private func example(_ verdict: String, _ patch: String = "{}") -> String {
  #"{ "title": "\#(verdict) by \#(patch.count)", "verdict": "\#(verdict)", "patch": \#(patch) }"#
}

extension ExampleFailure {
  /// What does not hold, in few words.
  fileprivate var summary: String {
    switch reason {
    case .otherVerdict(let audit): "is \(audit.verdict.rawValue)"
    case .staysDecided(let audit): "stays \(audit.verdict.rawValue)"
    case .unusable(let error): error.sentences.joined(separator: "; ")
    case .noExample(let verdict): "none is \(verdict.rawValue)"
    }
  }
}

@Suite("The trial of examples")
struct ExampleTrialTests {
  private let fails = example("not-met", #"{ "load": { "tested": 30 } }"#)

  @Test("holds where verdicts are as stated, and open without their facts")
  func holding() throws {
    let report = try report("manifest.load.tested >= manifest.load.expected", example("met"), fails)
    #expect(report.failures.map(\.summary) == [])
    #expect(report.exampleCount == 2 && report.openCaseCount == 1)
  }

  @Test("finds an example with another verdict, and the facts that decided")
  func otherVerdict() throws {
    let report = try report("manifest.load.tested >= 60.0", example("met"), fails)
    let failure = try #require(report.failures.first)
    #expect(report.failures.map(\.summary) == ["is not-met"])
    #expect(failure.example?.title == "met by 2" && failure.offset == failure.example?.offset)
    guard case .otherVerdict(let audit) = failure.reason else { return }
    #expect(audit.facts.map { "\($0.path) = \($0.text)" } == ["load.tested = 50 requests/s"])
  }

  @Test("finds a verdict that needs no fact")
  func staysDecided() throws {
    let rule = "!has(manifest.load.tested) || manifest.load.tested >= 40.0"
    #expect(try report(rule, example("met"), fails).failures.map(\.summary) == ["stays met"])
  }

  @Test("asks for the open case only where none is written")
  func writtenOpenCase() throws {
    let open = example("unknown", #"{ "load": null }"#)
    let report = try report("manifest.load.tested >= 40.0", example("met"), fails, open)
    #expect(report.holds && report.exampleCount == 3 && report.openCaseCount == 0)
  }

  @Test("finds that an example is missing")
  func missingExamples() throws {
    let rule = "manifest.load.tested >= 40.0"
    #expect(try report(rule).failures.map(\.summary) == ["none is met", "none is not-met"])
    #expect(try report(rule, example("met")).failures.map(\.summary) == ["none is not-met"])
    #expect(try report(rule, fails).failures.map(\.summary) == ["none is met"])
    #expect(try report(rule).failures.allSatisfy { $0.offset == $0.item.offset && $0.example == nil })
  }

  @Test("finds a change that makes no manifest")
  func invalidManifest() throws {
    let misspelt = example("met", #"{ "laod": { "tested": 30 } }"#)
    let failures = try report("manifest.load.tested >= 40.0", misspelt, fails).failures
    #expect(failures.map(\.summary) == [#"unknown field "laod"; did you mean "load"?"#])
  }

  @Test("finds a change that makes the manifest too large")
  func unreadableManifest() throws {
    let long = example("met", #"{ "note": "\#(String(repeating: "x", count: 500))" }"#)
    let failures = try report(
      "manifest.load.tested >= 40.0",
      long,
      fails,
      limits: JSONLimits(maximumBytes: 500)
    )
    .failures
    #expect(failures.map(\.summary) == ["the file has 729 bytes; at most 500 are accepted"])
  }

  @Test(
    "leaves out the facts that were read, and what cannot be left out stays",
    arguments: [
      (
        "manifest.load.tested >= manifest.load.expected",
        #"{"people":{"anna":{"role":"Lead","name":"Anna"}},"load":{},"#
      ),
      (
        "manifest.people['anna'].name == 'Anna'",
        #"{"people":{"anna":{"role":"Lead"}},"load":{"tested":50,"expected":40},"#
      ),
    ]
  )
  func removal(rule: String, left: String) throws {
    let manifest = try Manifest(
      SmallWorld.document(manifestText),
      schema: SmallWorld.schema,
      asOf: SmallWorld.asOf
    )
    var auditor = Auditor(
      schema: SmallWorld.schema,
      checklists: [try SmallWorld.checklist([SmallWorld.item("a", rule)])],
      asOf: SmallWorld.asOf
    )
    let facts = try #require(auditor.audit(manifest, path: "p.json").items.first).facts
    let text = JSONWriter.text(of: manifest.removing(facts), layout: .compact)
    #expect(text.contains(left.dropFirst()))
  }
}
