import CalendarDates
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// Projects and figures for tests of estimates: the built-in ones with changes.
enum EconomicsWorld {
  /// A project that states every fact of the formulas, in round numbers.
  static let project: JSONValue = [
    "project": ["id": "p", "name": "P", "currency": "EUR", "startedOn": "2026-05-02", "stage": "launch"],
    "economics": [
      "interactionsPerMonth": 10_000, "automationRateBefore": 0.25, "automationRateAfter": 0.75,
      "costPerHumanInteraction": 8, "costPerAutomatedInteraction": 2,
      "pilotCost": 40_000, "scalingCost": 50_000, "governanceRetrofitCost": 10_000,
      "gapFixes": [["item": "load-test", "cost": 6000], ["item": "raci", "cost": 250]],
    ],
    "budget": [
      "monthlyProductionCost": 5000, "monthlyPilotCost": 1000, "monthlyPilotInferenceCost": 300,
      "breakdown": [
        ["category": "hosting", "monthlyCost": 3000], ["category": "inference", "monthlyCost": 2000],
      ],
    ],
    "plan": ["estimatedWeeks": 10, "estimatedOn": "2026-01-01"],
    "data": [
      "contract": [
        "maximumAgeHours": 6, "minimumFieldsFilled": 0.9, "minimumValidRecords": 0.8, "monitored": true,
      ],
      "quality": ["ageHours": 6, "fieldsFilled": 0.9, "validRecords": 0.79],
    ],
    "compliance": ["euAIActClass": "high-risk"],
  ]

  /// A project that states nothing.
  static let empty: JSONValue = ["project": ["id": "p", "name": "P"]]

  /// The economics of a project, by default of the one above with changes.
  ///
  /// - Parameters:
  ///   - patch: What to change, a merge patch.
  ///   - project: The project.
  ///   - benchmarks: Changes to the figures and formulas.
  ///   - openItems: The ids of the open items.
  ///   - asOf: The day of the audit.
  /// - Returns: The estimates and what stands beside them.
  /// - Throws: Whatever is wrong with the changes.
  static func economics(
    _ patch: JSONValue = [:],
    of project: JSONValue = project,
    benchmarks: JSONValue = [:],
    openItems: [String] = ["load-test", "raci", "approval-gates"],
    asOf: String = "2026-11-01"
  ) throws -> Economics {
    let schema = try BuiltIn.schema()
    let day = try #require(CalendarDate(asOf))
    let manifest = try Manifest(document(project.merging(patch)), schema: schema, asOf: day)
    let items = try BuiltIn.checklists().flatMap(\.items)
    return Economics(
      manifest: manifest,
      schema: schema,
      benchmarks: try self.benchmarks(benchmarks),
      asOf: day,
      openItems: openItems.compactMap { id in items.first { $0.id == id } }
    )
  }

  /// The built-in figures with changes, a merge patch.
  static func benchmarks(_ patch: JSONValue = [:]) throws -> Benchmarks {
    let text = try benchmarksText.merging(patch)
    return try Benchmarks(document(text), sources: BuiltIn.document("sources.json"))
  }

  static var benchmarksText: JSONValue {
    get throws { try BuiltIn.document("benchmarks.json").root.value }
  }

  /// Changes to one entry of a list of the figures' file, as a merge patch for the file.
  static func patch(_ list: String, _ id: String, _ change: JSONValue) throws -> JSONValue {
    try patch(list, id, change, in: benchmarksText)
  }

  /// A file, or a merge patch for it, with changes to the entry of a list that has an id.
  static func patch(
    _ list: String,
    _ id: String,
    _ change: JSONValue,
    in file: JSONValue
  ) throws -> JSONValue {
    guard case .object(let root) = file, case .array(let entries)? = root[list] else { throw NoSuchList() }
    let changed = entries.map { entry -> JSONValue in
      guard case .object(let object) = entry, object["id"] == .string(id) else { return entry }
      return entry.merging(change)
    }
    return file.merging(.object([list: .array(changed)]))
  }

  struct NoSuchList: Error {}

  /// The text of a value, parsed again.
  static func document(_ value: JSONValue) throws -> JSONDocument {
    try JSONDocument.parse(JSONWriter.bytes(of: value))
  }
}

extension Economics {
  /// What an estimate comes to, in words.
  func text(_ id: FormulaID) -> String? {
    estimate(id)?.text
  }

  /// The facts that an estimate waits for.
  func missing(_ id: FormulaID) -> [String] {
    guard case .notCalculable(let missing)? = estimate(id)?.outcome else { return [] }
    return missing.map { "\($0.path)" }
  }

  /// The number that an estimate comes to, if it is one.
  func number(_ id: FormulaID) -> Double? {
    guard case .result(let result)? = estimate(id)?.outcome else { return nil }
    switch result {
    case .money(let extent, _): return extent.value
    case .share(let number), .months(let number): return number
    case .never, .days, .kept: return nil
    }
  }
}
