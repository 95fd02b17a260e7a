internal import CEL

/// Evaluates one checklist over one manifest.
struct ChecklistJudgement {
  let facts: FactReader
  let activation: Activation
  /// How far evidence supports the verdicts; nil where the manifest names none.
  var support: EvidenceSupport?
  /// The waivers of the project; nil where no policy has any.
  var waivers: WaiverJudgement?
  /// Whether the facts and the advice of the items are found at once, for reports that show them.
  var explains = false

  /// The audit of all items; where the checklist does not concern the project, none of their rules is evaluated.
  func audit(_ compiled: inout CompiledChecklist) -> ChecklistAudit {
    let checklist = compiled.checklist
    let applicability = applicability(of: compiled)
    var items =
      applicability.applies
      ? compiled.items(withAdvice: explains).map(audit)
      : checklist.items.compactMap { ItemAudit($0, decidedBy: applicability) }
    // The score is that of the facts, so a waiver changes only the items.
    let score = checklist.scoring.map { _ in Score(items) }
    if let waivers { items = items.map(waivers.applied) }
    return ChecklistAudit(
      id: checklist.id,
      title: checklist.title,
      applicability: applicability,
      score: score,
      scoring: checklist.scoring,
      items: items,
      phases: PhasesAudit(checklist.phases, items: items, facts: facts)
    )
  }

  /// The audit of one item alone.
  func audit(itemAt index: Int, of compiled: inout CompiledChecklist) -> ItemAudit {
    let item = compiled.checklist.items[index]
    return ItemAudit(item, decidedBy: applicability(of: compiled)) ?? audit(compiled.items()[index])
  }

  private func audit(_ item: CompiledItem) -> ItemAudit {
    let audit = ItemJudgement(item, facts: facts, activation: activation, support: support).audit()
    return explains ? audit.explained() : audit
  }

  private func applicability(of compiled: CompiledChecklist) -> ChecklistApplicability {
    guard let applies = compiled.checklist.applies, let rule = compiled.applies else { return .applies }
    let outcome = rule.evaluate(activation).ofRule
    switch outcome {
    case .value(.bool(true)): return .applies
    case .value: return .notApplicable(applies.otherwise, facts.read([rule.explain(activation)]))
    case .unknown: return .unknown(facts.missing([outcome]))
    case .error(let error): return .error(Wording.ruleFailed("applies", error))
    }
  }

  /// What stands against clearance by the checklist, or nil where it asks for none.
  func clearanceReasons(_ compiled: CompiledChecklist, _ audit: ChecklistAudit) -> [ClearanceReason]? {
    guard let rule = compiled.checklist.clearance, let condition = compiled.clearance else { return nil }
    let outcome = condition.evaluate(activation).ofRule
    // A condition that cannot be excluded counts, so that leaving facts out never clears a project.
    if case .value(.bool(false)) = outcome { return nil }
    var settledBy: [FactPath] = []
    if case .unknown(let unknown) = outcome { settledBy = unknown.facts.map(\.wanted) }
    return audit.items.compactMap { item in
      guard rule.items.contains(item.item.id), !item.counts(at: .stated) else { return nil }
      return ClearanceReason(
        item: item.item.id,
        verdict: item.verdict,
        isOnlyClaimed: item.assurance == .asserted,
        because: rule.because,
        settledBy: settledBy,
        waiver: item.waiver?.waiver
      )
    }
  }
}

extension ItemAudit {
  /// The audit of an item whose checklist decides for it; nil where the checklist applies.
  fileprivate convenience init?(_ item: ChecklistItem, decidedBy applicability: ChecklistApplicability) {
    switch applicability {
    case .applies: return nil
    case .notApplicable(let reason, let facts): self.init(item, .notApplicable, reason, facts: facts)
    case .unknown(let missing):
      self.init(item, .unknown, Wording.notStated(missing.map(\.path)), wouldDecide: missing)
    case .error(let reason): self.init(item, .error, reason)
    }
  }

  private convenience init(
    _ item: ChecklistItem,
    _ verdict: Verdict,
    _ reason: String,
    facts: [Fact] = [],
    wouldDecide: [MissingFact] = []
  ) {
    self.init(
      item: item,
      verdict: verdict,
      assurance: nil,
      message: reason,
      failures: [],
      advice: [],
      facts: facts,
      wouldDecide: wouldDecide,
      claim: nil
    )
  }
}
