import CEL
import Testing

@testable import ReadinessEngine

private let open = "manifest.project.public"

/// Two met items, one not met, one open: 2 of 4, up to 3.
private func mixed(passingScore: Int, clearance: String? = nil) throws -> CompiledChecklist {
  let items = [
    SmallWorld.item("a", "true"), SmallWorld.item("b", "true"), SmallWorld.item("c", "false"),
    SmallWorld.item("d", open),
  ]
  return try SmallWorld.checklist(items, passingScore: passingScore, clearance: clearance)
}

@Test(arguments: [
  (2, GateSettings(), true, "2 of 4 criteria met; the gate asks for 2"),
  (
    3, GateSettings(), false,
    "2 of 4 criteria met; the gate asks for 3; stating the missing facts could be enough"
  ),
  (4, GateSettings(), false, "2 of 4 criteria met; the gate asks for 4"),
  (4, GateSettings(failUnder: 1), true, "2 of 4 criteria met; the gate asks for 1"),
  (1, GateSettings(failUnder: 4), false, "2 of 4 criteria met; the gate asks for 4"),
])
func `the score is judged by facts alone`(
  passingScore: Int,
  gate: GateSettings,
  passes: Bool,
  reason: String
) throws {
  let audit = try SmallWorld.audit("", mixed(passingScore: passingScore), gate: gate)
  #expect(audit.gate.passed == passes)
  #expect(audit.gate.checks.first?.reason == reason)
}

@Test(arguments: [
  ("a", true, "a is required and met"),
  ("also-a", true, "a is required and met"),
  ("c", false, "c is required, and it is not met"),
  ("d", false, "d is required, and it is unknown"),
])
func `a required item must be met whatever the score`(id: String, passes: Bool, reason: String) throws {
  let audit = try SmallWorld.audit("", mixed(passingScore: 0), gate: GateSettings(required: [id]))
  #expect(audit.gate.passed == passes)
  #expect(audit.gate.checks.dropFirst().first?.reason == reason)
}

private func clearance(of items: String) -> String {
  #"{ "when": "variables.exposed", "items": [\#(items)], "because": "It is seen." }"#
}

@Test(arguments: [
  (#", "public": false"#, #""a", "c""#, [String]()),
  (#", "public": true"#, #""a", "c""#, ["c"]),
  (#", "public": true"#, #""a", "b""#, []),
  // Leaving the exposure out does not clear a project.
  ("", #""c", "d""#, ["c", "d"]),
])
func `an exposed project needs its named items`(project: String, items: String, open: [String]) throws {
  let audit = try SmallWorld.audit(
    "",
    project: project,
    mixed(passingScore: 0, clearance: clearance(of: items))
  )
  #expect(audit.clearance.reasons.map(\.item) == open)
  #expect(audit.clearance.cleared == open.isEmpty)
  #expect(audit.gate.passed == open.isEmpty)
}

@Test func `an undecided exposure names the fact that would settle it`() throws {
  let audit = try SmallWorld.audit("", mixed(passingScore: 0, clearance: clearance(of: #""c""#)))
  #expect(audit.clearance.reasons.first?.settledBy.map(\.description) == ["project.public"])
}

@Test func `a minimum above what an item can reach means what it can reach`() throws {
  let items = [
    SmallWorld.item("a", "true", highestAssurance: "stated"),
    SmallWorld.item("b", "true", highestAssurance: "measured"),
  ]
  let gate = GateSettings(failUnder: 1, minimumAssurance: .measured)
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items), gate: gate)
  #expect(audit.items.map { $0.counts(at: .measured) } == [true, false])
  #expect(
    audit.gate.checks.first?.reason
      == "1 of 2 criteria met at assurance measured or above; the gate asks for 1"
  )
}

@Test func `an item that does not apply lowers the bar by its weight`() throws {
  let items = [SmallWorld.item("a", "true"), SmallWorld.item("b", "false", applies: "false")]
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items, passingScore: 2))
  #expect(audit.checklists.first?.score == Score(met: 1, asserted: 0, open: 0, total: 1))
  #expect(audit.gate.passed)
}

@Test(arguments: [
  (#", "public": false"#, false, "clearance is not needed"), (#", "public": true"#, true, "cleared"),
])
func `clearance that nothing asks for is told apart from clearance that is given`(
  project: String,
  isRequired: Bool,
  reason: String
) throws {
  let checklist = try mixed(passingScore: 0, clearance: clearance(of: #""a""#))
  let audit = try SmallWorld.audit("", project: project, checklist)
  #expect(audit.clearance.isRequired == isRequired)
  #expect(audit.gate.checks.last?.reason == reason)
}

@Test(arguments: [
  (2, GateSettings(), [[], [], []]),
  (3, GateSettings(), [["c", "d"], [], []]),
  (0, GateSettings(required: ["also-a", "c"]), [[], [], ["c"], [], []]),
])
func `a check that does not hold names the items that keep it from holding`(
  passingScore: Int,
  gate: GateSettings,
  items: [[String]]
) throws {
  let audit = try SmallWorld.audit("", mixed(passingScore: passingScore), gate: gate)
  #expect(audit.gate.checks.map(\.items) == items)
}

@Test func `a met item that is not well enough supported keeps the gate closed`() throws {
  let items = [
    SmallWorld.item("a", "true", highestAssurance: "stated"),
    SmallWorld.item("b", "true", highestAssurance: "measured"),
  ]
  let gate = GateSettings(failUnder: 2, minimumAssurance: .measured)
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items), gate: gate)
  #expect(audit.gate.checks.first?.items == ["b"])
}

@Test func `clearance that is not given names the items that stand against it`() throws {
  let checklist = try mixed(passingScore: 0, clearance: clearance(of: #""a", "c""#))
  let audit = try SmallWorld.audit("", project: #", "public": true"#, checklist)
  #expect(audit.gate.checks.last?.items == ["c"])
}
