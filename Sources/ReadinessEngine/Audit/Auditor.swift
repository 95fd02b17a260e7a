public import CalendarDates
internal import CEL

/// Audits manifests against a fixed set of checklists, on a fixed day.
///
/// It is pure: the same manifest gives the same audit, on any machine.
public struct Auditor: Sendable {
  /// The day on which ages are judged.
  public let asOf: CalendarDate
  private let schema: ManifestSchema
  private let checklists: [CompiledChecklist]

  /// Gathers checklists that were compiled against the same schema, for the same day.
  public init(schema: ManifestSchema, checklists: [CompiledChecklist], asOf: CalendarDate) {
    self.asOf = asOf
    self.schema = schema
    self.checklists = checklists
  }

  /// The items of all checklists, in order.
  public var items: [ChecklistItem] {
    checklists.flatMap(\.checklist.items)
  }

  /// The greatest score that the first scored checklist can give, or nil when none is scored.
  public var greatestScore: Int? {
    checklists.first { $0.checklist.scoring != nil }?.checklist.items.reduce(0) { $0 + $1.weight }
  }

  /// Audits one manifest.
  ///
  /// - Parameters:
  ///   - manifest: The manifest, read with the same schema.
  ///   - path: What reports call the manifest.
  ///   - gate: What the release has to reach.
  /// - Returns: Every verdict with the facts behind it.
  public func audit(_ manifest: Manifest, path: String, gate: GateSettings = GateSettings()) -> ManifestAudit
  {
    let facts = FactReader(manifest: manifest, schema: schema)
    let activation = Activation([("manifest", manifest.facts)])
    let audits = checklists.map { audit($0, facts: facts, activation: activation) }
    let items = audits.flatMap(\.items)
    let required = zip(checklists, audits).map { clearanceReasons($0, $1, activation: activation) }
    let clearance = Clearance(
      reasons: required.flatMap { $0 ?? [] },
      isRequired: required.contains { $0 != nil }
    )
    return ManifestAudit(
      path: path,
      project: manifest.project,
      checklists: audits,
      profile: Profile(items),
      clearance: clearance,
      gate: GateResult.judge(
        checklists: Array(zip(checklists.map(\.checklist), audits)),
        clearance: clearance,
        settings: gate
      ),
      priorities: Priority.ranked(items, clearance: clearance),
      notices: notices(manifest, items)
    )
  }

  private func audit(
    _ compiled: CompiledChecklist,
    facts: FactReader,
    activation: Activation
  ) -> ChecklistAudit {
    let items = compiled.items.map { item in
      ItemJudgement(item, facts: facts, activation: activation).audit()
    }
    let score = compiled.checklist.scoring.map { _ in Score(items) }
    return ChecklistAudit(
      id: compiled.checklist.id,
      title: compiled.checklist.title,
      score: score,
      band: score.flatMap { compiled.checklist.scoring?.band(for: $0.met) },
      items: items
    )
  }

  /// What stands against clearance by one checklist, or nil where it asks for none.
  private func clearanceReasons(
    _ compiled: CompiledChecklist,
    _ audit: ChecklistAudit,
    activation: Activation
  ) -> [ClearanceReason]? {
    guard let rule = compiled.checklist.clearance, let condition = compiled.clearance else { return nil }
    let outcome = condition.evaluate(activation)
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
        settledBy: settledBy
      )
    }
  }

  private func notices(_ manifest: Manifest, _ items: [ItemAudit]) -> [Notice] {
    (manifest.notices + ClaimNotices(manifest, items).notices).sorted { $0.position < $1.position }
  }
}
