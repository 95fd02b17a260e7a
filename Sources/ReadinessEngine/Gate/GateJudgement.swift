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
      guard let scoring = checklist.scoring, let score = audit.score, !audit.items.isEmpty else { continue }
      let needed = override ?? scoring.passingScore
      override = nil
      // An item that does not apply or is waived asks nothing, so it lowers the bar by its weight.
      let bar = max(0, needed - checklist.items.weight + audit.items.filter { !$0.isExcused }.weight)
      let check = GateCheck.score(score, of: audit, bar: bar, settings: settings)
      checks.append(isNamed ? check.naming(audit.title) : check)
    }
    for id in settings.required {
      checks.append(.required(id, in: checklists.flatMap(\.audit.items), settings: settings))
    }
    if let severity = settings.failOn {
      checks.append(.failureModes(in: checklists.flatMap(\.audit.items), from: severity))
      if let evidence { checks.append(.contradictions(evidence.notices, from: severity)) }
    }
    checks.append(.clearance(clearance, in: checklists.flatMap(\.audit.items), settings: settings))
    return GateResult(checks: checks, policy: settings.policy?.identity)
  }
}

extension ItemAudit {
  /// Whether the gate counts the item as it should be: an item counts at the best assurance it can have.
  func counts(at minimum: Assurance) -> Bool {
    guard verdict.standing == .favourable, let assurance else { return false }
    return assurance >= min(minimum, item.highestAssurance)
  }

  /// Whether the gate counts the item as it should be, at the least assurance that it asks of this item.
  func counts(for settings: GateSettings) -> Bool {
    counts(at: settings.minimumAssurance(of: item))
  }

  /// Whether the gate asks nothing of the item: it does not apply, or it is accepted for a time.
  var isExcused: Bool {
    verdict == .notApplicable || waiver != nil
  }
}

extension GateCheck {
  static func score(
    _ score: Score,
    of audit: ChecklistAudit,
    bar: Int,
    settings: GateSettings
  ) -> GateCheck {
    let asked = audit.items.filter { !$0.isExcused }
    let counted = asked.filter { $0.counts(for: settings) }.weight
    let waived = audit.items.filter { $0.waiver != nil }.weight
    let unit = audit.items.allSatisfy { $0.item.weight == 1 } ? "criteria met" : "points"
    let minimum = settings.minimumAssurance
    let counting = minimum == .stated ? "" : " at assurance \(minimum.rawValue) or above"
    let lowered = waived == 0 ? "" : ", \(waived) less by waiver"
    let found = "\(counted) of \(score.total) \(unit)\(counting); the gate asks for \(bar)\(lowered)"
    let points = GatePoints(counted: counted, needed: bar)
    if counted >= bar { return GateCheck(holds: true, reason: found, points: points) }
    let lacking = asked.filter { !$0.counts(for: settings) }
    let hints = hints(lacking, missing: bar - counted, minimum: minimum)
    return GateCheck(
      holds: false,
      reason: ([found] + hints).joined(separator: "; "),
      items: lacking.map(\.item.id),
      points: points
    )
  }

  /// The check with the name of what it is about before its reason.
  fileprivate func naming(_ title: String) -> GateCheck {
    GateCheck(holds: holds, reason: "\(title): \(reason)", items: items, facts: facts)
  }

  /// What would help, or what keeps met items from counting.
  private static func hints(_ lacking: [ItemAudit], missing: Int, minimum: Assurance) -> [String] {
    let unsupported = lacking.filter { $0.counts(at: .stated) }.map(\.item.id)
    // Stating more is no help where more than statements is asked for.
    let isReachable = minimum <= .stated && lacking.filter(\.isOpen).weight >= missing
    return [
      unsupported.isEmpty ? nil : "not well enough supported: \(unsupported.joined(separator: ", "))",
      minimum > .stated ? "facts in a manifest alone are stated" : nil,
      isReachable ? "stating the missing facts could be enough" : nil,
    ]
    .compactMap(\.self)
  }

