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
    case .outOfReach: [scoreCondition(upTo: secondBand)]
    case .notCleared, .gateFailed, .belowPassingScore: conditionsOfHold
    case .somethingLeft: [RecommendationCondition(purpose: .agreement, items: leftovers, points: nil)]
    case .nothingLeft: []
    }
  }

  private var conditionsOfHold: [RecommendationCondition] {
    let clearance = standingAgainstClearance
    let gate = askedByGate.filter { item in !clearance.contains { $0.item.id == item.item.id } }
    return [
      RecommendationCondition(purpose: .clearance, items: clearance, points: nil),
      RecommendationCondition(purpose: .gate, items: gate, points: nil),
      scoreCondition(upTo: max(passingScore, askedScore), beside: clearance + gate),
    ]
  }

  /// The points that are still to be found among the items that no other condition asks for.
  private func scoreCondition(upTo bar: Int, beside asked: [ItemAudit] = []) -> RecommendationCondition {
    let ids = Set(asked.map(\.item.id))
    let found = unmet.reduce(0) { ids.contains($1.item.id) ? $0 + $1.item.weight : $0 }
    let points = bar - self.points - found
    let items = points > 0 ? unmet.filter { !ids.contains($0.item.id) } : []
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

  /// An item that does not apply lowers the bar by its weight, as it does for the gate.
  private var passingScore: Int {
    let excused =
      manifest.checklists.first { $0.score != nil }?.items
      .reduce(0) { $1.verdict == .notApplicable ? $0 + $1.item.weight : $0 } ?? 0
    return max(0, scoring.passingScore - excused)
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
    manifest.clearance.reasons.allSatisfy { settled.contains($0.item) }
  }

  private var standingAgainstClearance: [ItemAudit] {
    let ids = Set(manifest.clearance.reasons.map(\.item))
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
    guard let points = check.points else { return settled.isSuperset(of: check.items) }
    return points.counted + settledWeight >= points.needed
  }

  private var leftovers: [ItemAudit] {
    unmet + items.filter(\.isGraveFailureMode) + skippedGate.filter { !settled.contains($0.item.id) }
  }

  /// What keeps the current phase's gate closed, where the manifest says that the project is past it.
  private var skippedGate: [ItemAudit] {
    guard let phases = manifest.phases, phases.stated?.comparison == .ahead else { return [] }
    return phases.current.blocking
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
