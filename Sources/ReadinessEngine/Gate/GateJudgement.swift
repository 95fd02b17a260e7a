extension GateResult {
  /// Judges the audits of one manifest against what the gate asks for.
  static func judge(
    checklists: [(checklist: Checklist, audit: ChecklistAudit)],
    clearance: Clearance,
    settings: GateSettings
  ) -> GateResult {
    var checks: [GateCheck] = []
    var override = settings.failUnder
    for (checklist, audit) in checklists {
      guard let scoring = checklist.scoring, let score = audit.score else { continue }
      let needed = override ?? scoring.passingScore
      override = nil
      checks.append(.score(score, of: audit, needed: needed, settings: settings))
    }
    for id in settings.required {
      checks.append(.required(id, in: checklists.flatMap(\.audit.items), settings: settings))
    }
    checks.append(.clearance(clearance, settings: settings))
    return GateResult(checks: checks)
  }
}

extension ItemAudit {
  /// Whether the gate counts the item as met: an item counts at the best assurance it can have.
  func counts(at minimum: Assurance) -> Bool {
    guard verdict == .met, let assurance else { return false }
    return assurance >= min(minimum, item.highestAssurance)
  }
}

extension GateCheck {
  static func score(
    _ score: Score,
    of audit: ChecklistAudit,
    needed: Int,
    settings: GateSettings
  ) -> GateCheck {
    let counted = audit.items.reduce(0) { sum, item in
      item.counts(at: settings.minimumAssurance) ? sum + item.item.weight : sum
    }
    // An item that does not apply asks nothing, so it lowers the bar by its weight.
    let excused = audit.items.reduce(0) { $1.verdict == .notApplicable ? $0 + $1.item.weight : $0 }
    let bar = max(0, needed - excused)
    return GateCheck(
      holds: counted >= bar,
      reason: reason(counted: counted, bar: bar, score: score, minimum: settings.minimumAssurance)
    )
  }

  private static func reason(counted: Int, bar: Int, score: Score, minimum: Assurance) -> String {
    let counting = minimum == .stated ? "" : " at assurance \(minimum.rawValue) or above"
    let found = "\(counted) of \(score.total) criteria met\(counting)"
    if counted >= bar { return "\(found); the gate asks for \(bar)" }
    if minimum > .stated { return "\(found); the gate asks for \(bar); facts in a manifest alone are stated" }
    let reachable = counted + score.open >= bar && score.open > 0
    let hint = reachable ? "; stating the missing facts could reach it" : ""
    return "\(found); the gate asks for \(bar)\(hint)"
  }

  static func required(_ id: String, in items: [ItemAudit], settings: GateSettings) -> GateCheck {
    guard let item = items.first(where: { $0.item.answers(to: id) }) else {
      return GateCheck(holds: false, reason: "\(id) is required, but no loaded checklist has it")
    }
    if item.counts(at: settings.minimumAssurance) {
      return GateCheck(holds: true, reason: "\(item.item.id) is required and met")
    }
    return GateCheck(
      holds: item.verdict == .notApplicable,
      reason: "\(item.item.id) is required, and it is \(item.standing)"
    )
  }

  static func clearance(_ clearance: Clearance, settings: GateSettings) -> GateCheck {
    let open = clearance.reasons.filter { reason in
      !(reason.isOnlyClaimed && settings.minimumAssurance == .asserted)
    }
    guard !open.isEmpty else {
      return GateCheck(holds: true, reason: clearance.isRequired ? "cleared" : "clearance is not needed")
    }
    let items = open.map(\.item).joined(separator: ", ")
    return GateCheck(holds: false, reason: "not cleared: \(items)")
  }
}

extension ItemAudit {
  /// The verdict in words, which tells a claim from a fact.
  var standing: String {
    switch verdict {
    case .met: assurance == .asserted ? "only claimed" : "met, but not well enough supported"
    case .notMet: "not met"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    case .error: "not decided, because its rule failed"
    }
  }
}

extension ChecklistItem {
  /// Whether a user means this item by the id: its own or an alias.
  public func answers(to id: String) -> Bool {
    self.id == id || aliases.contains(id)
  }
}
