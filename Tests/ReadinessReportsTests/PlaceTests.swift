import JSONSyntax
import Testing

@testable import ReadinessEngine
@testable import ReadinessReports

/// A verdict's place is that of the fact which its sentence is about.
@Suite struct PlaceTests {
  private let facts = [
    stated("project.lead", "mara", "Mara", line: 1),
    stated("decisionsMade", 3, "3", line: 2),
    stated("decisions[1].risk", "high", "high", line: 3),
    notStated("decisions[2].risk", line: 4),
  ]

  private func item(_ confirmation: String, probe: String = "") -> ChecklistItem {
    let rule = RuleSource(text: "true", offset: 0)
    let probes = [Probe(id: "probe", isRequired: true, rule: rule, message: MessageTemplate(probe))]
    return Criteria.item(
      4,
      "id",
      "Title",
      .data,
      "Owner",
      step: "Go",
      confirmation: confirmation,
      probes: probes
    )
  }

  @Test(arguments: [
    ("Leads: {project.lead}", 1), ("Listed: {decisions}", 3), ("{not.read}, {decisionsMade}", 2),
    ("{decisions[2].risk}", 1), ("Nothing printed", 1),
  ])
  func isThatOfThePrintedFact(message: String, line: Int) {
    #expect(met(item(message), "", facts).decidingPosition?.line == line)
    let failed = notMet(item("", probe: message), [finding("probe", "", facts)])
    #expect(failed.decidingPosition?.line == line)
  }

  @Test func isThatOfTheClaimOrTheMissingFact() {
    let item = item("{decisions}")
    #expect(unknown(item, [missing("a.b", line: 7)], stated: facts).decidingPosition?.line == 7)
    #expect(met(item, "", [notStated("a.b", line: 8)]).decidingPosition?.line == 8)
    #expect(met(item, "", []).decidingPosition == nil)
    #expect(NearReadyAudit.manifest.items[8].decidingPosition == position(166))
  }

  @Test func isWrittenAsEditorsReadIt() {
    let place = Place(file: "a/b.json", position: position(12, 7))
    #expect(place.line == "a/b.json:12")
    #expect(place.full == "a/b.json:12:7")
  }
}
