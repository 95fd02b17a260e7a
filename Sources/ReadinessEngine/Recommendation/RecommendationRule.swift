extension Recommendation {
  /// Judges an audit, or nil where no checklist is scored, as then nobody asked whether the project is ready.
  ///
  /// - Parameters:
  ///   - manifest: The audit.
  ///   - settled: The ids of items that are supposed to be as they should be, to see what they would change.
  /// - Complexity: O(n log n) in the number of items.
  public init?(_ manifest: ManifestAudit, supposing settled: Set<String> = []) {
    guard let rule = RecommendationRule(manifest, settled: settled) else { return nil }
    basis = rule.basis
    conditions = rule.conditions(of: rule.basis).filter { !$0.items.isEmpty }
    contradictions = manifest.contradictionsAgainstGate
    passingScore = rule.passingScore
  }
}

/// What the rows of the rule look at.
private struct RecommendationRule {
  private let manifest: ManifestAudit
  private let settled: Set<String>
  private let score: Score
  private let scoring: Scoring
  /// The items of all checklists that are not supposed to be settled.
  private let items: [ItemAudit]
  /// The items of the scored checklist that no fact meets, those first that are settled soonest.
  private let unmet: [ItemAudit]

  init?(_ manifest: ManifestAudit, settled: Set<String>) {
    guard let checklist = manifest.checklists.first(where: { $0.score != nil }),
      let score = checklist.score, let scoring = checklist.scoring
    else { return nil }
    self.manifest = manifest
    self.settled = settled
    self.score = score
    self.scoring = scoring
    items = manifest.items.filter { !settled.contains($0.item.id) }
    unmet = checklist.items.filter { $0.isUnmet && !settled.contains($0.item.id) }.soonestFirst
  }

  /// The first row that holds.
  var basis: RecommendationBasis {
    if !broken.isEmpty { return .ruleFailed }
    if isOutOfReach { return .outOfReach }
    if !isCleared { return .notCleared }
    if !manifest.gate.checks.allSatisfy(holds) { return .gateFailed }
    if points < passingScore { return .belowPassingScore }
    return leftovers.isEmpty ? .nothingLeft : .somethingLeft
  }

  /// What a better course asks for, beside the row that decided.
  func conditions(of basis: RecommendationBasis) -> [RecommendationCondition] {
    switch basis {
    case .ruleFailed: [RecommendationCondition(purpose: .repair, items: broken, points: nil)]
    case .outOfReach: [scoreCondition(upTo: secondBand, of: unmet)]
    case .notCleared, .gateFailed, .belowPassingScore: conditionsOfHold
    case .somethingLeft: [RecommendationCondition(purpose: .agreement, items: leftovers, points: nil)]
    case .nothingLeft: []
    }
  }

  private var conditionsOfHold: [RecommendationCondition] {
    let clearance = standingAgainstClearance
    let gate = askedByGate.filter { item in !clearance.contains { $0.item.id == item.item.id } }
    // What is waived lowers the bar by its weight, so that meeting it would bring the score no nearer.
    let unmet = unmet.filter { $0.waiver == nil }
    return [
      RecommendationCondition(purpose: .clearance, items: clearance, points: nil),
      RecommendationCondition(purpose: .gate, items: gate, points: nil),
      scoreCondition(upTo: max(passingScore, askedScore), of: unmet, beside: clearance + gate),
    ]
  }

  /// The points that are still to be found among the items that no other condition asks for.
  private func scoreCondition(
    upTo bar: Int,
    of candidates: [ItemAudit],
    beside asked: [ItemAudit] = []
  ) -> RecommendationCondition {
    let ids = Set(asked.map(\.item.id))
    let found = candidates.reduce(0) { ids.contains($1.item.id) ? $0 + $1.item.weight : $0 }
    let points = bar - self.points - found
    let items = points > 0 ? candidates.filter { !ids.contains($0.item.id) } : []
    let isAll = items.reduce(0) { $0 + $1.item.weight } <= points
    return RecommendationCondition(purpose: .score, items: items, points: isAll ? nil : points)
  }

