import Checklists
import JSONSchema
import JSONSyntax

@testable import ReadinessEngine

/// Economics of small projects, with the built-in figures and formulas.
enum SampleEconomics {
  static let file = "project.readiness.json"

  /// Every fact of the formulas is stated.
  static func complete() throws -> Economics {
    try economics(
      """
      {
        "project": {
          "id": "support", "name": "Support", "currency": "EUR", "startedOn": "2026-05-04", "stage": "launch"
        },
        "economics": {
          "interactionsPerMonth": 38000, "automationRateBefore": 0.1, "automationRateAfter": 0.32,
          "costPerHumanInteraction": 7.8, "costPerAutomatedInteraction": 0.6,
          "pilotCost": 95000, "scalingCost": 180000, "governanceRetrofitCost": 40000,
          "gapFixes": [
            { "item": "adversarial-testing", "cost": 14000 }, { "item": "raci", "cost": 500 }, { "item": "load-test" }
          ]
        },
        "budget": {
          "monthlyProductionCost": 21000, "monthlyPilotCost": 9500, "monthlyPilotInferenceCost": 3400,
          "breakdown": [
            { "category": "hosting", "monthlyCost": 8000 }, { "category": "inference", "monthlyCost": 13000 }
          ],
          "projectedAtExpectedVolume": true
        },
        "plan": { "estimatedWeeks": 22, "estimatedOn": "2026-05-11" },
        "data": {
          "contract": { "agreed": true, "maximumAgeHours": 12, "monitored": true },
          "quality": { "ageHours": 20, "fieldsFilled": 0.96, "validRecords": 0.985 }
        },
        "compliance": { "euAIActClass": "transparency" }
      }
      """
    )
  }

  /// No fact of the formulas is stated.
  static func empty() throws -> Economics {
    try economics(#"{ "project": { "id": "p", "name": "P" } }"#)
  }

  /// The same, for fixtures that cannot throw.
  static let unstated: Economics = {
    do { return try empty() } catch { preconditionFailure("\(error)") }
  }()

  /// Every text of the figures' file, and those of the manifest that are printed, are random.
  static func hostile(seed: UInt64) throws -> Economics {
    var texts = RandomText(seed: seed).texts(400).makeIterator()
    let gap: JSONValue = .string(texts.next().flatMap { $0.isEmpty ? nil : $0 } ?? "x")
    let manifest: JSONValue = [
      "project": ["id": "p", "name": "P"],
      "economics": ["gapFixes": [["item": gap, "cost": 1], ["item": "load-test"]]],
    ]
    let benchmarks = try document("benchmarks.json").root.value.replacingTexts { texts.next() ?? "" }
    return try economics(manifest, benchmarks: JSONDocument.parse(JSONWriter.bytes(of: benchmarks)))
  }

  private static func economics(_ text: String) throws -> Economics {
    try economics(JSONDocument.parse(Array(text.utf8)), benchmarks: document("benchmarks.json"))
  }

  private static func economics(_ value: JSONValue, benchmarks: JSONDocument) throws -> Economics {
    try economics(JSONDocument.parse(JSONWriter.bytes(of: value)), benchmarks: benchmarks)
  }

  private static func economics(_ manifest: JSONDocument, benchmarks: JSONDocument) throws -> Economics {
    let schema = try ManifestSchema(document("manifest.schema.json"))
    let asOf = day("2026-11-01")
    return Economics(
      manifest: try Manifest(manifest, schema: schema, asOf: asOf),
      schema: schema,
      benchmarks: try Benchmarks(benchmarks, sources: document("sources.json")),
      asOf: asOf,
      openItems: [Criteria.loadTest, Criteria.adversarialTesting, Criteria.approvalGates]
    )
  }

  private static func document(_ path: String) throws -> JSONDocument {
    try JSONDocument.parse(Checklists.file(at: path)?.bytes ?? [])
  }
}

extension JSONValue {
  /// The value with other texts in every field that is written for people.
  fileprivate func replacingTexts(_ text: () -> String) -> JSONValue {
    switch self {
    case .object(var object):
      for (key, value) in object {
        object[key] = isForPeople(key) && value.kind == .string ? .string(text()) : value.replacingTexts(text)
      }
      return .object(object)
    case .array(let elements): return .array(elements.map { $0.replacingTexts(text) })
    default: return self
    }
  }

  private func isForPeople(_ key: String) -> Bool {
    [
      "title", "description", "measures", "note", "place", "attributedTo", "label", "stated", "benchmark",
      "formula", "calculation",
    ]
    .contains(key)
  }
}
