import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Every estimate over a project in round numbers, calculated by hand.
@Suite struct EconomicsTests {
  @Test(arguments: [
    (FormulaID.ownBudget, "EUR 100,000", "EUR 40,000 + EUR 50,000 + EUR 10,000"),
    (.fixLater, "EUR 60,000", "EUR 6,000 × 10"),
    (.infrastructureAtScale, "EUR 5,000 to 10,000 a month", "EUR 1,000 × 5 to 10"),
    (.apiCostAtScale, "up to EUR 15,000 a month", "EUR 300 × up to 50"),
    (.monthlySavings, "EUR 30,000 a month", "10,000 cases/month × (75 % − 25 %) × (EUR 8 − EUR 2)"),
    (.monthlySavingsWithLeakage, "EUR 17,400 a month", "EUR 30,000 a month × about 58 %"),
    (.totalCost, "EUR 160,000", "EUR 40,000 + EUR 50,000 + EUR 10,000 + 12 months × EUR 5,000"),
    (.returnOnInvestment, "125 %", "(12 months × EUR 30,000 a month − EUR 160,000) ÷ EUR 160,000"),
    (.returnWithLeakage, "30.5 %", "(12 months × EUR 17,400 a month − EUR 160,000) ÷ EUR 160,000"),
    (.payback, "5.3 months", "EUR 160,000 ÷ EUR 30,000 a month"),
    (.paybackWithLeakage, "9.2 months", "EUR 160,000 ÷ EUR 17,400 a month"),
    (.teamDate, "2026-03-12", "2026-01-01 + 10 weeks"),
    (.realisticDate, "2026-10-08 to 2027-02-25", "2026-01-01 + 10 weeks × 4 to 6"),
    (.lenientDate, "2026-07-30 to 2026-12-17", "2026-01-01 + 10 weeks × 3 to 5"),
    (.monthsInPilot, "6 months", "2026-05-02 to 2026-11-01"),
    (.spentInPilot, "EUR 6,000", "6 months × EUR 1,000"),
    (.savingsNotEarned, "EUR 30,000 a month", "EUR 30,000 a month"),
    (.savingsNotEarnedWithLeakage, "EUR 17,400 a month", "EUR 17,400 a month"),
    (.dataContractAge, "kept", "6 hours old; limit: 6 hours"),
    (.dataContractFields, "kept", "90 % filled; limit: 90 %"),
    (.dataContractRecords, "not kept", "79 % valid; limit: 80 %"),
  ])
  func comesTo(id: FormulaID, text: String, calculation: String) throws {
    let estimate = try #require(EconomicsWorld.economics().estimate(id))
    #expect(estimate.text == text)
    #expect(estimate.calculation == calculation)
  }

  @Test func makesEveryEstimate() throws {
    let made = Set(try EconomicsWorld.economics().estimates.map(\.formula.id))
    #expect(made == Set(FormulaID.allCases))
  }

  private static let losses: [(JSONValue, String, String, String)] = [
    // Nothing more is automated, or the AI costs as much as a person, or more.
    (["automationRateAfter": 0.25], "EUR 0 a month", "-100 %", "never"),
    (["costPerAutomatedInteraction": 8], "EUR 0 a month", "-100 %", "never"),
    (["costPerAutomatedInteraction": 10], "EUR -10,000 a month", "-175 %", "never"),
    (["automationRateAfter": 0], "EUR -15,000 a month", "-212.5 %", "never"),
    (["interactionsPerMonth": 0], "EUR 0 a month", "-100 %", "never"),
    // Fewer cases automated at a loss each are a gain, as they were.
    (
      ["automationRateAfter": 0, "costPerAutomatedInteraction": 10], "EUR 5,000 a month", "-62.5 %",
      "32 months"
    ),
  ]