  private var broken: [ItemAudit] {
    items.filter { $0.verdict == .error }
  }

  /// The points met, those of the settled items included.
  private var points: Int {
    score.met + settledWeight
  }

  private var settledWeight: Int {
    manifest.checklists.first { $0.score != nil }?.items
      .reduce(0) { $1.isUnmet && settled.contains($1.item.id) ? $0 + $1.item.weight : $0 } ?? 0
  }

  /// An item that does not apply or is waived lowers the bar by its weight, as it does for the gate.
  var passingScore: Int {
    let excused =
      manifest.checklists.first { $0.score != nil }?.items
      .reduce(0) { isExcused($1) ? $0 + $1.item.weight : $0 } ?? 0
    return max(0, scoring.passingScore - excused)
  }

  private func isExcused(_ audit: ItemAudit) -> Bool {
    audit.verdict == .notApplicable || audit.verdict == .waived && !settled.contains(audit.item.id)
  }

  /// The least score of the band above the lowest one.
  private var secondBand: Int {
    scoring.bands.map(\.from).sorted().dropFirst().first ?? 0
  }

  private var isOutOfReach: Bool {
    let open = unmet.reduce(0) { $1.isOpen ? $0 + $1.item.weight : $0 }
    return points + open < secondBand
  }

  private var isCleared: Bool {
    manifest.clearance.reasons.allSatisfy { $0.waiver != nil || settled.contains($0.item) }
  }

  /// What somebody accepts for a time is no condition of clearance, but one that a go is agreed on.
  private var standingAgainstClearance: [ItemAudit] {
    let ids = Set(manifest.clearance.reasons.filter { $0.waiver == nil }.map(\.item))
    return items.filter { ids.contains($0.item.id) }.soonestFirst
  }

  private var askedByGate: [ItemAudit] {
    var ids: Set<String> = []
    for check in manifest.gate.checks where !check.holds && check.points == nil { ids.formUnion(check.items) }
    return items.filter { ids.contains($0.item.id) }.soonestFirst
  }

  private var askedScore: Int {
    manifest.gate.checks.lazy.compactMap(\.points).first?.needed ?? 0
  }

  private func holds(_ check: GateCheck) -> Bool {
    if check.holds { return true }
    // No verdict can settle which of two values of a fact is the right one.
    guard check.facts.isEmpty else { return false }
    guard let points = check.points else { return settled.isSuperset(of: check.items) }
    return points.counted + settledWeight >= points.needed
  }

  private var leftovers: [ItemAudit] {
    let others = items.filter { $0.isGraveFailureMode || $0.waiver != nil } + skippedGate
    var ids = Set(unmet.map(\.item.id))
    return unmet + others.filter { !settled.contains($0.item.id) && ids.insert($0.item.id).inserted }
  }

  /// What keeps the current phase's gate closed, where the manifest says that the project is past it.
  private var skippedGate: [ItemAudit] {
    guard let phases = manifest.phases, phases.stated?.comparison == .ahead else { return [] }
    return phases.current.blocking
  }
}

extension ManifestAudit {
  /// The facts whose contradiction by evidence keeps the gate closed.
  fileprivate var contradictionsAgainstGate: [Notice] {
    let facts = gate.contradictedFacts
    return notices.filter { $0.kind == .claimContradicted && facts.contains($0.path) }
  }
}

extension ItemAudit {
  /// Whether the facts do not show it to be as it should be, and it applies.
  var isUnmet: Bool {
    verdict != .notApplicable && !counts(at: .stated)
  }

  /// Whether it is a failure mode that no go may pass over in silence.
  fileprivate var isGraveFailureMode: Bool {
    guard let level = severity?.level else { return false }
    switch verdictWithoutWaiver {
    case .present: return level >= .high
    case .cannotBeRuledOut: return level == .critical
    default: return false
    }
  }
}
