internal import CEL

/// Evaluates the rules of one item over one manifest and says what follows from them.
struct ItemJudgement {
  private let compiled: CompiledItem
  private let facts: FactReader
  private let activation: Activation

  init(_ compiled: CompiledItem, facts: FactReader, activation: Activation) {
    self.compiled = compiled
    self.facts = facts
    self.activation = activation
  }

  /// The audit of the item, with facts explained only where rules decided.
  func audit() -> ItemAudit {
    if let applies = compiled.applies {
      switch applies.evaluate(activation) {
      case .value(.bool(true)): break
      case .value: return notApplicable(applies)
      case .unknown: return decided([(nil, applies.explain(activation))], verdict: .unknown)
      case .error: return decided([(nil, applies.explain(activation))], verdict: .error)
      }
    }
    return judged()
  }

  private var item: ChecklistItem { compiled.item }

  /// One probe's rule, explained; nil stands for the rule that says whether the item applies.
  private typealias Explained = (probe: Probe?, explanation: Explanation)

  private func judged() -> ItemAudit {
    let required = compiled.probes.filter(\.probe.isRequired)
      .map { probe -> Explained in
        (probe.probe, probe.rule.explain(activation))
      }
    let verdict = Self.verdict(required.map(\.explanation.outcome))
    let deciding = required.filter { Self.decides($0.explanation.outcome, verdict) }
    return decided(deciding, verdict: verdict)
  }

  /// Three-valued conjunction; a rule that failed is never hidden by another one's verdict.
  static func verdict(_ outcomes: [Outcome]) -> Verdict {
    var verdict = Verdict.met
    for outcome in outcomes {
      switch outcome {
      case .error: return .error
      case .value(.bool(true)): continue
      case .value: verdict = .notMet
      case .unknown: if verdict == .met { verdict = .unknown }
      }
    }
    return verdict
  }

  private static func decides(_ outcome: Outcome, _ verdict: Verdict) -> Bool {
    switch (verdict, outcome) {
    case (.met, _), (.error, .error), (.unknown, .unknown), (.notMet, .value(.bool(false))): true
    default: false
    }
  }

  private func decided(_ deciding: [Explained], verdict: Verdict) -> ItemAudit {
    let claim = claim(beside: verdict)
    let isClaimed = claim?.standing == .accepted
    let missing = verdict == .unknown ? facts.missing(deciding.map(\.explanation)) : []
    return ItemAudit(
      item: item,
      verdict: isClaimed ? .met : verdict,
      assurance: isClaimed ? .asserted : verdict == .met ? .stated : nil,
      message: message(verdict, deciding, claim: claim, missing: missing),
      failures: verdict == .notMet || verdict == .error ? deciding.compactMap(finding) : [],
      advice: advice(),
      facts: facts.read(deciding.map(\.explanation)),
      wouldDecide: missing,
      claim: claim
    )
  }

  private func notApplicable(_ rule: CompiledExpression) -> ItemAudit {
    ItemAudit(
      item: item,
      verdict: .notApplicable,
      assurance: nil,
      message: item.applies?.otherwise ?? "",
      failures: [],
      advice: [],
      facts: facts.read([rule.explain(activation)]),
      wouldDecide: [],
      claim: claim(beside: .notApplicable)
    )
  }

  private func message(
    _ verdict: Verdict,
    _ deciding: [Explained],
    claim: ClaimAudit?,
    missing: [MissingFact]
  ) -> String {
    switch verdict {
    case .met: facts.text(item.metMessage)
    case .unknown: claim.flatMap(Wording.accepted) ?? Wording.notStated(missing.map(\.path))
    case .notMet, .error: deciding.compactMap(finding).first?.message ?? item.title
    case .notApplicable: item.applies?.otherwise ?? ""
    }
  }

  private func finding(_ explained: Explained) -> ProbeFinding? {
    guard let probe = explained.probe else {
      return finding("applies", message: item.title, explained.explanation)
    }
    return finding(probe.id, message: facts.text(probe.message), explained.explanation)
  }

  private func finding(_ name: String, message: String, _ explanation: Explanation) -> ProbeFinding {
    let missing = facts.missing([explanation])
    let sentence =
      switch explanation.outcome {
      case .value: message
      case .unknown: Wording.notStated(missing.map(\.path))
      case .error(let error): Wording.ruleFailed(name, error)
      }
    return ProbeFinding(
      probe: name,
      message: sentence,
      facts: facts.read([explanation]),
      wouldDecide: missing
    )
  }

  private func advice() -> [ProbeFinding] {
    compiled.probes.compactMap { probe in
      if probe.probe.isRequired { return nil }
      if case .value(.bool(true)) = probe.rule.evaluate(activation) { return nil }
      return finding((probe.probe, probe.rule.explain(activation)))
    }
  }

  private func claim(beside verdict: Verdict) -> ClaimAudit? {
    facts.manifest.claims.first { item.answers(to: $0.criterion) }
      .map { claim in
        ClaimAudit(claim, beside: verdict)
      }
  }
}
