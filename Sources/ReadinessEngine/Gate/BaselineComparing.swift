extension BaselineComparison {
  /// Compares the items of a project, waivers applied, with its baseline.
  ///
  /// An item that is waived today is neither better nor worse: it is accepted as it is.
  init(_ baseline: Baseline, project: String, items: [ItemAudit]) {
    let before = baseline.projects[project] ?? [:]
    let comparable = items.filter { before[$0.item.id]?.verdict.baselineRank != nil }
    let changes = comparable.filter { $0.waiver == nil }
      .compactMap { audit in
        before[audit.item.id].map { BaselineChange(item: audit.item, before: $0, now: BaselineItem(audit)) }
      }
    self.init(
      path: baseline.path,
      asOf: baseline.asOf,
      worse: changes.filter(\.isWorse),
      better: changes.filter { $0.isBetter && !$0.isWorse },
      // What does not apply asks nothing, whatever the baseline says of it.
      known: Set((comparable + items.filter { $0.verdict == .notApplicable }).map(\.item.id)),
      contradicted: baseline.contradicted[project] ?? []
    )
  }
}

extension BaselineItem {
  /// How an item stands in an audit.
  init(_ audit: ItemAudit) {
    self.init(verdict: audit.verdict, assurance: audit.assurance, severity: audit.severity?.level)
  }
}

extension BaselineChange {
  /// Whether the verdict or the assurance is lower, or the severity higher.
  var isWorse: Bool { Self.isWorse(now, than: before) }

  /// Whether the verdict or the assurance is higher, or the severity lower.
  var isBetter: Bool { Self.isWorse(before, than: now) }

  private static func isWorse(_ one: BaselineItem, than other: BaselineItem) -> Bool {
    guard let rank = one.verdict.baselineRank, let otherRank = other.verdict.baselineRank else {
      return false
    }
    if rank < otherRank { return true }
    if let severity = one.severity, let otherSeverity = other.severity, severity > otherSeverity {
      return true
    }
    guard let assurance = one.assurance, let otherAssurance = other.assurance else { return false }
    return assurance < otherAssurance
  }

  /// The change in one sentence, which names all that is different.
  public var sentence: String {
    "\(item.id) was \(before.words), and is \(now.words)"
  }
}

extension BaselineItem {
  /// The verdict in words, with its assurance or severity: "present (high)".
  fileprivate var words: String {
    let detail = [assurance?.rawValue, severity?.rawValue].compactMap(\.self).joined(separator: ", ")
    return detail.isEmpty ? verdict.words : "\(verdict.words) (\(detail))"
  }
}

extension Verdict {
  /// The place in the order by which verdicts get better or worse; nil for one that has none.
  ///
  /// What was waived was accepted, so that it is worse when the waiver ends and nothing has been done.
  fileprivate var baselineRank: Int? {
    switch standing {
    case .unfavourable: 0
    case .open: 1
    case .waived: 2
    case .favourable: 3
    case .notApplicable, .error: nil
    }
  }
}
