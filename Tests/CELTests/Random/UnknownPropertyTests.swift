import TestSupport
import Testing

@testable import CEL

/// What must hold for unknowns whatever the document and the expression are.
@Suite struct UnknownPropertyTests {
  static let seeds = (0..<40).map { UInt64($0) }
  /// How many documents and expressions each seed stands for.
  private static let count = 50

  @Test(arguments: seeds)
  func decisionsSurviveAndUnknownsLeadToOne(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let environment = Environment(variables: [("m", .dynamic)])
    for _ in 0..<Self.count {
      let document = RandomDocument(.document, absence: generator.pick(2, 4, 8), &generator)
      let source = RandomExpression.condition(&generator)
      let expression = try environment.compile(source)
      checkDecisionSurvives(expression, document, &generator)
      checkUnknownsLeadToDecision(expression, document, &generator)
    }
  }

  private func activation(_ document: RandomDocument) -> Activation {
    Activation([("m", document.value())])
  }

  /// Stating what is absent never changes what is decided already.
  private func checkDecisionSurvives(
    _ expression: CompiledExpression,
    _ document: RandomDocument,
    _ generator: inout SeededGenerator
  ) {
    let before = expression.evaluate(activation(document))
    #expect(expression.explain(activation(document)).outcome == before, "\(expression.source)")
    if case .unknown = before { return }
    for _ in 0..<3 {
      let completed = document.completed(.document, &generator)
      let after = expression.evaluate(activation(completed))
      #expect(after == before, "\(expression.source)")
    }
  }

  /// Stating the facts that are listed as unknown ends, round after round, in a decision.
  private func checkUnknownsLeadToDecision(
    _ expression: CompiledExpression,
    _ document: RandomDocument,
    _ generator: inout SeededGenerator
  ) {
    var document = document
    for _ in 0..<50 {
      guard case .unknown(let unknown) = expression.evaluate(activation(document)) else { return }
      #expect(unknown.facts.allSatisfy { isAbsent($0.missing, in: document.value()) }, "\(expression.source)")
      for fact in unknown.facts {
        document = document.stating(fact.wanted.steps[...], .document, &generator)
      }
    }
    let outcome = expression.evaluate(activation(document)).summary
    Issue.record("\(expression.source) stays unknown: \(outcome)")
  }

  private func isAbsent(_ path: FactPath, in document: Value) -> Bool {
    var current = document
    for step in path.steps {
      switch (step, current) {
      case (.field(let name), .map(let map)):
        guard let value = map[name] else { return true }
        current = value
      case (.index(let index), .list(let list)) where list.elements.indices.contains(index):
        current = list.elements[index]
      default: return true
      }
    }
    return false
  }
}
