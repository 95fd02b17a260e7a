internal import CEL

/// What one rule says of one manifest, in facts and in words.
struct RuleFinding {
  /// What the rule ended in.
  let outcome: Outcome
  /// The facts that decided, stated ones and missing ones, in document order.
  let read: [Fact]
  /// The facts that would decide it; empty where it is decided.
  let missing: [MissingFact]
  private let facts: FactReader

  init(_ explanation: Explanation, facts: FactReader) {
    outcome = explanation.outcome.ofRule
    read = facts.read([explanation])
    missing = facts.missing([outcome])
    self.facts = facts
  }

  /// What to tell people: the message where the rule is decided, else what keeps it from being decided.
  ///
  /// - Parameters:
  ///   - message: The sentence that the rule's value asks for.
  ///   - name: What a rule that fails is called.
  /// - Returns: One sentence.
  func sentence(_ message: MessageTemplate?, rule name: String) -> String {
    switch outcome {
    case .value: Wording.naming(facts.entries(of: read), after: message.map(facts.text))
    case .unknown: Wording.notStated(missing.map(\.path))
    case .error(let error): Wording.ruleFailed(name, error)
    }
  }
}
