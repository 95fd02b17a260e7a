import JSONSchema
import JSONSyntax
import Testing

@testable import ReadinessEngine

private func item(_ id: String, _ verdict: String, _ assurance: String = "null", _ severity: String = "null")
  -> String
{
  #"{ "id": "\#(id)", "verdict": "\#(verdict)", "assurance": \#(assurance), "severity": \#(severity) }"#
}

private func manifest(_ project: String, _ items: String...) -> String {
  #"{ "project": { "id": "\#(project)" }, "checklists": [{ "items": [\#(items.joined(separator: ", "))] }] }"#
}

private func baseline(_ manifests: String...) throws -> Baseline {
  let text = #"{ "asOf": "2026-10-01", "manifests": [\#(manifests.joined(separator: ", "))] }"#
  let anything = try Schema.load(SmallWorld.document("{}"))
  return try Baseline(SmallWorld.document(text), path: "report.json", schema: anything)
}

/// Audits an item whose rule is given against how it stood.
private func audit(_ before: String..., rules: [String], flags: GateFlags = GateFlags()) throws
  -> ManifestAudit
{
  var gate = GateSettings(flags: flags)
  gate.baseline = try baseline(
    #"{ "project": { "id": "p" }, "checklists": [{ "items": [\#(before.joined(separator: ", "))] }] }"#
  )
  let items = zip(["a", "b", "c"], rules).map { SmallWorld.item($0, $1) }
  return try SmallWorld.audit("", SmallWorld.checklist(items, passingScore: items.count), gate: gate)
}

private let open = "manifest.project.public"

