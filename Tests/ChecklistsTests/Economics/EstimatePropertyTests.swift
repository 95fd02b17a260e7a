import CEL
import JSONSyntax
import Testing

@testable import ReadinessEngine

/// What holds for every estimate, whatever the project states.
@Suite struct EstimatePropertyTests {
  /// The facts without which a formula has no result, those of the formulas it builds on included.
  private func needed(_ formula: Formula, _ all: [Formula]) -> Set<String> {
    let earlier = all.filter { formula.estimates.contains($0.id) }
    return earlier.reduce(Set(formula.facts.map(\.rawValue))) { $0.union(needed($1, all)) }
  }

  /// A manifest without some of its facts, given as dotted paths.
  private func without(_ paths: some Sequence<String>) -> JSONValue {
    paths.reduce([:]) { patch, path in
      let null = path.split(separator: ".").reversed()
        .reduce(JSONValue.null) { inner, key in
          .object(JSONObject([(String(key), inner)]))
        }
      return patch.merging(null, keepsNulls: true)
    }
  }

  @Test(arguments: EconomicsFact.allCases.filter { $0 != .gapFixCost })
  func isNeverANumberWithoutAFact(fact: EconomicsFact) throws {
    let economics = try EconomicsWorld.economics(without([fact.rawValue]))
    let formulas = economics.benchmarks.formulas
    for formula in formulas where formula.id != .fixLater {
      let isNeeded = needed(formula, formulas).contains(fact.rawValue)
      #expect(economics.missing(formula.id) == (isNeeded ? [fact.rawValue] : []), "\(formula.id)")
    }
  }

  @Test(arguments: UInt64(1)...60)
  func namesExactlyTheFactsThatAreMissing(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    let facts = EconomicsFact.allCases.filter { $0 != .gapFixCost }
    let removed = facts.filter { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 62 == 0
    }
    let economics = try EconomicsWorld.economics(without(removed.map(\.rawValue)))
    let formulas = economics.benchmarks.formulas
    for formula in formulas where formula.id != .fixLater {
      let wanted = needed(formula, formulas).intersection(removed.map(\.rawValue))
      #expect(Set(economics.missing(formula.id)) == wanted, "\(formula.id)")
      #expect((economics.estimate(formula.id)?.calculation == nil) == !wanted.isEmpty)
    }
  }

  @Test func asksForAllFactsOfAnEmptyProject() throws {
    let economics = try EconomicsWorld.economics(of: EconomicsWorld.empty)
    for estimate in economics.estimates {
      guard case .notCalculable(let missing) = estimate.outcome else {
        Issue.record("\(estimate.formula.id) is \(estimate.text)")
        continue
      }
      #expect(missing.allSatisfy { $0.question?.isEmpty == false }, "\(estimate.formula.id)")
      #expect(estimate.facts.isEmpty)
    }
  }

  @Test(arguments: [2, 10, 0.5])
  func scalesWithItsMoney(factor: Double) throws {
    let plain = try EconomicsWorld.economics()
    let scaled = try EconomicsWorld.economics(
      [
        "economics": [
          "costPerHumanInteraction": .number(8 * factor), "costPerAutomatedInteraction": .number(2 * factor),
          "pilotCost": .number(40_000 * factor), "scalingCost": .number(50_000 * factor),
          "governanceRetrofitCost": .number(10_000 * factor),
          "gapFixes": [["item": "load-test", "cost": .number(6000 * factor)]],
        ],
        "budget": [
          "monthlyProductionCost": .number(5000 * factor), "monthlyPilotCost": .number(1000 * factor),
          "monthlyPilotInferenceCost": .number(300 * factor),
        ],
      ]
    )
    for id in FormulaID.allCases {
      guard case .result(let result)? = plain.estimate(id)?.outcome else { continue }
      if case .money(let extent, _) = result {
        #expect(scaled.number(id) == extent.value * factor, "\(id)")
      } else {
        #expect(scaled.text(id) == plain.text(id), "\(id)")
      }
    }
  }

  @Test(arguments: [2, 7, 0.25])
  func scalesWithItsCases(factor: Double) throws {
    let plain = try EconomicsWorld.economics()
    let scaled = try EconomicsWorld.economics(
      ["economics": ["interactionsPerMonth": .number(10_000 * factor)]]
    )
    for id in [FormulaID.monthlySavings, .monthlySavingsWithLeakage, .savingsNotEarned] {
      #expect(scaled.number(id) == plain.number(id).map { $0 * factor })
    }
    #expect(scaled.number(.totalCost) == plain.number(.totalCost))
  }

  @Test func addsNoMultipleToAnother() throws {
    let economics = try EconomicsWorld.economics()
    let multiples = economics.estimates.filter { $0.formula.topic == .multiples }
    #expect(
      multiples.allSatisfy { $0.facts.count == 1 && $0.figures.count == 1 && $0.formula.estimates.isEmpty }
    )
    for formula in economics.benchmarks.formulas {
      let used = economics.benchmarks.formulas.filter { formula.estimates.contains($0.id) }
      #expect(used.allSatisfy { $0.topic != .multiples && $0.topic != .budget }, "\(formula.id)")
    }
  }

  @Test func isTheSameEachTime() throws {
    let texts = try (0..<3).map { _ in try EconomicsWorld.economics().estimates.map(\.text) }
    #expect(texts[0] == texts[1] && texts[1] == texts[2])
  }
}

extension JSONValue {
  /// Joins two merge patches into one, in which nulls stay.
  fileprivate func merging(_ other: JSONValue, keepsNulls: Bool) -> JSONValue {
    guard case .object(var left) = self, case .object(let right) = other else { return other }
    for (key, value) in right { left[key] = left[key]?.merging(value, keepsNulls: keepsNulls) ?? value }
    return .object(left)
  }
}
