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
      checks: GateCheck.worsening(comparison) + (isComplete ? [] : further.checks.map(\.besideBaseline)),
      policy: further.policy
    )
  }
}

extension GateCheck {
  /// One check for each item that got worse, or one that holds.
  fileprivate static func worsening(_ comparison: BaselineComparison) -> [GateCheck] {
    let day = comparison.asOf
    if comparison.worse.isEmpty { return [GateCheck(holds: true, reason: "nothing is worse than on \(day)")] }
    return comparison.worse.map { change in
      GateCheck(holds: false, reason: "worse than on \(day): \(change.sentence)", items: [change.item.id])
    }
  }

  /// The same check, said of what the baseline cannot judge.
  fileprivate var besideBaseline: GateCheck {
    GateCheck(holds: holds, reason: "of what the baseline lacks: \(reason)", items: items)
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
    Clearance(reasons: reasons.filter { !ids.contains($0.item) }, isRequired: isRequired)
  }
}
