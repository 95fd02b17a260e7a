internal import CEL
internal import JSONSyntax

/// Evaluates the rules of one item over one manifest and says what follows from them.
struct ItemJudgement: Sendable {
  private let compiled: CompiledItem
  private let facts: FactReader
  private let activation: Activation

  init(_ compiled: CompiledItem, facts: FactReader, activation: Activation) {
    self.compiled = compiled
    self.facts = facts
    self.activation = activation
  }

  /// A rule and what it says; nil stands for the rule that tells whether the item applies.
  private struct Judged: Sendable {
    let probe: Probe?
    let rule: CompiledExpression
    let outcome: Outcome
  }

  /// The audit of the item.
  func audit() -> ItemAudit {
    guard let rule = compiled.applies else { return auditOfProbes() }
    let applies = Judged(probe: nil, rule: rule, outcome: rule.evaluate(activation))
    switch applies.outcome {
    case .value(.bool(true)): return auditOfProbes()
    case .value: return audit(.notApplicable, because: [applies])
    case .unknown: return audit(.unknown, because: [applies])
    case .error: return audit(.error, because: [applies])
    }
  }

  private var item: ChecklistItem { compiled.item }

  private func auditOfProbes() -> ItemAudit {
    let required = compiled.required.map(judged)
    let verdict = Self.verdict(required.map(\.outcome))
    return audit(verdict, because: required.filter { Self.decides($0.outcome, verdict) })
  }

  private func judged(_ probe: CompiledProbe) -> Judged {
    Judged(probe: probe.probe, rule: probe.rule, outcome: probe.rule.evaluate(activation))
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

  private func audit(_ verdict: Verdict, because deciding: [Judged]) -> ItemAudit {
    let claim = claim(beside: verdict)
    let isClaimed = claim?.standing == .accepted
    let missing = verdict == .unknown ? facts.missing(deciding.map(\.outcome)) : []
    let failures = verdict == .notMet || verdict == .error ? deciding.map(finding) : []
    return ItemAudit(
      item: item,
      verdict: isClaimed ? .met : verdict,
      assurance: isClaimed ? .asserted : verdict == .met ? .stated : nil,
      message: message(verdict, failures: failures, claim: claim, missing: missing),
      position: verdict == .met ? position(of: deciding) : nil,
      failures: failures,
      advice: advice(),
      facts: facts.read(deciding.map { $0.rule.explain(activation) }),
      wouldDecide: missing,
      claim: claim
    )
  }

  /// Where the fact stands that a met item's sentence names, or else the first fact that its first rule read.
  private func position(of deciding: [Judged]) -> SourcePosition? {
    if let position = facts.position(of: item.metMessage) { return position }
    return deciding.first.flatMap { facts.read([$0.rule.explain(activation)]).first?.position }
  }

  private func message(
    _ verdict: Verdict,
    failures: [ProbeFinding],
    claim: ClaimAudit?,
    missing: [MissingFact]
  ) -> String {
    switch verdict {
    case .met: facts.text(item.metMessage)
    case .unknown: claim.flatMap(Wording.accepted) ?? Wording.notStated(missing.map(\.path))
    case .notMet, .error: failures.first?.message ?? item.title
    case .notApplicable: item.applies?.otherwise ?? ""
    }
  }

  private func finding(_ judged: Judged) -> ProbeFinding {
    let name = judged.probe?.id ?? "applies"
    let missing = facts.missing([judged.outcome])
    let read = facts.read([judged.rule.explain(activation)])
    let sentence =
      switch judged.outcome {
      case .value: Wording.naming(facts.entries(of: read), after: judged.probe.map { facts.text($0.message) })
      case .unknown: Wording.notStated(missing.map(\.path))
      case .error(let error): Wording.ruleFailed(name, error)
      }
    return ProbeFinding(
      probe: name,
      message: sentence,
      facts: read,
      wouldDecide: missing
    )
  }

  private func advice() -> [ProbeFinding] {
    compiled.advisory.compactMap { probe -> ProbeFinding? in
      do throws(ChecklistProblem) {
        let judged = judged(CompiledProbe(probe: probe, rule: try compiled.environment.compile(probe.rule)))
        if judged.outcome == .value(.bool(true)) { return nil }
        return finding(judged)
      } catch {
        return ProbeFinding(probe: probe.id, message: error.description, facts: [], wouldDecide: [])
      }
    }
  }

  private func claim(beside verdict: Verdict) -> ClaimAudit? {
    facts.manifest.claims.first { item.answers(to: $0.criterion) }
      .map { claim in
        ClaimAudit(claim, beside: verdict)
      }
  }
}
