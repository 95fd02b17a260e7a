import Testing

@testable import ReadinessEngine

private let people = #""people": { "anna": { "role": "Lead", "name": "Anna" } }"#

private func claim(_ criterion: String, _ rest: String = complete) -> String {
  people + #", "claims": [{ "criterion": "\#(criterion)"\#(rest) }]"#
}

private let complete = #", "by": "anna", "on": "2026-10-01", "reason": "Seen it.""#

@Test(arguments: [
  ("manifest.project.public", Verdict.met, Assurance?.some(.asserted), ClaimStanding.accepted),
  ("false", .notMet, nil, .contradicted),
  ("true", .met, .stated, .superfluous),
  ("manifest.extensions.n.x", .unknown, nil, .accepted),
])
func `a claim changes only what the facts leave open`(
  rule: String,
  verdict: Verdict,
  assurance: Assurance?,
  standing: ClaimStanding
) throws {
  let audit = try SmallWorld.audit(claim("a"), SmallWorld.checklist([SmallWorld.item("a", rule)]))
  let item = try #require(audit.items.first)
  #expect(item.claim?.standing == standing)
  if standing != .accepted { #expect(item.verdict == verdict && item.assurance == assurance) }
  if standing == .accepted { #expect(item.verdict == .met && item.assurance == .asserted) }
}

@Test(arguments: [
  #", "by": "TBD", "on": "2026-10-01", "reason": "Seen it.""#,
  #", "on": "2026-10-01", "reason": "Seen it.""#,
  #", "by": "anna", "on": "2026-12-01", "reason": "Seen it.""#,
  #", "by": "anna", "on": "2026-10-01""#,
])
func `a claim without a name, a past day and a reason counts for nothing`(rest: String) throws {
  let item = SmallWorld.item("a", "manifest.project.public")
  let audit = try SmallWorld.audit(claim("a", rest), SmallWorld.checklist([item]))
  #expect(audit.items.first?.verdict == .unknown)
  #expect(audit.items.first?.claim?.standing == .incomplete)
}

@Test func `a claim may name an item by its alias`() throws {
  let item = SmallWorld.item("a", "manifest.project.public")
  let audit = try SmallWorld.audit(claim("also-a"), SmallWorld.checklist([item]))
  #expect(audit.items.first?.message == "Only claimed, by Anna on 2026-10-01: Seen it.")
}

@Test(arguments: [
  ("a", "false", NoticeKind.contradictedClaim, "The claim for \"a\" is contradicted by the facts"),
  ("a", "true", .unusedClaim, "The claim for \"a\" is not needed"),
  ("x", "true", .unusedClaim, "The claim for \"x\" names no item"),
])
func `a claim that does not count is reported`(
  criterion: String,
  rule: String,
  kind: NoticeKind,
  message: String
) throws {
  let audit = try SmallWorld.audit(claim(criterion), SmallWorld.checklist([SmallWorld.item("a", rule)]))
  let notice = try #require(audit.notices.first)
  #expect(notice.kind == kind)
  #expect(notice.message.hasPrefix(message))
}

@Test func `claims count for the gate only at assurance asserted`() throws {
  let checklist = try SmallWorld.checklist([SmallWorld.item("a", "manifest.project.public")])
  let byDefault = try SmallWorld.audit(claim("a"), checklist)
  #expect(byDefault.gate.passed == false)
  #expect(byDefault.checklists.first?.score == Score(met: 0, asserted: 1, open: 1, total: 1))
  let asserted = try SmallWorld.audit(claim("a"), checklist, gate: GateSettings(minimumAssurance: .asserted))
  #expect(asserted.gate.passed)
  #expect(asserted.checklists.first?.score == byDefault.checklists.first?.score)
}
