import JSONSyntax
import ReadinessEngine
import Testing

@Test(arguments: [
  ("production-ready", 12, 12, "production-ready", true),
  ("near-ready", 8, 10, "close", false),
  ("demo", 5, 8, "demo", false),
  ("science-experiment", 1, 9, "science-experiment", false),
])
func `an example project lands in its band`(
  name: String,
  met: Int,
  possible: Int,
  band: String,
  passes: Bool
) throws {
  let audit = try BuiltIn.audit(BuiltIn.document("examples/\(name).readiness.json").root.value)
  let checklist = try #require(audit.checklists.first)
  #expect(checklist.score?.met == met)
  #expect(checklist.score?.possible == possible)
  #expect(checklist.band?.id == band)
  #expect(audit.gate.passed == passes)
}

@Test func `a manifest with only what is required leaves everything open`() throws {
  let audit = try BuiltIn.audit(["project": ["id": "p", "name": "P"]])
  #expect(audit.items.allSatisfy { $0.verdict.standing == .open && !$0.wouldDecide.isEmpty })
  #expect(audit.gate.passed == false)
}
