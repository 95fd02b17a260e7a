internal import CEL

extension GateResult {
  /// Judges the audits of one manifest against a baseline, where there is one.
  ///
  /// Only what the baseline cannot judge is left to the ordinary gate.
  static func judge(
    checklists: [(checklist: Checklist, audit: ChecklistAudit)],
    clearance: Clearance,
    evidence: EvidenceJudgement?,
    settings: GateSettings,
    comparison: BaselineComparison?
  ) -> GateResult {
    guard let comparison else {
      return judge(checklists: checklists, clearance: clearance, evidence: evidence, settings: settings)
    }
    let items = checklists.flatMap(\.audit.items).map(\.item)
    let known = comparison.known
    func isKnown(_ name: String) -> Bool {
      items.contains { known.contains($0.id) && $0.answers(to: name) }
    }
    var remaining = settings
    remaining.required.removeAll(where: isKnown)
    let further = GateResult.judge(
      checklists: checklists.map { ($0.checklist, $0.audit.without(known)) },
      clearance: clearance.without(known),
      settings: remaining
    )
    let isComplete = items.allSatisfy { known.contains($0.id) } && remaining.required.isEmpty
    return GateResult(
      checks: GateCheck.worsening(comparison, contradictions(evidence, settings, since: comparison))
        + (isComplete ? [] : further.checks.map(\.besideBaseline)),
      policy: further.policy
    )
  }

  /// The facts that evidence contradicts and did not contradict then, where the gate asks for that at all.
  private static func contradictions(
    _ evidence: EvidenceJudgement?,
    _ settings: GateSettings,
    since comparison: BaselineComparison
  ) -> [FactPath] {
    guard let severity = settings.failOn, let evidence else { return [] }
    return GateCheck.contradictions(evidence.notices, from: severity).facts
      .filter { !comparison.contradicted.contains("\($0)") }
  }
}

extension GateCheck {
  /// One check for each item that got worse and each fact that is newly contradicted, or one that holds.
  fileprivate static func worsening(_ comparison: BaselineComparison, _ facts: [FactPath]) -> [GateCheck] {
    let day = comparison.asOf
    let items = comparison.worse.map { change in
      GateCheck(holds: false, reason: "worse than on \(day): \(change.sentence)", items: [change.item.id])
    }
    let contradictions = facts.map { fact in
      GateCheck(holds: false, reason: "worse than on \(day): evidence contradicts \(fact)", facts: [fact])
    }
    let checks = items + contradictions
    return checks.isEmpty ? [GateCheck(holds: true, reason: "nothing is worse than on \(day)")] : checks
  }

  /// The same check, said of what the baseline cannot judge.
  fileprivate var besideBaseline: GateCheck {
    GateCheck(holds: holds, reason: "of what the baseline lacks: \(reason)", items: items, facts: facts)
  }
}

extension ChecklistAudit {
  /// The audit of the other items alone.
  fileprivate func without(_ ids: Set<String>) -> ChecklistAudit {
    let others = items.filter { !ids.contains($0.item.id) }
    return ChecklistAudit(
      id: id,
      title: title,
      applicability: applicability,
      score: score.map { _ in Score(others) },
      scoring: scoring,
      items: others,
      phases: nil
    )
  }
}

extension Clearance {
  /// What other items stand against going live.
  fileprivate func without(_ ids: Set<String>) -> Clearance {
    Clearance(
      reasons: reasons.filter { !ids.contains($0.item) },
      isRequired: isRequired,
      items: items.subtracting(ids)
    )
  }
}