  @Test(arguments: losses)
  func saysNeverWhereNothingIsSaved(change: JSONValue, savings: String, gain: String, payback: String) throws
  {
    let economics = try EconomicsWorld.economics(["economics": change])
    #expect(economics.text(.monthlySavings) == savings)
    #expect(economics.text(.returnOnInvestment) == gain)
    #expect(economics.text(.payback) == payback)
  }

  @Test func leavesNothingUnearnedWhereNothingIsSaved() throws {
    let economics = try EconomicsWorld.economics(["economics": ["costPerAutomatedInteraction": 10]])
    #expect(economics.text(.savingsNotEarned) == "EUR 0 a month")
    #expect(economics.text(.savingsNotEarnedWithLeakage) == "EUR 0 a month")
  }

  @Test func worksWithoutACurrency() throws {
    let economics = try EconomicsWorld.economics(["project": ["currency": .null]])
    #expect(economics.currency == nil)
    #expect(economics.text(.ownBudget) == "100,000")
    #expect(economics.text(.infrastructureAtScale) == "5,000 to 10,000 a month")
    #expect(economics.estimate(.payback)?.calculation == "160,000 ÷ 30,000 a month")
  }

  @Test func showsEachFactWithItsPlace() throws {
    let estimate = try #require(EconomicsWorld.economics().estimate(.monthlySavings))
    #expect(
      estimate.facts.map { "\($0.path)" } == [
        "economics.interactionsPerMonth", "economics.automationRateBefore", "economics.automationRateAfter",
        "economics.costPerHumanInteraction", "economics.costPerAutomatedInteraction",
      ]
    )
    #expect(estimate.facts.map(\.text) == ["10,000 cases/month", "25 %", "75 %", "EUR 8", "EUR 2"])
    #expect(estimate.facts.allSatisfy { $0.position.line > 1 })
    #expect(estimate.facts.map(\.value) == [10_000, 0.25, 0.75, 8, 2])
  }

  @Test func showsEachFigureWithItsSource() throws {
    let estimate = try #require(EconomicsWorld.economics().estimate(.realisticDate))
    #expect(estimate.figures.map(\.id) == ["schedule-total"])
    #expect(estimate.figures.first?.text == "4 to 6 times")
    #expect(estimate.figures.first?.sources.map(\.document) == ["PILOT"])
  }

  @Test func standsBesideTheProjectsOwnFigures() throws {
    let economics = try EconomicsWorld.economics()
    let calls = try #require(economics.estimate(.apiCostAtScale)).comparisons
    #expect(calls.map { "\($0.fact.path)" }.first == "budget.breakdown[1].monthlyCost")
    #expect(calls.map(\.fact.text) == ["EUR 2,000", "not stated"])
    let nothing = try EconomicsWorld.economics(of: EconomicsWorld.empty).estimate(.apiCostAtScale)
    #expect(nothing?.comparisons.first?.fact.value == nil)
  }

  @Test func readsTheFiguresFromTheFile() throws {
    let dearer = try EconomicsWorld.patch(
      "figures",
      "fix-later-multiple",
      ["value": 3, "qualifier": "about"]
    )
    let economics = try EconomicsWorld.economics(benchmarks: dearer)
    #expect(economics.text(.fixLater) == "about EUR 18,000")
    #expect(economics.estimate(.fixLater)?.formula.text == "cost of closing the gap today × about 3")
  }

  @Test func readsTheWordsFromTheFile() throws {
    let changed = try EconomicsWorld.patch(
      "formulas",
      "payback",
      ["title": "T", "formula": "F", "calculation": "{total-cost} / {monthly-savings}", "note": "N"]
    )
    let estimate = try #require(EconomicsWorld.economics(benchmarks: changed).estimate(.payback))
    #expect([estimate.formula.title, estimate.formula.text, estimate.formula.note] == ["T", "F", "N"])
    #expect(estimate.calculation == "EUR 160,000 / EUR 30,000 a month")
    #expect(estimate.text == "5.3 months")
  }
}
