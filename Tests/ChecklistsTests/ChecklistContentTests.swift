import JSONSyntax
import ReadinessEngine
import Testing

import JSONSchema

private func pilotToProduction() throws -> Checklist {
  try #require(try BuiltIn.checklists().first)
}

@Test func `the twelve criteria have their fixed ids and order`() throws {
  let items = try pilotToProduction().items
  #expect(
    items.map(\.id) == [
      "real-data", "graceful-degradation", "audit-log", "approval-gates", "load-test", "executive-sponsor",
      "raci", "business-metrics", "privacy-compliance", "lifecycle-plan", "infrastructure-budget",
      "adversarial-testing",
    ]
  )
  #expect(items.map(\.number) == Array(1...12))
  #expect(items.allSatisfy { $0.weight == 1 && $0.kind == .criterion })
}

@Test(arguments: [
  (Dimension.data, ["real-data"]),
  (.infrastructure, ["graceful-degradation", "load-test", "infrastructure-budget"]),
  (.governance, ["audit-log", "approval-gates", "privacy-compliance"]),
  (.ownership, ["executive-sponsor", "raci", "business-metrics", "lifecycle-plan"]),
  (.scope, ["adversarial-testing"]),
])
func `each criterion belongs to its dimension`(dimension: Dimension, ids: [String]) throws {
  #expect(try pilotToProduction().items.filter { $0.dimension == dimension }.map(\.id) == ids)
}

@Test(arguments: [
  (12, "production-ready"), (10, "production-ready"), (9, "close"), (7, "close"), (6, "demo"), (4, "demo"),
  (3, "science-experiment"), (0, "science-experiment"),
])
func `a score falls into the source's band`(score: Int, band: String) throws {
  let scoring = try #require(try pilotToProduction().scoring)
  #expect(scoring.band(for: score)?.id == band)
  #expect(scoring.passingScore == 10)
}

@Test func `every field in a message or in measurable is in the schema`() throws {
  for item in try BuiltIn.checklists().flatMap(\.items) {
    let placeholders = (item.probes.map(\.message) + [item.confirmation]).flatMap(\.placeholders).map(\.path)
    try expectFields(placeholders + item.measurable, of: item.id)
  }
}

/// Expects the schema to have every field that something names.
func expectFields(_ paths: [String], of id: String) throws {
  let schema = try BuiltIn.schema().schema
  for path in paths {
    let steps = path.split(separator: ".").map { JSONPath.Step.key(String($0)) }
    #expect(schema.schema(at: JSONPath(steps)) != nil, "\(id): \(path)")
  }
}
