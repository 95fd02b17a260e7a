import JSONSyntax
import Testing

@testable import ReadinessEngine

/// A file of figures that cannot be calculated with is refused, with the place of the mistake.
@Suite struct BenchmarksReadingTests {
  private static let entries: [(list: String, id: String, change: JSONValue, message: String)] = [
    ("figures", "rollback-time", ["unit": "moons"], "unknown name \"moons\""),
    ("figures", "rollback-time", ["value": "five"], "expected a number"),
    ("figures", "rollback-time", ["value": .null], "missing required field \"value\""),
    ("figures", "rollback-time", ["uses": ["decoration"]], "unknown name \"decoration\""),
    ("figures", "rollback-time", ["qualifier": "between"], "missing required field \"upTo\""),
    ("figures", "rollback-time", ["qualifier": "between", "upTo": 5], "expected a number above \"value\""),
    ("figures", "rollback-time", ["id": "data-age"], "the id \"data-age\" is already in use"),
    ("figures", "rollback-time", ["sources": []], "unknown name \"\""),
    ("figures", "rollback-time", ["derivedFrom": ["nothing"]], "unknown name \"nothing\""),
    (
      "figures", "rollback-time", ["sources": [["document": "RUMOUR", "place": "x"]]],
      "unknown name \"RUMOUR\""
    ),
    ("figures", "fix-later-multiple", ["unit": "USD"], "expected fix-later-multiple as a figure in times"),
    ("figures", "fix-later-multiple", ["value": -1], "expected fix-later-multiple as a figure in times"),
    ("figures", "productivity-factor", ["id": "other"], "missing required field \"productivity-factor\""),
    (
      "figures", "return-months", ["qualifier": "between", "upTo": 24],
      "expected return-months as a figure in months, one number"
    ),
    ("figures", "clock-phases", ["id": "other"], "unknown name \"clock-phases\""),
    ("budgets", "pilot-first", ["pilot": "clock-phases"], "expected a figure in USD"),
    ("budgets", "pilot-first", ["months": "nothing"], "unknown name \"nothing\""),
    ("formulas", "payback", ["id": "pay-day"], "unknown name \"pay-day\""),
    ("formulas", "payback", ["id": "return"], "the id \"return\" is already in use"),
    ("formulas", "payback", ["topic": "gossip"], "unknown name \"gossip\""),
    ("formulas", "payback", ["estimates": ["payback"]], "unknown name \"payback\""),
    ("formulas", "payback", ["estimates": ["spent-in-pilot"]], "unknown name \"spent-in-pilot\""),
    ("formulas", "payback", ["facts": ["economics.luck"]], "unknown name \"economics.luck\""),
    ("formulas", "payback", ["figures": ["clock-phases"]], "unknown name \"clock-phases\""),
    ("formulas", "payback", ["formula": "{nothing}"], "unknown name \"nothing\""),
    ("formulas", "payback", ["calculation": "{return-months}"], "unknown name \"return-months\""),
    ("formulas", "data-contract-age", ["assumption": []], "expected an object"),
  ]

  @Test(arguments: entries)
  func refuses(list: String, id: String, change: JSONValue, message: String) throws {
    let patch = try EconomicsWorld.patch(list, id, change)
    let error = #expect(throws: ChecklistError.self) { try EconomicsWorld.benchmarks(patch) }
    let problem = try #require(error?.problems.first)
    #expect(problem.description.hasPrefix(message), "\(problem.description)")
    #expect(problem.offset > 0)
  }

  private static let dates: [(JSONValue, String)] = [
    (["knownOn": "today"], "expected a calendar date, YYYY-MM-DD"),
    (["dates": [["id": "a", "title": "A", "on": "2026-13-01"]]], "expected a calendar date, YYYY-MM-DD"),
    (
      ["dates": [["id": "a", "title": "A", "on": "2026-01-01", "previouslyOn": "2025"]]],
      "expected a calendar date, YYYY-MM-DD"
    ),
  ]

  @Test(arguments: dates)
  func refusesWhatIsNoDay(change: JSONValue, message: String) throws {
    let error = #expect(throws: ChecklistError.self) {
      try EconomicsWorld.benchmarks(.object(["regulatoryDates": change]))
    }
    #expect(error?.problems.map(\.description) == [message])
  }

  @Test func refusesAFileWithoutAFormula() throws {
    let error = #expect(throws: ChecklistError.self) { try EconomicsWorld.benchmarks(["formulas": []]) }
    #expect(error?.problems.map(\.description) == ["missing required field \"own-budget\""])
  }

  @Test func pointsAtTheMistake() throws {
    let text = #"{ "figures": [{ "id": "a", "title": "A", "value": 1, "qualifier": "roughly" }] }"#
    let document = try JSONDocument.parse(Array(text.utf8))
    let error = #expect(throws: ChecklistError.self) {
      try Benchmarks(document, sources: BuiltIn.document("sources.json"))
    }
    #expect(error?.problems.map { document.position(at: $0.offset).column } == [67])
  }
}
