import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Productivity leakage: labelled, replaced by the project's own factor, taken off once and only from a gain.
@Suite struct LeakageTests {
  private static let bases: [(JSONValue, AssumptionBasis, String, String)] = [
    ([:], .benchmark, "EUR 17,400 a month", "EUR 30,000 a month × about 58 %"),
    (["leakageCounted": false], .benchmark, "EUR 17,400 a month", "EUR 30,000 a month × about 58 %"),
    (["productivityFactor": 0.7], .stated, "EUR 21,000 a month", "EUR 30,000 a month × 70 %"),
    (["productivityFactor": 0], .stated, "EUR 0 a month", "EUR 30,000 a month × 0 %"),
    (["leakageCounted": true], .settled, "EUR 30,000 a month", "EUR 30,000 a month × 100 %"),
    (
      ["leakageCounted": true, "productivityFactor": 0.7], .stated, "EUR 21,000 a month",
      "EUR 30,000 a month × 70 %"
    ),
  ]

  @Test(arguments: bases)
  func followsWhatIsStated(facts: JSONValue, basis: AssumptionBasis, text: String, calculation: String) throws
  {
    let economics = try EconomicsWorld.economics(["economics": facts])
    let estimate = try #require(economics.estimate(.monthlySavingsWithLeakage))
    #expect(estimate.assumption?.basis == basis)
    #expect(estimate.text == text)
    #expect(estimate.calculation == calculation)
    #expect(estimate.figures.map(\.id) == (basis == .benchmark ? ["productivity-factor"] : []))
  }

  private static let facts: [(JSONValue, [String])] = [
    (["productivityFactor": 0.7], ["economics.productivityFactor"]),
    (["leakageCounted": true], ["economics.leakageCounted"]),
    ([:], []),
  ]

  @Test(arguments: facts)
  func showsTheFactThatItFollows(facts: JSONValue, paths: [String]) throws {
    let estimate = try EconomicsWorld.economics(["economics": facts]).estimate(.monthlySavingsWithLeakage)
    #expect(estimate?.facts.map { "\($0.path)" } == paths)
  }

  @Test(arguments: [FormulaID.returnWithLeakage, .paybackWithLeakage, .savingsNotEarnedWithLeakage])
  func labelsWhatBuildsOnIt(id: FormulaID) throws {
    let economics = try EconomicsWorld.economics()
    let own = try #require(economics.estimate(.monthlySavingsWithLeakage)?.assumption)
    #expect(economics.estimate(id)?.assumption == own)
    #expect(!own.label.isEmpty)
  }

  @Test func isTakenOffOnce() throws {
    let economics = try EconomicsWorld.economics(["economics": ["productivityFactor": 0.5]])
    #expect(economics.number(.returnWithLeakage) == 0.125)
    #expect(economics.number(.savingsNotEarnedWithLeakage) == 15_000)
  }

  @Test func makesNoLossSmaller() throws {
    let economics = try EconomicsWorld.economics(["economics": ["costPerAutomatedInteraction": 10]])
    #expect(economics.number(.monthlySavings) == -10_000)
    #expect(economics.number(.monthlySavingsWithLeakage) == -10_000)
    #expect(economics.text(.paybackWithLeakage) == "never")
  }

  @Test(arguments: [
    (FormulaID.dataContractAge, "data.contract.maximumAgeHours", ["data-age"], "limit: up to 24 hours"),
    (
      .dataContractFields, "data.contract.minimumFieldsFilled", ["data-fields-filled"], "limit: at least 95 %"
    ),
    (
      .dataContractRecords, "data.contract.minimumValidRecords", ["data-valid-records"],
      "limit: at least 99 %"
    ),
  ])
  func theExampleContractCountsOnlyWhereTheTeamStatesNothing(
    id: FormulaID,
    fact: String,
    figures: [String],
    words: String
  ) throws {
    let stated = try #require(EconomicsWorld.economics().estimate(id))
    #expect(stated.assumption?.basis == .stated)
    #expect(stated.figures.isEmpty)
    #expect(stated.facts.map { "\($0.path)" }.last == fact)
    let assumed = try #require(EconomicsWorld.economics(["data": ["contract": .null]]).estimate(id))
    #expect(assumed.assumption?.basis == .benchmark)
    #expect(assumed.figures.map(\.id) == figures)
    #expect(assumed.calculation?.hasSuffix(words) == true)
  }

  @Test(arguments: [
    (24, 0.95, 0.99, "kept", "kept", "kept"), (24.5, 0.949, 0.989, "not kept", "not kept", "not kept"),
    (0, 1, 1, "kept", "kept", "kept"),
  ])
  func theExampleContractIsHeldTo(
    age: Double,
    filled: Double,
    valid: Double,
    ageKept: String,
    filledKept: String,
    validKept: String
  ) throws {
    let quality: JSONValue = [
      "ageHours": .number(age), "fieldsFilled": .number(filled), "validRecords": .number(valid),
    ]
    let economics = try EconomicsWorld.economics(["data": ["contract": .null, "quality": quality]])
    #expect(economics.text(.dataContractAge) == ageKept)
    #expect(economics.text(.dataContractFields) == filledKept)
    #expect(economics.text(.dataContractRecords) == validKept)
  }
}
