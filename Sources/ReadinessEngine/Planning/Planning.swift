extension Plan {
  /// Plans the way of one project.
  ///
  /// - Complexity: O(n log n) in the number of items.
  public init(_ manifest: ManifestAudit) {
    let clearance = PlanGoal(clearanceOf: manifest)
    let cleared = Set(clearance?.items.map(\.item.id) ?? [])
    let band = PlanGoal(nextBandOf: manifest, settling: cleared)
    let phase = PlanGoal(phaseOf: manifest)
    goals = [clearance, band, phase].compactMap(\.self)
    steps = Self.scheduled(goals)
  }

  /// Gives each owner one thing after the other, in the order of the goals.
  private static func scheduled(_ goals: [PlanGoal]) -> [PlanStep] {
    var free: [String: (best: Int, worst: Int)] = [:]
    var planned: Set<String> = []
    var steps: [PlanStep] = []
    for audit in goals.flatMap(\.items) where planned.insert(audit.item.id).inserted {
      let start = free[audit.item.owner] ?? (best: 0, worst: 0)
      let end = (best: start.best + audit.plannedDays, worst: start.worst + audit.plannedDaysAtWorst)
      free[audit.item.owner] = end
      let served = goals.indices.filter { goals[$0].items.contains { $0.item.id == audit.item.id } }
      steps.append(
        PlanStep(audit: audit, goals: served, start: start.best, end: end.best, endAtWorst: end.worst)
      )
    }
    return steps.enumerated()
      .sorted { ($0.element.end, $0.offset) < ($1.element.end, $1.offset) }
      .map(\.element)
  }
}

extension PlanGoal {
  /// What stands against clearance, or nil where nothing does.
  fileprivate init?(clearanceOf manifest: ManifestAudit) {
    let ids = Set(manifest.clearance.reasons.map(\.item))
    let items = manifest.items.filter { ids.contains($0.item.id) }
    guard !items.isEmpty else { return nil }
    self.init(kind: .clearance, items: items.soonestFirst, alternatives: [])
  }

  /// The cheapest points up to the next band, or nil in the best one.
  ///
  /// - Parameters:
  ///   - manifest: The audit.
  ///   - settled: The items that another goal settles already, which give their points too.
  fileprivate init?(nextBandOf manifest: ManifestAudit, settling settled: Set<String>) {
    guard let checklist = manifest.checklists.first(where: { $0.score != nil }),
      let score = checklist.score,
      let band = checklist.scoring?.bands.filter({ $0.from > score.met }).min(by: { $0.from < $1.from })
    else { return nil }
    let unmet = checklist.items.filter(\.isUnmet)
    let candidates =
      unmet.filter { settled.contains($0.item.id) }.soonestFirst
      + unmet.filter { !settled.contains($0.item.id) }.soonestFirst
    var points = 0
    let items = candidates.prefix { candidate in
      defer { points += candidate.item.weight }
      return score.met + points < band.from
    }
    guard !items.isEmpty else { return nil }
    self.init(
      kind: .band(band, points: band.from - score.met),
      items: Array(items),
      alternatives: Array(candidates.dropFirst(items.count))
    )
  }

  /// What keeps the current phase's gate closed, or nil where nothing does.
  fileprivate init?(phaseOf manifest: ManifestAudit) {
    guard let current = manifest.phases?.current, !current.blocking.isEmpty else { return nil }
    self.init(kind: .phase(current.phase), items: current.blocking.soonestFirst, alternatives: [])
  }
}
