import Testing

@testable import ReadinessEngine

/// Numbers and ranges with their units, as people read them.
@Suite struct QuantityTextTests {
  @Test(arguments: [
    (Extent.exactly(10), "10 times"), (.exactly(1), "1 time"), (.about(0.5), "about 0.5 times"),
    (.moreThan(4.2), "more than 4.2 times"), (.lessThan(5), "less than 5 times"),
    (.atLeast(3), "at least 3 times"), (.upTo(50), "up to 50 times"), (.between(5, 10), "5 to 10 times"),
    (.between(0.5, 1), "0.5 to 1 times"),
  ])
  func saysHowANumberIsMeant(extent: Extent, text: String) {
    #expect(FigureUnit.times.quantityText.text(extent) == text)
  }

  @Test(arguments: [
    (FigureUnit.usDollars, "USD 1,200"), (.share, "120,000 %"), (.times, "1,200 times"),
    (.points, "1,200 points"), (.months, "1,200 months"), (.weeks, "1,200 weeks"), (.days, "1,200 days"),
    (.hours, "1,200 hours"), (.minutes, "1,200 minutes"), (.seconds, "1,200 seconds"),
  ])
  func namesTheUnit(unit: FigureUnit, text: String) {
    #expect(unit.quantityText.text(1200) == text)
  }

  @Test(arguments: [
    (Extent.between(0.67, 0.9), FigureUnit.share, "67 to 90 %"),
    (.between(47_500, 95_000), .usDollars, "USD 47,500 to 95,000"), (.exactly(0.086), .share, "8.6 %"),
    (.about(0.58), .share, "about 58 %"),
  ])
  func namesTheUnitOfARangeOnce(extent: Extent, unit: FigureUnit, text: String) {
    #expect(unit.quantityText.text(extent) == text)
  }

  @Test func writesAMultipleInAFormulaAsANumber() {
    #expect(FigureUnit.times.textInFormula(.between(5, 10)) == "5 to 10")
    #expect(FigureUnit.months.textInFormula(.exactly(12)) == "12 months")
  }

  @Test(arguments: [
    (99.994, "99.99"), (99.996, "100"), (100.4, "100"), (1_234_567.8, "1,234,568"), (-250.6, "-251"),
    (0.004, "0"), (-0.001, "0"), (0, "0"), (1e13, "10,000,000,000,000"), (1e20, "1e+20"),
  ])
  func roundsAmountsToWhatIsWorthReading(amount: Double, text: String) {
    let outcome = EstimateOutcome.result(.money(.exactly(amount), .once))
    #expect(EstimateText(currency: nil).text(outcome) == text)
  }

  @Test(arguments: [
    (EstimateResult.share(0.12345), "12.3 %"), (.share(-1), "-100 %"), (.months(1), "1 month"),
    (.months(5.25), "5.3 months"), (.never, "never"), (.kept(true), "kept"), (.kept(false), "not kept"),
    (.money(.upTo(15), .month), "up to EUR 15 a month"),
    (.money(.between(1.5, 250.5), .once), "EUR 1.5 to 251"),
  ])
  func wordsResults(result: EstimateResult, text: String) {
    let words = EstimateText(currency: "EUR").text(.result(result))
    #expect(words == text)
  }

  @Test func knowsBothEndsOfARange() {
    let range = Extent.between(3, 5)
    #expect([range.value, range.greatest] == [3, 5])
    #expect(range.map { $0 * 2 } == .between(6, 10))
    #expect([Extent.upTo(4).value, Extent.upTo(4).greatest] == [4, 4])
    #expect(Extent.upTo(4).map { $0 + 1 } == .upTo(5))
    for qualifier in Qualifier.allCases { #expect(Extent(qualifier, 1, 2).qualifier == qualifier) }
  }
}
