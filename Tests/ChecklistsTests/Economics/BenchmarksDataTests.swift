import CEL
import CalendarDates
import JSONSchema
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// The figures and formulas of the file, held against the design and against the manifest's schema.
@Suite struct BenchmarksDataTests {
  private func figures() throws -> [Figure] {
    try EconomicsWorld.benchmarks().quotations.flatMap(\.figures)
  }

  @Test func everyFormulaHasItsArithmeticAndItsWords() throws {
    let formulas = try EconomicsWorld.benchmarks().formulas
    #expect(formulas.map(\.id) == FormulaID.allCases)
    #expect(formulas.allSatisfy { !$0.title.isEmpty && !$0.note.isEmpty && !$0.sources.isEmpty })
    #expect(Set(formulas.map(\.topic)) == Set(EconomicsTopic.allCases))
  }

  /// Numbers in words would go on saying what the figures said once.
  @Test func noFormulaRepeatsAFigure() throws {
    guard case .object(let root) = try EconomicsWorld.benchmarksText,
      case .array(let formulas)? = root["formulas"]
    else { throw EconomicsWorld.NoSuchList() }
    for case .object(let formula) in formulas {
      for field in ["title", "formula", "calculation", "note"] {
        guard case .string(let text)? = formula[field] else { continue }
        // The days of a month are no figure of a source.
        let numbers = text.replacing("30.4375", with: "").filter(\.isNumber)
        #expect(numbers.isEmpty, "\(text)")
      }
    }
  }