@Test(arguments: [
  // before, its assurance, the rule today, whether it is worse, whether it is better
  ("met", #""stated""#, "true", false, false),
  ("met", #""stated""#, open, true, false),
  ("met", #""stated""#, "false", true, false),
  ("unknown", "null", "false", true, false),
  ("unknown", "null", open, false, false),
  ("unknown", "null", "true", false, true),
  ("not-met", "null", "false", false, false),
  ("not-met", "null", open, false, true),
  ("not-met", "null", "true", false, true),
  ("met", #""measured""#, "true", true, false),
  ("met", #""asserted""#, "true", false, true),
  // What was accepted has to be done when the waiver ends.
  ("waived", "null", "false", true, false),
  ("waived", "null", "true", false, true),
])
func `worse is a lower verdict or a lower assurance`(
  before: String,
  assurance: String,
  rule: String,
  isWorse: Bool,
  isBetter: Bool
) throws {
  let audit = try audit(item("a", before, assurance), rules: [rule])
  let comparison = try #require(audit.comparison)
  #expect(!comparison.worse.isEmpty == isWorse)
  #expect(!comparison.better.isEmpty == isBetter)
  #expect(audit.gate.passed == !isWorse)
}

@Test(arguments: [
  ("present", "high", true, 1, 0),
  ("present", "critical", true, 0, 0),
  // The severity is higher, though the verdict is better.
  ("present", "low", false, 1, 0),
  ("present", "critical", false, 0, 1),
  ("ruled-out", nil, false, 1, 0),
])
func `worse is a higher severity`(
  before: String,
  severity: String?,
  isPresent: Bool,
  worse: Int,
  better: Int
) throws {
  var gate = GateSettings()
  let id = try #require(SmallWorld.failureModes().checklist.items.first?.id)
  let severity = severity.map { "\"\($0)\"" } ?? "null"
  gate.baseline = try baseline(manifest("p", item(id, before, "null", severity)))
  // An undecided raise of the severity counts.
  let audit = try SmallWorld.audit(
    #""load": { "tested": 1 }"#,
    project: isPresent ? ", \"public\": true" : "",
    SmallWorld.failureModes(),
    gate: gate
  )
  #expect(audit.items.first?.verdict == (isPresent ? .present : .cannotBeRuledOut))
  #expect(audit.items.first?.severity?.level == .critical)
  #expect(audit.comparison?.worse.count == worse)
  #expect(audit.comparison?.better.count == better)
}

@Test func `the gate names each item that got worse, and nothing that was so before`() throws {
  let audit = try audit(
    item("a", "met", #""stated""#),
    item("b", "not-met"),
    item("c", "unknown"),
    rules: ["false", "false", "true"],
    flags: Policies.flags { $0.required = ["b"] }
  )
  #expect(audit.gate.checks.map(\.reason) == ["worse than on 2026-10-01: a was met (stated), and is not met"])
  #expect(audit.gate.checks.flatMap(\.items) == ["a"])
  #expect(audit.comparison?.better.map(\.sentence) == ["c was unknown, and is met (stated)"])
}

@Test func `what the baseline lacks is judged by the ordinary gate`() throws {
  let before = item("a", "not-met")
  let failed = try audit(
    before,
    rules: ["false", "false"],
    flags: Policies.flags { $0.required = ["b", "a"] }
  )
  #expect(
    failed.gate.checks.map(\.reason) == [
      "nothing is worse than on 2026-10-01",
      "of what the baseline lacks: 0 of 1 criteria met; the gate asks for 1",
      "of what the baseline lacks: b is required, and it is not met",
      "of what the baseline lacks: no critical failure mode is present",
      "of what the baseline lacks: clearance is not needed",
    ]
  )
  #expect(!failed.gate.passed)
  #expect(try audit(before, rules: ["false", "true"]).gate.passed)
}

@Test func `a verdict that is no better or worse than others is judged by the ordinary gate`() throws {
  #expect(try !audit(item("a", "not-applicable"), rules: ["false"]).gate.passed)
  #expect(try audit(item("a", "not-applicable"), rules: ["true"]).gate.passed)
}

@Test func `an item that is waived today is neither worse nor better`() throws {
  let policy = try Policies.policy(
    #"""
    "mayBeLoosened": ["baseline"], "waivers": [{ "project": "p", "item": "a", "reason": "It waits.",
      "approver": "Ingrid", "lastDay": "2026-12-31" }]
    """#
  )
  let flags = Policies.flags { $0.hasBaseline = true }
  var gate = try GateSettings(policy: policy, flags: flags, passingScore: 1)
  gate.baseline = try baseline(manifest("p", item("a", "met", #""stated""#)))
  let audit = try SmallWorld.audit("", SmallWorld.checklist([SmallWorld.item("a", "false")]), gate: gate)
  #expect(audit.gate.passed)
  #expect(audit.comparison?.worse.isEmpty == true)
  #expect(audit.comparison?.better.isEmpty == true)
}

@Test func `a baseline of other projects is refused`() throws {
  let baseline = try baseline(manifest("p"), manifest("q"))
  try baseline.check(projects: ["q", "p"])
  let error = try #require(throws: BaselineError.self) { try baseline.check(projects: ["p", "r"]) }
  #expect(
    error.problems.map(\.description) == [
      #"the report does not hold the projects of this run: it lacks "r", and it also has "q""#
    ]
  )
}

@Test(arguments: [
  (manifest("p", item("a", "met"), item("a", "met")), #"the item "a" stands twice in project "p""#),
  (manifest("p") + ", " + manifest("p"), #"the project "p" stands twice in the report"#),
  (manifest("p", #"{ "id": "a" }"#), #"missing required field "verdict""#),
])
func `a report that cannot be compared is refused`(manifests: String, message: String) throws {
  let error = try #require(throws: BaselineError.self) { try baseline(manifests) }
  #expect(error.problems.map(\.description) == [message])
}

@Test(arguments: ["2.0", "0.9", "next"])
func `a report of another version is refused for that alone`(version: String) throws {
  let schema = try Schema.load(
    SmallWorld.document(
      #"""
      { "type": "object", "required": ["tool"],
        "properties": { "schemaVersion": { "type": "string", "pattern": "^1\\." } } }
      """#
    )
  )
  let document = try SmallWorld.document(#"{ "schemaVersion": "\#(version)" }"#)
  let error = try #require(throws: BaselineError.self) {
    try Baseline(document, path: "report.json", schema: schema)
  }
  #expect(error.problems == [BaselineProblem(offset: 19, reason: .otherVersion(version))])
}