  static func required(_ id: String, in items: [ItemAudit], settings: GateSettings) -> GateCheck {
    guard let item = items.first(where: { $0.item.answers(to: id) }) else {
      return GateCheck(holds: false, reason: "\(id) is required, but no loaded checklist has it")
    }
    if item.counts(for: settings) {
      return GateCheck(holds: true, reason: "\(item.item.id) is required and \(item.verdict.words)")
    }
    return GateCheck(
      holds: item.isExcused,
      reason: "\(item.item.id) is required, and it is \(item.wording)",
      items: item.isExcused ? [] : [item.item.id]
    )
  }

  /// Asks that no failure mode of a severity or above is present.
  static func failureModes(in items: [ItemAudit], from severity: Severity) -> GateCheck {
    let isWorst = severity == .critical
    func modes(_ noun: String) -> String {
      isWorst ? "critical \(noun)" : "\(noun) of severity \(severity.rawValue) or worse"
    }
    let present = items.filter { item in
      item.verdict == .present && item.severity.map { $0.level >= severity } ?? false
    }
    guard !present.isEmpty else {
      return GateCheck(holds: true, reason: "no \(modes("failure mode")) is present")
    }
    let items = present.map(\.item.id)
    let names = items.joined(separator: ", ")
    return GateCheck(holds: false, reason: "\(modes("failure modes")) present: \(names)", items: items)
  }

  /// Asks that no fact was measured to be worse than stated, which is a finding of critical severity.
  static func contradictions(_ notices: [Notice], from severity: Severity) -> GateCheck {
    let contradicted = notices.filter { notice in
      notice.kind == .claimContradicted && notice.kind.severity.map { $0 >= severity } ?? false
    }
    guard !contradicted.isEmpty else {
      return GateCheck(holds: true, reason: "no stated fact is contradicted by evidence")
    }
    let facts = contradicted.map(\.path)
    let names = facts.map { "\($0)" }.joined(separator: ", ")
    return GateCheck(holds: false, reason: "stated facts contradicted by evidence: \(names)", facts: facts)
  }

  /// Asks that nothing stands against going live, and that what has to be met is as well supported as asked.
  static func clearance(_ clearance: Clearance, in items: [ItemAudit], settings: GateSettings) -> GateCheck {
    let open = clearance.reasons.filter { reason in
      reason.waiver == nil && !(reason.isOnlyClaimed && settings.minimumAssurance == .asserted)
    }
    let unsupported =
      items.filter { item in
        clearance.items.contains(item.item.id) && !item.isExcused && item.counts(at: .stated)
          && !item.counts(for: settings)
      }
      .map(\.item.id)
    let reasons = [
      open.isEmpty ? nil : "not cleared: \(open.map(\.item).joined(separator: ", "))",
      unsupported.isEmpty
        ? nil : "clearance needs better support of: \(unsupported.joined(separator: ", "))",
    ]
    .compactMap(\.self)
    guard !reasons.isEmpty else { return GateCheck(holds: true, reason: clearance.heldReason) }
    return GateCheck(
      holds: false,
      reason: reasons.joined(separator: "; "),
      items: open.map(\.item) + unsupported
    )
  }
}

extension Clearance {
  /// Why the gate does not wait for clearance.
  fileprivate var heldReason: String {
    let waived = reasons.compactMap { reason in reason.waiver.map { "\(reason.item) is \($0.acceptance)" } }
    if !waived.isEmpty { return "not cleared, but \(waived.joined(separator: ", "))" }
    return isRequired ? "cleared" : "clearance is not needed"
  }
}

extension ItemAudit {
  /// The verdict in words, which tells a claim from a fact.
  var wording: String {
    if let waiver { return waiver.waiver.acceptance }
    guard verdict.standing == .favourable else { return verdict.words }
    return assurance == .asserted ? "only claimed" : "\(verdict.words), but not well enough supported"
  }
}

extension ChecklistItem {
  /// Whether a user means this item: by its own id, by an alias, or by one of them after `CHECKLIST/`.
  public func answers(to name: String) -> Bool {
    if id == name || aliases.contains(name) { return true }
    guard name.hasPrefix(checklist), name.hasPrefix(checklist + "/") else { return false }
    let rest = String(name.dropFirst(checklist.utf8.count + 1))
    return id == rest || aliases.contains(rest)
  }
}
