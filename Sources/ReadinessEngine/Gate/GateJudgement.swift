extension GateResult {
  /// Judges the audits of one manifest against what the gate asks for.
  static func judge(
    checklists: [(checklist: Checklist, audit: ChecklistAudit)],
    clearance: Clearance,
    evidence: EvidenceJudgement? = nil,
    settings: GateSettings
  ) -> GateResult {
    var checks: [GateCheck] = []
    var override = settings.failUnder
    // Of several scores each has to say whose it is.
    let isNamed = checklists.filter { $0.audit.score != nil }.count > 1
    for (checklist, audit) in checklists {
      guard let scoring = checklist.scoring, let score = audit.score else { continue }
      let needed = override ?? scoring.passingScore
      override = nil
      let check = GateCheck.score(score, of: audit, needed: needed, settings: settings)
      checks.append(isNamed ? check.naming(audit.title) : check)
    }
    for id in settings.required {
      checks.append(.required(id, in: checklists.flatMap(\.audit.items), settings: settings))
    }
    if let severity = settings.failOn {
      checks.append(.failureModes(in: checklists.flatMap(\.audit.items), from: severity))
      if let evidence { checks.append(.contradictions(evidence.notices, from: severity)) }
    }
    checks.append(.clearance(clearance, settings: settings))
    return GateResult(checks: checks)
  }
}

extension ItemAudit {
  /// Whether the gate counts the item as it should be: an item counts at the best assurance it can have.
  func counts(at minimum: Assurance) -> Bool {
    guard verdict.standing == .favourable, let assurance else { return false }
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
    let lacking = audit.items.filter { item in
      item.verdict != .notApplicable && !item.counts(at: settings.minimumAssurance)
    }
    return GateCheck(
      holds: counted >= bar,
      reason: reason(
        counted: counted,
        unit: audit.items.allSatisfy { $0.item.weight == 1 } ? "criteria met" : "points",
        bar: bar,
        score: score,
        minimum: settings.minimumAssurance
      ),
      items: counted >= bar ? [] : lacking.map(\.item.id)
    )
  }

  /// The check with the name of what it is about before its reason.
  fileprivate func naming(_ title: String) -> GateCheck {
    GateCheck(holds: holds, reason: "\(title): \(reason)", items: items)
  }

  private static func reason(
    counted: Int,
    unit: String,
    bar: Int,
    score: Score,
    minimum: Assurance
  ) -> String {
    let counting = minimum == .stated ? "" : " at assurance \(minimum.rawValue) or above"
    let found = "\(counted) of \(score.total) \(unit)\(counting)"
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
      return GateCheck(holds: true, reason: "\(item.item.id) is required and \(item.verdict.words)")
    }
    let isExcused = item.verdict == .notApplicable
    return GateCheck(
      holds: isExcused,
      reason: "\(item.item.id) is required, and it is \(item.wording)",
      items: isExcused ? [] : [item.item.id]
    )
  }

  /// Asks that no failure mode of a severity or above is present.
  static func failureModes(in items: [ItemAudit], from severity: Severity) -> GateCheck {
    let grade = severity == .critical ? "critical" : "\(severity.rawValue) or worse"
    let present = items.filter { item in
      item.verdict == .present && item.severity.map { $0.level >= severity } ?? false
    }
    guard !present.isEmpty else {
      return GateCheck(holds: true, reason: "no failure mode present that is \(grade)")
    }
    let items = present.map(\.item.id)
    let names = items.joined(separator: ", ")
    return GateCheck(holds: false, reason: "failure modes present that are \(grade): \(names)", items: items)
  }

  /// Asks that no fact was measured to be worse than stated, which is a finding of critical severity.
  static func contradictions(_ notices: [Notice], from severity: Severity) -> GateCheck {
    let contradicted = notices.filter { notice in
      notice.kind == .claimContradicted && notice.kind.severity.map { $0 >= severity } ?? false
    }
    guard !contradicted.isEmpty else {
      return GateCheck(holds: true, reason: "no stated fact contradicted by evidence")
    }
    let names = contradicted.map { "\($0.path)" }.joined(separator: ", ")
    return GateCheck(holds: false, reason: "stated facts contradicted by evidence: \(names)")
  }

  static func clearance(_ clearance: Clearance, settings: GateSettings) -> GateCheck {
    let open = clearance.reasons.filter { reason in
      !(reason.isOnlyClaimed && settings.minimumAssurance == .asserted)
    }
    guard !open.isEmpty else {
      return GateCheck(holds: true, reason: clearance.isRequired ? "cleared" : "clearance is not needed")
    }
    let items = open.map(\.item)
    return GateCheck(holds: false, reason: "not cleared: \(items.joined(separator: ", "))", items: items)
  }
}

extension ItemAudit {
  /// The verdict in words, which tells a claim from a fact.
  var wording: String {
    guard verdict.standing == .favourable else { return verdict.words }
    return assurance == .asserted ? "only claimed" : "\(verdict.words), but not well enough supported"
  }
}

extension ChecklistItem {
  /// Whether a user means this item: by its own id, by an alias, or by one of them after `CHECKLIST/`.
  public func answers(to name: String) -> Bool {
    let id = name.hasPrefix(checklist + "/") ? String(name.dropFirst(checklist.utf8.count + 1)) : name
    return self.id == id || aliases.contains(id)
  }
}
