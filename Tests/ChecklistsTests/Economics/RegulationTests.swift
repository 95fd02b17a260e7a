import CalendarDates
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// The dates of the law on the day of the audit, and whether they concern the project.
@Suite struct RegulationTests {
  @Test(arguments: [
    ("2025-02-01", [1, 182, 547, 1034], [false, false, false, false]),
    ("2025-02-02", [0, 181, 546, 1033], [true, false, false, false]),
    ("2026-08-01", [-545, -364, 1, 488], [true, true, false, false]),
    ("2026-11-01", [-637, -456, -91, 396], [true, true, true, false]),
    ("2027-12-02", [-1033, -852, -487, 0], [true, true, true, true]),
  ])
  func applyFromTheirDay(asOf: String, days: [Int], applies: [Bool]) throws {
    let economics = try EconomicsWorld.economics(of: EconomicsWorld.empty, asOf: asOf)
    #expect(economics.regulation.dates.map(\.daysUntil) == days)
    #expect(economics.regulation.dates.map(\.applies) == applies)
  }

  private static let classes: [(JSONValue, [RegulatoryRelevance])] = [
    ("prohibited", [.concerned, .independent, .notConcerned, .notConcerned]),
    ("transparency", [.notConcerned, .independent, .concerned, .notConcerned]),
    ("high-risk", [.notConcerned, .independent, .notConcerned, .concerned]),
    ("minimal", [.notConcerned, .independent, .notConcerned, .notConcerned]),
    ("out-of-scope", [.notConcerned, .independent, .notConcerned, .notConcerned]),
    (.null, [.undecided, .independent, .undecided, .undecided]),
  ]

  @Test(arguments: classes)
  func concernTheClassThatIsStated(riskClass: JSONValue, relevance: [RegulatoryRelevance]) throws {
    let economics = try EconomicsWorld.economics(["compliance": ["euAIActClass": riskClass]])
    #expect(economics.regulation.dates.map(\.relevance) == relevance)
    #expect((economics.regulation.riskClass.value == nil) == (riskClass == .null))
  }

  @Test func areThoseOfTheDesign() throws {
    let regulation = try EconomicsWorld.economics().regulation
    #expect(regulation.knownOn.description == "2026-11-01")
    #expect(
      regulation.dates.map { "\($0.date.id) \($0.date.on)" } == [
        "eu-ai-act-prohibitions 2025-02-02", "eu-ai-act-general-purpose-models 2025-08-02",
        "eu-ai-act-transparency 2026-08-02", "eu-ai-act-high-risk 2027-12-02",
      ]
    )
    #expect(regulation.dates.map { $0.date.previouslyOn?.description } == [nil, nil, nil, "2026-08-02"])
  }
}
