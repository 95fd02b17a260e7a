internal import CEL

/// Evaluates the rules of practices over one manifest and says what follows from them.
struct PracticeJudgement {
  private let facts: FactReader
  private let activation: Activation

  init(facts: FactReader, activation: Activation) {
    self.facts = facts
    self.activation = activation
  }

  /// The audit of a group.
  func audit(_ compiled: CompiledPracticeGroup) -> PracticeGroupAudit {
    PracticeGroupAudit(group: compiled.group, practices: compiled.practices.map(audit))
  }

  private func audit(_ compiled: CompiledPractice) -> PracticeAudit {
    let practice = compiled.practice
    let finding = RuleFinding(compiled.rule.explain(activation), facts: facts)
    let standing = PracticeStanding(finding.outcome)
    let message = standing == .found ? practice.found : practice.missing
    return PracticeAudit(
      practice: practice,
      standing: standing,
      message: finding.sentence(message, rule: practice.id),
      facts: finding.read,
      wouldDecide: finding.missing
    )
  }
}

extension PracticeStanding {
  fileprivate init(_ outcome: Outcome) {
    switch outcome {
    case .value(.bool(true)): self = .found
    case .value: self = .missing
    case .unknown: self = .open
    case .error: self = .error
    }
  }
}