  @Test func everySourceIsListedAndNamesAPlace() throws {
    let benchmarks = try EconomicsWorld.benchmarks()
    let documents = try SourceDocument.all(BuiltIn.document("sources.json")).map(\.id)
    var sources = benchmarks.quotations.flatMap(\.figures).flatMap(\.sources)
    sources += benchmarks.formulas.flatMap(\.sources) + benchmarks.risks.flatMap(\.sources)
    sources += benchmarks.regulatoryDates.dates.flatMap(\.sources)
    for source in sources {
      #expect(
        documents.contains(source.document) && !source.place.isEmpty,
        "\(source.document) \(source.place)"
      )
    }
    #expect(benchmarks.quotations.map(\.document.id) == ["GAP", "MODES", "PURG", "PILOT", "SCALE"])
  }

  /// What the design asks for by number, as each source says it.
  static let asked: [(id: String, document: String, text: String)] = [
    ("pilot-first-pilot", "GAP", "USD 50,000"), ("pilot-first-scaling", "GAP", "USD 500,000"),
    ("pilot-first-governance-retrofit", "GAP", "USD 150,000"), ("pilot-first-total", "GAP", "USD 700,000"),
    ("pilot-first-months", "GAP", "18 to 24 months"), ("pilot-first-success", "GAP", "about 10 %"),
    ("production-first-pilot", "GAP", "USD 65,000"), ("production-first-scaling", "GAP", "USD 200,000"),
    ("production-first-governance-retrofit", "GAP", "USD 0"),
    ("production-first-total", "GAP", "USD 265,000"),
    ("production-first-months", "GAP", "6 to 9 months"), ("production-first-success", "GAP", "about 30 %"),
    ("fix-later-multiple", "GAP", "10 times"), ("infrastructure-multiple", "GAP", "5 to 10 times"),
    ("api-cost-multiple", "GAP", "up to 50 times"), ("pilot-surcharge", "GAP", "20 to 30 %"),
    ("production-first-scaling-rate", "GAP", "3 times"), ("gap-past-pilot", "GAP", "about 10 %"),
    ("gap-governance-deployment", "GAP", "3 times"), ("gap-governance-speed", "GAP", "60 %"),
    ("gap-pilots-not-in-production", "GAP", "67 to 90 %"), ("gap-no-return", "GAP", "95 %"),
    ("curated-accuracy", "GAP", "92 %"), ("production-accuracy", "GAP", "67 %"),
    ("clock-phases", "MODES", "24 weeks"), ("modes-stuck", "MODES", "39 %"),
    ("modes-stuck-adopters", "MODES", "about 61 %"), ("rollback-time", "MODES", "less than 5 minutes"),
    ("productivity-in-theory", "PURG", "60 %"), ("productivity-in-practice", "PURG", "35 %"),
    ("productivity-factor", "PURG", "about 58 %"), ("return-months", "PURG", "12 months"),
    ("clock-case-pilot", "PURG", "8 months"), ("clock-case-remediation", "PURG", "6 months"),
    ("data-age", "PURG", "up to 24 hours"), ("data-fields-filled", "PURG", "at least 95 %"),
    ("data-valid-records", "PURG", "at least 99 %"), ("purg-no-progress", "PURG", "95 %"),
    ("purg-agents-in-production", "PURG", "8.6 %"), ("purg-no-programme", "PURG", "63.7 %"),
    ("purg-complexity-barrier", "PURG", "about 65 %"), ("purg-bought-2024", "PURG", "50 %"),
    ("purg-bought-2025", "PURG", "76 %"), ("purg-agentic-cancelled", "PURG", "40 %"),
    ("schedule-added", "PILOT", "3 to 5 times"), ("schedule-total", "PILOT", "4 to 6 times"),
    ("schedule-total-lenient", "PILOT", "3 to 5 times"), ("underestimation", "PILOT", "300 to 500 %"),
    ("pilot-not-in-production", "PILOT", "85 to 95 %"), ("pilot-past-pilot", "PILOT", "18 %"),
    ("pilot-no-effect", "PILOT", "56 %"), ("pilot-failures-from-data", "PILOT", "70 to 85 %"),
    ("pilot-not-ai-ready", "PILOT", "61 %"), ("pilot-abandoned", "PILOT", "30 %"),
    ("pilot-spending-deferred", "PILOT", "25 %"), ("scale-started", "SCALE", "70 to 87 %"),
    ("scale-stuck", "SCALE", "up to 73 %"), ("scale-succeed", "SCALE", "about 20 %"),
    ("scale-stall-for-value", "SCALE", "about 30 %"), ("scale-embedded-value", "SCALE", "more than 70 %"),
    ("scale-kpi-tied", "SCALE", "about 2 times"), ("scale-product-thinking", "SCALE", "4.2 times"),
  ]

  @Test(arguments: asked)
  func theDesignsFigureIsThere(id: String, document: String, text: String) throws {
    let figure = try #require(figures().first { $0.id == id })
    #expect(figure.text == text)
    #expect(figure.sources.map(\.document) == [document])
  }

  @Test func nothingElseWasLost() throws {
    #expect(try figures().count == 95)
  }

  @Test func budgetsAddUp() throws {
    for budget in try EconomicsWorld.benchmarks().budgets {
      let parts = [budget.pilot, budget.scaling, budget.governanceRetrofit]
      #expect(parts.reduce(0) { $0 + $1.extent.value } == budget.total.extent.value, "\(budget.id)")
    }
  }

  @Test func derivedFiguresFollowFromWhatIsQuoted() throws {
    let figures = try figures()
    func extent(_ id: String) throws -> Extent { try #require(figures.first { $0.id == id }).extent }
    func hundredths(_ number: Double) -> Double { (number * 100).rounded() / 100 }
    let factor = try extent("productivity-in-practice").value / extent("productivity-in-theory").value
    #expect(try extent("productivity-factor") == .about(hundredths(factor)))
    let adopters = try extent("modes-stuck").value / extent("modes-adopters").value
    #expect(try extent("modes-stuck-adopters") == .about(hundredths(adopters)))
    #expect(try extent("schedule-total") == extent("schedule-added").map { $0 + 1 })
    #expect(try extent("schedule-total-lenient") == extent("schedule-added"))
    let derived = figures.filter { !$0.derivedFrom.isEmpty }.map(\.id)
    #expect(
      Set(derived) == [
        "productivity-factor", "modes-stuck-adopters", "schedule-total", "schedule-total-lenient",
      ]
    )
  }

  @Test(arguments: CalculationFigure.allCases)
  func aFigureThatIsCalculatedWithSaysSo(name: CalculationFigure) throws {
    let uses = try #require(figures().first { $0.id == name.rawValue }).uses
    #expect(!Set(uses).isDisjoint(with: [.economics, .time, .dataContract]))
  }

  @Test func threeClocksStandApart() throws {
    let benchmarks = try EconomicsWorld.benchmarks()
    #expect(
      benchmarks.clocks.map { Set($0.figures.flatMap(\.sources).map(\.document)) } == [
        ["MODES"], ["GAP"], ["PURG"],
      ]
    )
    let calculated = benchmarks.formulas.flatMap(\.figures).map(\.rawValue)
    #expect(benchmarks.clocks.flatMap(\.figures).allSatisfy { !calculated.contains($0.id) })
  }

  @Test(arguments: EconomicsFact.allCases)
  func everyFactIsAFieldOfTheSchema(fact: EconomicsFact) throws {
    let schema = try #require(BuiltIn.schema().schema.schema(at: path(fact.rawValue)))
    #expect(schema.title?.isEmpty == false)
  }

  @Test func everyFactToCompareWithIsAFieldOfTheSchema() throws {
    let benchmarks = try EconomicsWorld.benchmarks()
    let schema = try BuiltIn.schema().schema
    for comparison in benchmarks.formulas.flatMap(\.comparisons) {
      // The entry of a list is named by its key, which is no field.
      let field = comparison.fact.replacing(".inference", with: "")
      #expect(try schema.schema(at: path(field)) != nil, "\(comparison.fact)")
    }
  }

  @Test func everyRiskClassIsOneOfTheSchemas() throws {
    let dates = try EconomicsWorld.benchmarks().regulatoryDates
    let field = try #require(BuiltIn.schema().schema.schema(at: path(dates.classFact)))
    for name in dates.dates.flatMap(\.classes) {
      #expect(field.allowedValues?.contains(.string(name)) == true, "\(name)")
    }
  }

  /// The place of a field in the schema, of which lists are passed through.
  private func path(_ dotted: String) throws -> JSONPath {
    var steps: [JSONPath.Step] = []
    let schema = try BuiltIn.schema().schema
    for name in dotted.split(separator: ".") {
      if schema.schema(at: JSONPath(steps))?.items != nil { steps.append(.index(0)) }
      steps.append(.key(String(name)))
    }
    return JSONPath(steps)
  }
}
