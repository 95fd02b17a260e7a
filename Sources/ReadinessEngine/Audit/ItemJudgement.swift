internal import CEL
internal import JSONSyntax

/// Evaluates the rules of one item over one manifest and says what follows from them.
///
/// It is a class only because what is worked out later holds on to it.
final class ItemJudgement: Sendable {
  private let compiled: CompiledItem
  private let facts: FactReader
  private let activation: Activation
  private let support: EvidenceSupport?

  /// Prepares to judge an item; without support by evidence, whatever a manifest states is just stated.
  init(_ compiled: CompiledItem, facts: FactReader, activation: Activation, support: EvidenceSupport? = nil) {
    self.compiled = compiled
    self.facts = facts
    self.activation = activation
    self.support = support
  }

  /// A rule, what it is called, what is said about it, and its outcome.
  private struct Judged: Sendable {
    let name: String
    let message: MessageTemplate?
    let rule: CompiledExpression
    let outcome: Outcome

    /// The outcome with the facts that decided it.
    func explained(in activation: Activation) -> Explanation {
      rule.explain(outcome, in: activation)
    }
  }

  /// The audit of the item.
  func audit() -> ItemAudit {
    guard let rule = compiled.applies else { return auditOfProbes() }
    let applies = judged("applies", rule)
    switch applies.outcome {
    case .value(.bool(true)): return auditOfProbes()
    case .value: return audit(.notApplicable, because: [applies])
    case .unknown: return audit(.unknown, because: [applies])
    case .error: return audit(.error, because: [applies])
    }
  }

  private var item: ChecklistItem { compiled.item }

  private func auditOfProbes() -> ItemAudit {
    let judged = compiled.required.map(judged)
    let rule = VerdictRule(item)
    let standing = rule.standing(judged.map(\.outcome))
    let raises = judgedRaises(standing)
    let failed = raises.filter { if case .error = $0.outcome { true } else { false } }
    if !failed.isEmpty { return audit(.error, because: failed) }
    return audit(
      item.kind.verdict(standing),
      because: judged.filter { rule.decides($0.outcome, standing) },
      found: judged.filter { rule.isFinding($0.outcome, standing) },
      severity: severity(raises.map(\.outcome), standing)
    )
  }

  private func judged(_ probe: CompiledProbe) -> Judged {
    judged(probe.probe.id, probe.rule, message: probe.probe.message)
  }

  private func judged(_ name: String, _ rule: CompiledExpression, message: MessageTemplate? = nil) -> Judged {
    Judged(name: name, message: message, rule: rule, outcome: rule.evaluate(activation).ofRule)
  }

  /// The raises of the severity, where there is one to be told.
  private func judgedRaises(_ standing: VerdictStanding) -> [Judged] {
    guard standing == .unfavourable || standing == .open else { return [] }
    return compiled.raises.map { judged("severity", $0) }
  }

  private func severity(_ raises: [Outcome], _ standing: VerdictStanding) -> SeverityAudit? {
    guard let diagnosis = item.diagnosis, standing == .unfavourable || standing == .open else { return nil }
    return SeverityAudit(diagnosis.severity, outcomes: raises, facts: facts)
  }

  /// The audit that follows from a verdict.
  ///
  /// - Parameters:
  ///   - verdict: What the rules say.
  ///   - deciding: The rules that decided.
  ///   - found: The rules that a reader has to hear about.
  ///   - severity: How bad the item is, for a failure mode that is not ruled out.
  /// - Returns: The verdict with its sentence, facts and places.
  private func audit(
    _ verdict: Verdict,
    because deciding: [Judged],
    found: [Judged] = [],
    severity: SeverityAudit? = nil
  ) -> ItemAudit {
    let claim = claim(beside: verdict)
    let isClaimed = claim?.standing == .accepted
    let missing = verdict.standing == .open ? facts.missing(deciding.map(\.outcome)) : []
    let findings = (verdict == .error ? deciding : found).map(finding)
    return ItemAudit(
      item: item,
      verdict: isClaimed ? .met : verdict,
      severity: severity,
      assurance: isClaimed ? .asserted : assurance(verdict, because: deciding),
      message: self.message(verdict, findings: findings, claim: claim, missing: missing),
      range: verdict.standing == .favourable ? self.range(of: deciding) : nil,
      failures: findings,
      advice: self.advice(),
      facts: self.facts.read(deciding.map { $0.explained(in: self.activation) }),
      wouldDecide: missing,
      claim: claim
    )
  }

  private func assurance(_ verdict: Verdict, because deciding: [Judged]) -> Assurance? {
    guard verdict.standing == .favourable else { return nil }
    guard let support else { return .stated }
    return support.assurance(of: item) { facts.read(deciding.map { $0.explained(in: activation) }) }
  }

  /// Where the fact stands that the confirmation names, or else the first fact that its first rule read.
  private func range(of deciding: [Judged]) -> SourceRange? {
    if let range = facts.range(of: item.confirmation) { return range }
    return deciding.first.flatMap { facts.read([$0.explained(in: activation)]).first?.range }
  }

  private func message(
    _ verdict: Verdict,
    findings: [ProbeFinding],
    claim: ClaimAudit?,
    missing: [MissingFact]
  ) -> String {
    switch verdict.standing {
    case .favourable: facts.text(item.confirmation)
    case .open:
      claim.flatMap(Wording.accepted)
        ?? Wording.notStated(missing.map(\.path), beside: findings.first?.message)
    case .unfavourable, .error: findings.first?.message ?? item.title
    case .notApplicable, .waived: item.applies?.otherwise ?? ""
    }
  }

  private func finding(_ judged: Judged) -> ProbeFinding {
    let finding = RuleFinding(judged.explained(in: activation), facts: facts)
    return ProbeFinding(
      probe: judged.name,
      message: finding.sentence(judged.message, rule: judged.name),
      facts: finding.read,
      wouldDecide: finding.missing
    )
  }

  private func advice() -> [ProbeFinding] {
    compiled.advice.compactMap { advice -> ProbeFinding? in
      do throws(ChecklistProblem) {
        let judged = judged(CompiledProbe(probe: advice.probe, rule: try advice.rule.get()))
        if judged.outcome == .value(.bool(true)) { return nil }
        return finding(judged)
      } catch {
        return ProbeFinding(probe: advice.probe.id, message: error.description, facts: [], wouldDecide: [])
      }
    }
  }

  private func claim(beside verdict: Verdict) -> ClaimAudit? {
    facts.manifest.claims.first { item.answers(to: $0.criterion) }
      .map { ClaimAudit($0, for: item, beside: verdict) }
  }
}
