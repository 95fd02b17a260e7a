internal import CEL

/// How bad a failure mode is for one project.
public struct SeverityAudit: Sendable {
  /// The severity, with every raise that holds or cannot be excluded.
  public let level: Severity
  /// Why it is worse than its base, in the order of the checklist; empty when it is not.
  public let reasons: [SeverityReason]
}

/// A reason why a failure mode is worse than its base.
public struct SeverityReason: Sendable {
  /// The reason in one sentence.
  public let because: String
  /// The facts that would show that it does not hold; empty when it is decided.
  public let settledBy: [MissingFact]
}

extension SeverityAudit {
  /// Applies the raises that hold; an undecided one counts, so that leaving facts out never lowers a severity.
  ///
  /// - Parameters:
  ///   - rule: The base and its raises.
  ///   - outcomes: What the condition of each raise says, in their order.
  ///   - facts: Where the facts are found that would settle an undecided raise.
  init(_ rule: SeverityRule, outcomes: [Outcome], facts: FactReader) {
    var level = rule.base
    var reasons: [SeverityReason] = []
    for (raise, outcome) in zip(rule.raises, outcomes) where raise.severity > rule.base {
      if case .value(.bool(false)) = outcome { continue }
      level = max(level, raise.severity)
      reasons.append(SeverityReason(because: raise.because, settledBy: facts.missing([outcome])))
    }
    self.init(level: level, reasons: reasons)
  }
}
