import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Two phases with a gate each and a last one without: what is done, the current phase and what blocks it.
@Test(arguments: [
  ("", "first", ["proof"]),
  (#""load": { "tested": 1 }"#, "first", ["proof"]),
  (#""load": { "tested": 9 }"#, "second", ["owned"]),
  (#""load": { "tested": 9 }, "people": { "ada": { "role": "Lead" } }, "owner": "ada""#, "last", []),
  // A gate that is passed early does not open the ones before it.
  (#""people": { "ada": { "role": "Lead" } }, "owner": "ada""#, "first", ["proof"]),
])
func `the current phase is the first whose gate is not passed`(
  facts: String,
  current: String,
  blocking: [String]
) throws {
  let phases = try #require(try audit(facts).phases)
  #expect(phases.current.phase.id == current)
  #expect(phases.current.blocking.map(\.item.id) == blocking)
}

@Test(arguments: [
  ("first", StageComparison.behind), ("second", .agrees), ("last", .ahead),
])
func `the stated stage is compared with the gates`(stage: String, comparison: StageComparison) throws {
  let phases = try #require(try audit(#""load": { "tested": 9 }"#, stage: stage).phases)
  #expect(phases.stated?.comparison == comparison)
}

@Test func `what a phase asks beside its gate is remaining, not blocking`() throws {
  let phases = try #require(try audit(#""load": { "tested": 1 }"#).phases)
  #expect(phases.current.remaining.map(\.item.id) == ["noted"])
}

@Test func `only the current phase is work for now`() throws {
  let audit = try audit(#""load": { "tested": 1 }, "note": "none""#)
  #expect(audit.priorities.map(\.item.id) == ["proof", "noted"])
}

@Test func `what only later phases ask does not count in the profile yet`() throws {
  let audit = try audit(#""load": { "tested": 1 }, "note": "done""#)
  #expect(audit.checklists.flatMap(\.itemsAskedByNow).map(\.item.id) == ["proof", "noted"])
  let counts = audit.profile.dimensions.map { [$0.met, $0.notMet, $0.unknown] }
  #expect(counts == [[1, 1, 0]])
}

private func audit(_ facts: String, stage: String? = nil) throws -> ManifestAudit {
  let project = stage.map { ", \"stage\": \"\($0)\"" } ?? ""
  let checklist = try SmallWorld.checklist(
    [
      gate("proof", "manifest.load.tested > 5.0"), gate("noted", "manifest.note == 'done'"),
      gate("owned", "manifest.owner != ''"),
    ],
    further: """
      "phases": [
        { "id": "first", "title": "First", "description": "Begin.", "weeks": { "from": 1, "to": 4 },
          "stageNames": ["first"], "activities": ["noted"],
          "gate": { "question": "Proven?", "items": ["proof"] } },
        { "id": "second", "title": "Second", "description": "Go on.", "stageNames": ["second"],
          "activities": [], "gate": { "question": "Owned?", "items": ["owned"] } },
        { "id": "last", "title": "Last", "description": "Stay.", "weeks": null, "stageNames": ["last"],
          "activities": [], "gate": null }
      ],
      """
  )
  return try SmallWorld.audit(facts, project: project, checklist)
}

private func gate(_ id: String, _ rule: String) -> String {
  SmallWorld.item(id, rule).replacing("\"criterion\"", with: "\"gate\"")
}
