import JSONSyntax
import Testing

@testable import ReadinessEngine

/// What closing a gap later costs: each open gap by itself, and nothing for what is not open.
@Suite struct GapCostTests {
  private func fixes(_ entries: JSONValue, open: [String]) throws -> Economics {
    try EconomicsWorld.economics(["economics": ["gapFixes": entries]], openItems: open)
  }

  private func rows(_ economics: Economics) -> [String] {
    economics.estimates.filter { $0.formula.id == .fixLater }.map { "\($0.gap?.id ?? "–") \($0.text)" }
  }

  private static let entries: [(JSONValue, [String], [String], [String])] = [
    (
      [["item": "load-test", "cost": 6000], ["item": "raci", "cost": 250]],
      ["load-test EUR 60,000", "raci EUR 2,500"], ["approval-gates"], []
    ),
    ([["item": "load-test", "cost": 0]], ["load-test EUR 0"], ["raci", "approval-gates"], []),
    ([["item": "load-test"]], ["load-test not calculable"], ["raci", "approval-gates"], []),
    ([["item": "audit-log", "cost": 5]], [], ["load-test", "raci", "approval-gates"], ["audit-log"]),
    ([["item": "no such item", "cost": 5]], [], ["load-test", "raci", "approval-gates"], ["no such item"]),
    (
      [["item": "raci", "cost": 1], ["item": "raci", "cost": 2]], ["raci EUR 10", "raci EUR 20"],
      ["load-test", "approval-gates"], []
    ),
    ([], [], ["load-test", "raci", "approval-gates"], []),
    (.null, ["– not calculable"], ["load-test", "raci", "approval-gates"], []),
  ]

  @Test(arguments: entries)
  func followsTheOpenItems(entries: JSONValue, costs: [String], unnamed: [String], strays: [String]) throws {
    let economics = try fixes(entries, open: ["load-test", "raci", "approval-gates"])
    #expect(rows(economics) == costs)
    #expect(economics.gapsWithoutCost.map(\.id) == unnamed)
    #expect(economics.costsWithoutGap.map(\.text) == strays)
  }

  @Test func asksForNothingWhereNothingIsOpen() throws {
    #expect(rows(try fixes(.null, open: [])) == [])
  }

  @Test func namesTheCostThatIsMissing() throws {
    let economics = try fixes(
      [["item": "raci", "cost": 1], ["item": "load-test"]],
      open: ["load-test", "raci"]
    )
    let missing = economics.estimates.compactMap { estimate -> [String]? in
      guard case .notCalculable(let facts) = estimate.outcome else { return nil }
      return facts.map { "\($0.path)" }
    }
    #expect(missing == [["economics.gapFixes[1].cost"]])
    #expect(
      try EconomicsWorld.economics(of: EconomicsWorld.empty).missing(.fixLater) == ["economics.gapFixes"]
    )
  }

  @Test func knowsItemsByTheirAliases() throws {
    let checklist = try BuiltIn.document("pilot-to-production.json").root.value
    let renamed = try EconomicsWorld.patch("items", "raci", ["aliases": ["who-does-what"]], in: checklist)
    let item = try #require(Checklist(EconomicsWorld.document(renamed)).items.first { $0.id == "raci" })
    let costs = GapCosts(reader: try reader(naming: "who-does-what"), openItems: [item])
    #expect(costs.gapsWithoutCost.isEmpty)
    #expect(costs.costsWithoutGap.isEmpty)
  }

  private func reader(naming item: JSONValue) throws -> FactReader {
    let project = EconomicsWorld.project.merging(["economics": ["gapFixes": [["item": item, "cost": 7]]]])
    let schema = try BuiltIn.schema()
    let day = try #require(BuiltIn.asOf)
    let manifest = try Manifest(EconomicsWorld.document(project), schema: schema, asOf: day)
    return FactReader(manifest: manifest, schema: schema)
  }

  @Test(arguments: [
    ("near-ready", ["adversarial-testing EUR 140,000", "load-test EUR 80,000"]),
    ("production-ready", ["load-headroom EUR 90,000"]),
  ])
  func takesItsGapsFromTheAudit(name: String, costs: [String]) throws {
    let project = try BuiltIn.document("examples/\(name).readiness.json").root.value
    let gaps = try BuiltIn.audit(project).items.filter(\.isGap).map(\.item.id)
    let economics = try EconomicsWorld.economics(of: project, openItems: gaps)
    #expect(rows(economics) == costs)
    #expect(economics.gapsWithoutCost.count == gaps.count - costs.count)
  }

  @Test func countsWhatIsOnlyClaimedAsAGap() throws {
    let claim: JSONValue = ["criterion": "raci", "by": "a", "on": "2026-10-01", "reason": "It is."]
    let project = EconomicsWorld.empty.merging(["people": ["a": ["role": "Lead"]], "claims": [claim]])
    let raci = try #require(BuiltIn.audit(project).items.first { $0.item.id == "raci" })
    #expect(raci.verdict == .met)
    #expect(raci.isGap)
  }

  @Test func addsNothingUp() throws {
    let economics = try EconomicsWorld.economics()
    let changed = try fixes(
      [["item": "load-test", "cost": 6000], ["item": "raci", "cost": 999]],
      open: ["load-test", "raci", "approval-gates"]
    )
    let differing = zip(economics.estimates, changed.estimates).filter { $0.0.text != $0.1.text }
    #expect(differing.map { $0.1.gap?.id } == ["raci"])
    #expect(economics.estimates.count == changed.estimates.count)
  }
}
