import JSONSyntax
import ReadinessEngine
import Testing

/// The example of a checklist of one's own, over facts of one's own.
@Suite("The house rules")
struct OwnChecklistTests {
  private static let folder = "examples/house-rules/"

  private func checklist() throws -> Checklist {
    try Checklist(BuiltIn.document(Self.folder + "house-rules.json"))
  }

  /// The audit of the example project, changed.
  private func audit(_ patch: JSONValue = [:]) throws -> ManifestAudit {
    let project = try BuiltIn.document(Self.folder + "project.json").root.value.merging(patch)
    var auditor = try BuiltIn.auditor([checklist()], schema: BuiltIn.schema())
    return auditor.audit(try BuiltIn.manifest(project), path: "project.json")
  }

  @Test("have examples that hold")
  func examples() throws {
    let report = try BuiltIn.report(of: checklist(), in: Self.folder)
    #expect(report.holds && report.exampleCount == 7 && report.openCaseCount == 3)
  }

  @Test(
    "add up by their weights to a band, and pass a gate of their own",
    arguments: [
      ([:], 4, 4, "in-line", true, true),
      (["costCentre": "Claims"], 3, 4, "in-line", true, true),
      (["worksCouncil": ["agreed": false]], 2, 4, "not-in-line", false, false),
      (["worksCouncil": .null], 2, 4, "not-in-line", false, false),
      (["changesWorkOfEmployees": false], 2, 2, "not-in-line", true, true),
      (
        ["changesWorkOfEmployees": false, "costCentre": "C", "energy": .null], 0, 2, "not-in-line", false,
        true
      ),
    ] as [(JSONObject, Int, Int, String, Bool, Bool)]
  )
  func scores(house: JSONObject, met: Int, total: Int, band: String, passes: Bool, isCleared: Bool) throws {
    let audit = try audit(["extensions": ["house": .object(house)]])
    let checklist = try #require(audit.checklists.first)
    #expect(checklist.score?.met == met && checklist.score?.total == total)
    #expect(checklist.band?.id == band)
    #expect(audit.gate.passed == passes)
    #expect(audit.clearance.cleared == isCleared)
    #expect(audit.clearance.reasons.map(\.item) == (isCleared ? [] : ["works-council"]))
  }

  @Test("print facts of their own")
  func placeholders() throws {
    let messages = try audit().items.map(\.message)
    #expect(messages == ["Booked on cost centre 4711", "Agreed on 2026-05-12", "640 of 800 kWh a month"])
    let missing = try audit(["extensions": ["house": ["costCentre": .null]]]).items.first?.wouldDecide
    #expect(missing?.map { "\($0.path)" } == ["extensions.house.costCentre"])
  }
}

@Test(arguments: BuiltIn.checklistPaths + ["examples/house-rules/house-rules.json"])
func `nothing is wrong with a checklist, alone and beside the others`(path: String) throws {
  let knowledge = InspectionKnowledge(
    checklistSchema: try BuiltIn.checklistSchema(),
    manifestSchema: try BuiltIn.schema(),
    asOf: try #require(BuiltIn.asOf)
  )
  let others = try BuiltIn.checklistPaths.filter { $0 != path }.map { try Checklist(BuiltIn.document($0)) }
  let document = try BuiltIn.document(path)
  let inspection = ChecklistInspection(document, against: knowledge, beside: others)
  #expect(inspection.problems.map { "\(document.position(at: $0.offset).line): \($0)" } == [])
  #expect(inspection.compiled != nil && inspection.exampleManifest != nil)
}
