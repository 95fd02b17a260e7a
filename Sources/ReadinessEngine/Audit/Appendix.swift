internal import CEL

/// What only long reports show, beside the verdicts: it decides nothing.
public struct Appendix: Sendable {
  /// The practices found and missing, group by group.
  public let practices: [PracticeGroupAudit]
}

/// What an appendix is worked out from; whoever shows no appendix neither reads nor compiles it.
public struct AppendixKnowledge: Sendable {
  private let practices: CompiledPractices

  /// Gathers what was compiled against the schema of the manifests to come.
  public init(practices: CompiledPractices) {
    self.practices = practices
  }

  /// The appendix of one manifest.
  func appendix(facts: FactReader, activation: Activation) -> Appendix {
    let judgement = PracticeJudgement(facts: facts, activation: activation)
    return Appendix(practices: practices.groups.map(judgement.audit))
  }
}
