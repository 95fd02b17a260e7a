import JSONSyntax
import ReadinessEngine
import Testing

/// Figures and names of a manifest that cannot all be right are told, beside verdicts that they do not change.
@Suite("A manifest that contradicts itself")
struct ContradictionTests {
  private static func audit(_ patch: JSONValue) throws -> ManifestAudit {
    let project = try BuiltIn.document("examples/production-ready.readiness.json").root.value
    return try BuiltIn.audit(project.merging(patch))
  }

  private static func advice(_ patch: JSONValue, of item: String) throws -> [String] {
    let audit = try #require(try audit(patch).items.first { $0.item.id == item })
    return audit.advice.map(\.probe)
  }

  @Test(
    arguments: [
      (["monthlyProductionCost": 18400], false), (["monthlyProductionCost": 18500], false),
      (["monthlyProductionCost": 19000], true), (["monthlyProductionCost": 18000], true),
      (["breakdown": .null], false), (["monthlyProductionCost": .null], false),
    ] as [(JSONObject, Bool)]
  )
  func `is told that its costs do not add up`(budget: JSONObject, isTold: Bool) throws {
    let advice = try Self.advice(["budget": .object(budget)], of: "infrastructure-budget")
    #expect(advice.contains("breakdown-adds-up") == isTold)
  }

  @Test(
    arguments: [
      (["peakRequestsPerSecond": 9, "meanRequestsPerSecond": 8], false),
      (["peakRequestsPerSecond": 9, "meanRequestsPerSecond": 9], false),
      (["peakRequestsPerSecond": 9, "meanRequestsPerSecond": 10], true),
      (["peakRequestsPerSecond": .null, "meanRequestsPerSecond": 10], false),
    ] as [(JSONObject, Bool)]
  )
  func `is told that a mean load is above its peak`(loadTest: JSONObject, isTold: Bool) throws {
    let advice = try Self.advice(["loadTest": .object(loadTest)], of: "load-test")
    #expect(advice.contains("mean-below-peak") == isTold)
  }

  @Test func `is told that two entries have one name`() throws {
    let call: JSONValue = ["id": "model", "timeoutSeconds": 5]
    let notices = try Self.audit(["resilience": ["calls": [call, call]]]).notices
    #expect(notices.filter { $0.kind == .repeatedEntry }.map { "\($0.path)" } == ["resilience.calls[1].id"])
  }
}
