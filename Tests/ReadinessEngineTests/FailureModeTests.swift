import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// What the symptoms say, and what follows at a threshold of two of three.
@Test(arguments: [
  // tested, expected, errors, public: symptoms are low, failing and seen.
  (#""load": { "tested": 1, "errors": 0.5 }"#, "false", Verdict.present),
  (#""load": { "tested": 1, "errors": 0.5 }"#, "null", .present),
  (#""load": { "tested": 9, "errors": 0.0 }"#, "true", .ruledOut),
  (#""load": { "tested": 9, "errors": 0.0 }"#, "null", .ruledOut),
  (#""load": { "tested": 1, "errors": 0.0 }"#, "null", .cannotBeRuledOut),
  (#""load": { "tested": 9 }"#, "null", .cannotBeRuledOut),
  ("", "false", .cannotBeRuledOut),
  (#""load": { "tested": 9 }"#, "false", .ruledOut),
])
func `symptoms make a failure mode present at its threshold, and possible below it`(
  facts: String,
  isPublic: String,
  verdict: Verdict
) throws {
  let audit = try SmallWorld.audit(facts, project: ", \"public\": \(isPublic)", SmallWorld.failureModes())
  #expect(audit.items.first?.verdict == verdict)
}

@Test func `a failure mode that is present lists the symptoms that were found, with their facts`() throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1, "errors": 0.5 }"#,
    project: ", \"public\": false",
    SmallWorld.failureModes()
  )
  let item = try #require(audit.items.first)
  #expect(item.failures.map(\.probe) == ["low", "failing"])
  #expect(item.message == "Only 1 requests/s tested")
  #expect(item.failures.flatMap(\.facts).map(\.path.description) == ["load.tested", "load.errors"])
}

@Test func `one that is possible says which sign was found and what is not stated`() throws {
  let audit = try SmallWorld.audit(#""load": { "tested": 1 }"#, SmallWorld.failureModes())
  let item = try #require(audit.items.first)
  #expect(item.message == "Only 1 requests/s tested; not stated: project.public, load.errors")
  #expect(item.wouldDecide.map(\.path.description) == ["project.public", "load.errors"])
}

@Test(arguments: [
  ("false", Severity.medium, 0),
  ("true", .critical, 0),
  // Leaving a fact out never lowers a severity.
  ("null", .critical, 1),
])
func `the severity is raised by facts, and by facts that are not stated`(
  isPublic: String,
  severity: Severity,
  open: Int
) throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1, "errors": 0.5 }"#,
    project: ", \"public\": \(isPublic)",
    SmallWorld.failureModes()
  )
  let found = try #require(audit.items.first?.severity)
  #expect(found.level == severity)
  #expect(found.reasons.flatMap(\.settledBy).count == open)
}

@Test func `a failure mode that is ruled out has no severity`() throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 9, "errors": 0.0 }"#,
    project: ", \"public\": true",
    SmallWorld.failureModes()
  )
  #expect(audit.items.first?.severity == nil)
  #expect(audit.items.first?.message == "At most one sign: 9 requests/s")
}

@Test(arguments: [
  (Severity.critical, "false", true), (.high, "false", true), (.medium, "false", false),
  (.critical, "true", false), (nil, "false", true),
])
func `the gate fails on failure modes from a severity on`(
  failOn: Severity?,
  isPublic: String,
  passes: Bool
) throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1, "errors": 0.5 }"#,
    project: ", \"public\": \(isPublic)",
    SmallWorld.failureModes(),
    gate: GateSettings(failOn: failOn)
  )
  #expect(audit.gate.passed == passes)
  #expect(audit.gate.checks.flatMap(\.items).allSatisfy { $0 == "overload" })
  #expect(audit.gate.checks.flatMap(\.items).isEmpty == passes)
}

@Test func `a critical failure mode stands against clearance`() throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1, "errors": 0.5 }"#,
    project: ", \"public\": true",
    SmallWorld.failureModes()
  )
  #expect(audit.clearance.reasons.map(\.item) == ["overload"])
  #expect(audit.clearance.isRequired && !audit.clearance.cleared)
}

@Test func `a severity whose rule fails is an error, never a milder severity`() throws {
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1, "errors": 0.5 }, "extensions": { "bad": 1 }"#,
    project: ", \"public\": false",
    SmallWorld.failureModes(raiseWhen: "manifest.extensions.bad")
  )
  #expect(audit.items.first?.verdict == .error)
}

@Test(arguments: [
  (#""tags": []"#, Verdict.notApplicable), (#""tags": ["a"]"#, .met), ("", .unknown),
])
func `a checklist decides for all its items whether it concerns the project`(
  facts: String,
  verdict: Verdict
) throws {
  let checklist = try SmallWorld.checklist(
    [SmallWorld.item("a", "true"), SmallWorld.item("b", "true")],
    further: #""applies": { "rule": "size(manifest.tags) > 0", "otherwise": "No tags." },"#
  )
  let audit = try SmallWorld.audit(facts, checklist)
  #expect(audit.items.map(\.verdict) == [verdict, verdict])
  #expect(audit.profile.dimensions.isEmpty == (verdict != .met))
}

extension SmallWorld {
  /// A checklist with one failure mode of three symptoms, of which two make it present.
  static func failureModes(raiseWhen: String = "manifest.project.public") throws -> CompiledChecklist {
    let text = """
      {
        "id": "modes", "title": "Modes", "description": "Failure modes for tests.",
        "items": [{
          "id": "overload", "kind": "failure-mode", "title": "Overload", "question": "Is it?",
          "dimension": "infrastructure", "owner": "Owner", "why": "Because.", "rootCause": "Haste.",
          "remedy": { "firstStep": "Begin.", "done": "Done." }, "effort": "days", "highestAssurance": "stated",
          "severity": {
            "base": "medium",
            "raise": [{ "when": "\(raiseWhen)", "to": "critical", "because": "The public sees it." }]
          },
          "threshold": 2, "ruledOut": "At most one sign: {load.tested}",
          "symptoms": [
            { "id": "low", "rule": "manifest.load.tested < 5.0", "message": "Only {load.tested} tested" },
            { "id": "failing", "rule": "manifest.load.errors > 0.1", "message": "Errors: {load.errors}" },
            { "id": "seen", "rule": "manifest.project.public", "message": "All can see it" }
          ]
        }]
      }
      """
    return try CompiledChecklist(Checklist(document(text)), schema: schema, asOf: asOf)
  }
}
