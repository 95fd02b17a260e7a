import Testing

@testable import ReadinessEngine

/// The facts that an item reads are found without a manifest.
@Suite struct ItemFactsTests {
  @Test func `deciding facts, and those that only advice reads`() throws {
    let item = SmallWorld.item(
      "a",
      "manifest.load.tested >= manifest.load.expected",
      "manifest.steps.all(s, s.risk == 'low' || s.approver in manifest.people)",
      advice: ["manifest.load.tested > 5.0 && manifest.load.months > 3", "variables.exposed"],
      applies: "size(manifest.steps) > 0"
    )
    var checklist = try SmallWorld.checklist([item])
    let facts = try #require(checklist.factsRead().first)
    #expect(
      facts.deciding.sorted() == [
        "load.expected", "load.tested", "people", "steps[].approver", "steps[].risk",
      ]
    )
    #expect(facts.advisory.sorted() == ["load.months", "project.public"])
  }
}
