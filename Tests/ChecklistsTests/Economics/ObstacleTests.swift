import CEL
import CalendarDates
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Facts that allow no result are told apart from facts that are missing, and never become a number.
@Suite struct ObstacleTests {
  @Test func dividesByNoCost() throws {
    let free: JSONValue = [
      "economics": ["pilotCost": 0, "scalingCost": 0, "governanceRetrofitCost": 0],
      "budget": ["monthlyProductionCost": 0],
    ]
    let economics = try EconomicsWorld.economics(free)
    #expect(economics.text(.totalCost) == "EUR 0")
    #expect(economics.text(.returnOnInvestment) == "not defined: it would divide by 0")
    #expect(economics.text(.payback) == "0 months")
    let lossless = try EconomicsWorld.economics(free.merging(["economics": ["automationRateAfter": 0]]))
    #expect(lossless.text(.payback) == "never")
  }

  private static let overflows: [(JSONValue, FormulaID)] = [
    (["economics": ["pilotCost": 1e308, "scalingCost": 1e308]], .ownBudget),
    (["economics": ["pilotCost": 1e308, "scalingCost": 1e308]], .returnOnInvestment),
    (["economics": ["interactionsPerMonth": 1e308, "costPerHumanInteraction": 1e300]], .monthlySavings),
    (["economics": ["interactionsPerMonth": 1e308, "costPerHumanInteraction": 1e300]], .savingsNotEarned),
    (["economics": ["interactionsPerMonth": 1e308, "costPerHumanInteraction": 4]], .returnOnInvestment),
    (["budget": ["monthlyPilotCost": 1e308]], .infrastructureAtScale),
    (["budget": ["monthlyPilotCost": 1e308]], .spentInPilot),
    (["economics": ["gapFixes": [["item": "load-test", "cost": 1e308]]]], .fixLater),
  ]

  @Test(arguments: overflows)
  func overflowsInto(change: JSONValue, id: FormulaID) throws {
    #expect(try EconomicsWorld.economics(change).text(id) == "not defined: the numbers are too large")
  }

  private static let implausibleTimes: [(JSONValue, FormulaID)] = [
    (["plan": ["estimatedWeeks": 1e300]], .teamDate),
    (["plan": ["estimatedWeeks": 1e300]], .realisticDate),
    (["plan": ["estimatedWeeks": 500]], .realisticDate),
    (["project": ["startedOn": "0001-01-01"]], .monthsInPilot),
    (["project": ["startedOn": "0001-01-01"]], .spentInPilot),
  ]

  @Test(arguments: implausibleTimes)
  func refusesTimesOfNoProject(change: JSONValue, id: FormulaID) throws {
    let text = try EconomicsWorld.economics(change).text(id)
    #expect(text == "not calculated: the dates lie more than 50 years apart")
  }

  @Test func neverLeavesTheCalendar() throws {
    let late: JSONValue = ["plan": ["estimatedOn": "9999-12-01"], "project": ["startedOn": .null]]
    let economics = try EconomicsWorld.economics(late, asOf: "9999-12-31")
    #expect(economics.text(.teamDate) == "not calculated: the dates lie more than 50 years apart")
  }

  @Test func countsBegunDaysWhole() throws {
    let economics = try EconomicsWorld.economics(["plan": ["estimatedWeeks": 0.1]])
    #expect(economics.text(.teamDate) == "2026-01-02")
    #expect(
      try EconomicsWorld.economics(["plan": ["estimatedWeeks": 0]]).text(.realisticDate) == "2026-01-01"
    )
  }

  /// The manifest's schema keeps these out; an organisation's own schema may not.
  @Test func refusesNegativeNumbersAndFutureStarts() throws {
    let economics = try lenient(
      """
      { "project": { "id": "p", "name": "P", "startedOn": "2027-01-01" },
        "budget": { "monthlyPilotCost": -1 }, "plan": { "estimatedWeeks": -2, "estimatedOn": "2026-01-01" } }
      """
    )
    #expect(economics.text(.infrastructureAtScale) == "not calculated: budget.monthlyPilotCost is below 0")
    #expect(economics.text(.teamDate) == "not calculated: plan.estimatedWeeks is below 0")
    let future = "not calculated: project.startedOn is after the day of the audit"
    #expect(economics.text(.monthsInPilot) == future)
    #expect(economics.text(.spentInPilot) == future)
  }

  @Test func takesOtherTypesForNotStated() throws {
    let economics = try lenient(
      #"{ "project": { "id": "p", "name": "P", "startedOn": "soon" }, "budget": { "monthlyPilotCost": "much" } }"#
    )
    #expect(economics.missing(.infrastructureAtScale) == ["budget.monthlyPilotCost"])
    #expect(economics.missing(.monthsInPilot) == ["project.startedOn"])
  }

  private static let unlistedInputs: [(String, JSONValue, String)] = [
    ("payback", ["estimates": ["monthly-savings"], "calculation": ""], "total-cost"),
    ("own-budget", ["facts": ["economics.pilotCost"], "calculation": ""], "economics.scalingCost"),
    ("fix-later", ["figures": [], "calculation": ""], "fix-later-multiple"),
    ("data-contract-age", ["assumption": .null, "calculation": ""], "data-age"),
  ]

  @Test(arguments: unlistedInputs)
  func readsNoInputThatTheFormulaDoesNotList(id: String, change: JSONValue, input: String) throws {
    let changed = try EconomicsWorld.patch("formulas", id, change)
    let economics = try EconomicsWorld.economics(benchmarks: changed)
    let wanted = "not calculated: the formula does not list \(input) among its inputs"
    #expect(economics.text(try #require(FormulaID(rawValue: id))) == wanted)
  }

  /// Economics of a manifest about which the schema says nothing.
  private func lenient(_ text: String) throws -> Economics {
    let schema = try ManifestSchema(JSONDocument.parse(Array(#"{ "type": "object" }"#.utf8)))
    let day = try #require(CalendarDate("2026-11-01"))
    return Economics(
      manifest: try Manifest(JSONDocument.parse(Array(text.utf8)), schema: schema, asOf: day),
      schema: schema,
      benchmarks: try EconomicsWorld.benchmarks(),
      asOf: day,
      openItems: []
    )
  }
}
