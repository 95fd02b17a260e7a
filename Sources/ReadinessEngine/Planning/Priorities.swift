extension Priority {
  /// The items to fix first.
  ///
  /// First comes what keeps the project from being cleared, then unmet criteria and grave failure modes, then the rest that is not as it should be, then open criteria, then what is waived; among equals the shortest fix, then
  /// the checklists' order. Of the phases only the current one counts.
  ///
  /// - Complexity: O(n log n) in the number of items.
  static func ranked(_ audits: [ChecklistAudit], clearance: Clearance, limit: Int = 3) -> [Priority] {
    let blocking = Set(clearance.reasons.map(\.item))
    var candidates: [(rank: PriorityRank, effort: Effort, index: Int, item: ItemAudit)] = []
    for (index, item) in audits.flatMap(\.itemsToFix).enumerated() {
      guard let rank = PriorityRank(item, isBlocking: blocking.contains(item.item.id)) else { continue }
      candidates.append((rank, item.item.effort, index, item))
    }
    return
      candidates.sorted { ($0.rank.rawValue, $0.effort, $0.index) < ($1.rank.rawValue, $1.effort, $1.index) }
      .prefix(limit)
      .map { candidate in
        Priority(
          item: candidate.item.item,
          verdict: candidate.item.verdict,
          message: candidate.item.message,
          blocksClearance: blocking.contains(candidate.item.item.id)
        )
      }
  }
}

extension ChecklistAudit {
  /// The items that can be worked on now.
  fileprivate var itemsToFix: [ItemAudit] {
    phases.map { $0.current.blocking + $0.current.remaining } ?? items
  }
}

/// How pressing an item is, most pressing first.
private enum PriorityRank: Int {
  case blocking
  case grave
  case unfavourable
  case openCriterion
  case waived

  init?(_ audit: ItemAudit, isBlocking: Bool) {
    let isCriterion = audit.item.kind == .criterion
    switch audit.verdict.standing {
    case .waived: self = .waived
    case _ where isBlocking: self = .blocking
    case .unfavourable where isCriterion: self = .grave
    case .unfavourable: self = audit.severity.map { $0.level >= .high } ?? false ? .grave : .unfavourable
    case .open where isCriterion, .favourable where audit.assurance == .asserted: self = .openCriterion
    // What is open beside the criteria would fill every list.
    case .open, .favourable, .notApplicable, .error: return nil
    }
  }
}
