extension Priority {
  /// The items to fix first: what keeps the project from being cleared, then what is not met, then what is
  /// open; among equals the shortest fix, then the checklist's order.
  ///
  /// - Complexity: O(n log n) in the number of items.
  static func ranked(_ items: [ItemAudit], clearance: Clearance, limit: Int = 3) -> [Priority] {
    let blocking = Set(clearance.reasons.map(\.item))
    let candidates = items.enumerated()
      .filter { _, item in
        item.verdict == .notMet || item.verdict == .unknown || item.assurance == .asserted
      }
    func key(_ index: Int, _ item: ItemAudit) -> (Int, Int, Effort, Int) {
      (blocking.contains(item.item.id) ? 0 : 1, item.verdict == .notMet ? 0 : 1, item.item.effort, index)
    }
    return candidates.sorted { key($0.offset, $0.element) < key($1.offset, $1.element) }
      .prefix(limit)
      .map { _, item in
        Priority(
          item: item.item,
          verdict: item.verdict,
          message: item.message,
          blocksClearance: blocking.contains(item.item.id)
        )
      }
  }
}
