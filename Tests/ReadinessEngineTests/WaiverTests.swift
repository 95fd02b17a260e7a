import Testing

@testable import ReadinessEngine

private func waiver(_ item: String, until lastDay: String = "2026-12-31", project: String = "p") -> String {
  """
  { "project": "\(project)", "item": "\(item)", "reason": "It waits.", "approver": "Ingrid", "lastDay": "\(lastDay)" }
  """
}

private func gate(_ waivers: String..., further: String = "") throws -> GateSettings {
  let policy = try Policies.policy(#""waivers": [\#(waivers.joined(separator: ", "))]\#(further)"#)
  return try GateSettings(policy: policy, flags: GateFlags(), passingScore: nil)
}

/// Two met items, one not met, one open.
private func mixed(passingScore: Int = 4, clearance: String? = nil) throws -> CompiledChecklist {
  let items = [
    SmallWorld.item("a", "true"), SmallWorld.item("b", "true"), SmallWorld.item("c", "false"),
    SmallWorld.item("d", "manifest.project.public"),
  ]
  return try SmallWorld.checklist(items, passingScore: passingScore, clearance: clearance)
}

// The day of the audit is 2026-11-01.
@Test(arguments: [
  ("c", "2026-11-01", WaiverStanding.active),
  ("also-c", "2026-12-31", .active),
  ("small/c", "2026-12-31", .active),
  ("d", "2026-12-31", .active),
  ("c", "2026-10-31", .expired),
  ("c", "2027-04-30", .active),
  ("c", "2027-05-01", .tooLong),
  ("c", "9999-12-31", .tooLong),
  ("x", "2026-12-31", .unknownItem),
  ("other/c", "2026-12-31", .unknownItem),
  ("a", "2026-12-31", .unused),
])
func `a waiver counts until its last day, for an item that needs it`(
  item: String,
  lastDay: String,
  standing: WaiverStanding
) throws {
  let audit = try SmallWorld.audit("", mixed(), gate: gate(waiver(item, until: lastDay)))
  #expect(audit.waivers.map(\.standing) == [standing])
  #expect(audit.items.filter { $0.verdict == .waived }.count == (standing == .active ? 1 : 0))
  #expect(audit.deviations.count == (standing == .active ? 1 : 0))
}

@Test func `each active waiver lowers the bar, and nothing else`() throws {
  let without = try SmallWorld.audit("", mixed(), gate: gate())
  let waived = try SmallWorld.audit("", mixed(), gate: gate(waiver("c"), waiver("d")))
  #expect(!without.gate.passed)
  #expect(waived.gate.passed)
  #expect(waived.gate.checks.first?.reason == "2 of 4 criteria met; the gate asks for 2, 2 less by waiver")
  #expect(waived.checklists.first?.score == without.checklists.first?.score)
  #expect(waived.checklists.first?.band == without.checklists.first?.band)
  #expect(waived.profile.dimensions == without.profile.dimensions)
}

@Test func `one waiver does not stand for another item`() throws {
  let audit = try SmallWorld.audit("", mixed(), gate: gate(waiver("d")))
  #expect(!audit.gate.passed)
  #expect(audit.gate.checks.first?.reason == "2 of 4 criteria met; the gate asks for 3, 1 less by waiver")
}

@Test func `a waived item keeps all that was found`() throws {
  let item = try #require(SmallWorld.audit("", mixed(), gate: gate(waiver("c"))).items.dropFirst(2).first)
  let without = try #require(SmallWorld.audit("", mixed()).items.dropFirst(2).first)
  #expect(item.verdict == .waived)
  #expect(item.verdictWithoutWaiver == .notMet)
  #expect(item.message == without.message)
  #expect(item.failures.map(\.message) == without.failures.map(\.message))
  #expect(item.facts.map(\.path) == without.facts.map(\.path))
}

@Test func `a waived item fails neither what is required nor clearance, but clears nothing`() throws {
  let clearance = #"{ "when": "true", "items": ["c"], "because": "It is seen." }"#
  let policy = try gate(waiver("c"), further: #", "require": ["c"], "failUnder": 0"#)
  let audit = try SmallWorld.audit("", mixed(clearance: clearance), gate: policy)
  #expect(audit.gate.passed)
  #expect(!audit.clearance.cleared)
  #expect(
    audit.gate.checks.map(\.reason).filter { $0.contains("accepted") } == [
      "c is required, and it is accepted until 2026-12-31 by Ingrid",
      "not cleared, but c is accepted until 2026-12-31 by Ingrid",
    ]
  )
}

// Items c and d are neither met nor excused by more than what is waived.
@Test(arguments: [
  (["c", "d"], 4, "", RecommendationBasis.somethingLeft, ["agreement: c d"]),
  (["c", "d"], 3, #", "failUnder": 0"#, .somethingLeft, ["agreement: c d"]),
  (["c"], 3, "", .somethingLeft, ["agreement: c d"]),
  // Meeting c would raise the score and the bar alike.
  (["c"], 4, #", "failUnder": 3"#, .belowPassingScore, ["score: d"]),
  (["c"], 4, "", .gateFailed, ["score: d"]),
  (["d"], 3, "", .notCleared, ["clearance: c"]),
])
func `what is accepted for a time turns a hold into a go with conditions, never into a go`(
  waived: [String],
  passingScore: Int,
  further: String,
  basis: RecommendationBasis,
  conditions: [String]
) throws {
  let clearance = #"{ "when": "true", "items": ["c"], "because": "It is seen." }"#
  let policy = try Policies.policy(
    #""waivers": [\#(waived.map { waiver($0) }.joined(separator: ", "))]\#(further)"#
  )
  let settings = try GateSettings(policy: policy, flags: GateFlags(), passingScore: nil)
  let audit = try SmallWorld.audit(
    "",
    mixed(passingScore: passingScore, clearance: clearance),
    gate: settings
  )
  let recommendation = try #require(Recommendation(audit))
  #expect(recommendation.basis == basis)
  #expect(recommendation.conditionTexts == conditions)
}

@Test func `a waived failure mode fails no gate and still stands against clearance`() throws {
  let facts = #""load": { "tested": 1, "errors": 0.5 }"#
  let project = ", \"public\": true"
  let without = try SmallWorld.audit(facts, project: project, SmallWorld.failureModes())
  let id = try #require(without.items.first?.item.id)
  let waived = try SmallWorld.audit(
    facts,
    project: project,
    SmallWorld.failureModes(),
    gate: gate(waiver(id))
  )
  #expect(!without.gate.passed)
  #expect(waived.gate.passed)
  #expect(waived.clearance.reasons.map(\.item) == [id])
  #expect(waived.items.first?.severity?.level == .critical)
}

@Test func `what is met but not well enough supported can be waived, and stays met`() throws {
  let items = [SmallWorld.item("a", "true", highestAssurance: "measured")]
  let policy = try gate(waiver("a"), further: #", "minimumAssuranceByItem": { "a": "measured" }"#)
  let audit = try SmallWorld.audit("", SmallWorld.checklist(items), gate: policy)
  #expect(audit.waivers.map(\.standing) == [.active])
  #expect(audit.items.map(\.verdict) == [.met])
  #expect(audit.gate.passed)
}

@Test func `a second waiver for an item is not needed`() throws {
  let audit = try SmallWorld.audit("", mixed(), gate: gate(waiver("c"), waiver("small/c")))
  #expect(audit.waivers.map(\.standing) == [.active, .unused])
  #expect(
    audit.waiversNotHonoured.map(\.message) == [
      "The waiver for c is not needed: an earlier one counts already"
    ]
  )
}

@Test func `a waiver that has expired makes way for one that is in force`() throws {
  let audit = try SmallWorld.audit("", mixed(), gate: gate(waiver("c", until: "2026-01-01"), waiver("c")))
  #expect(audit.waivers.map(\.standing) == [.expired, .active])
}

@Test func `waivers of other projects are not reported`() throws {
  let audit = try SmallWorld.audit("", mixed(), gate: gate(waiver("c", project: "q")))
  #expect(audit.waivers.isEmpty)
}

@Test func `a waiver hides no rule that failed`() throws {
  let items = [SmallWorld.item("a", "1 / manifest.load.months > 0")]
  let audit = try SmallWorld.audit(
    #""load": { "months": 0 }"#,
    SmallWorld.checklist(items),
    gate: gate(waiver("a"))
  )
  #expect(audit.items.map(\.verdict) == [.error])
  #expect(audit.waivers.map(\.standing) == [.unused])
}

@Test func `the longest waiver is the policy's`() throws {
  let policy = try gate(waiver("c", until: "2026-11-08"), further: #", "maximumWaiverDays": 7"#)
  #expect(try SmallWorld.audit("", mixed(), gate: policy).waivers.map(\.standing) == [.active])
  let longer = try gate(waiver("c", until: "2026-11-09"), further: #", "maximumWaiverDays": 7"#)
  #expect(try SmallWorld.audit("", mixed(), gate: longer).waivers.map(\.standing) == [.tooLong])
}
