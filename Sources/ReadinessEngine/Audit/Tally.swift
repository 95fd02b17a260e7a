extension Score {
  /// Adds up the verdicts of one checklist.
  init(_ items: [ItemAudit]) {
    func weight(_ counts: (ItemAudit) -> Bool) -> Int {
      items.reduce(0) { counts($1) ? $0 + $1.item.weight : $0 }
    }
    self.init(
      met: weight { $0.counts(at: .stated) },
      asserted: weight { $0.assurance == .asserted },
      open: weight { $0.isOpen },
      total: weight { $0.verdict != .notApplicable },
      evidenced: weight { $0.isEvidenced }
    )
  }
}

extension Profile {
  /// Counts the verdicts of the checklists that apply by dimension; what only later phases ask does not count yet.
  init(_ checklists: [ChecklistAudit]) {
    let items = checklists.filter { $0.applicability.applies }.flatMap(\.itemsAskedByNow)
    dimensions = Dimension.allCases.compactMap { dimension in
      let own = items.filter { $0.item.dimension == dimension && $0.verdict != .notApplicable }
      guard !own.isEmpty else { return nil }
      let met = own.filter { $0.counts(at: .stated) }.count
      let open = own.filter(\.isOpen).count
      return DimensionStanding(
        dimension: dimension,
        met: met,
        notMet: own.count - met - open,
        unknown: open
      )
    }
  }
}

extension ItemAudit {
  /// Whether more than the manifest's word supports the verdict.
  public var isEvidenced: Bool {
    assurance.map { $0 >= .documented } ?? false
  }

  /// Whether the facts leave the verdict open, whatever is claimed or waived.
  public var isOpen: Bool {
    verdictWithoutWaiver.standing == .open || (waiver?.assurance ?? assurance) == .asserted
  }
}

extension [ChecklistItem] {
  /// What the items add to a score together.
  var weight: Int {
    reduce(0) { $0 + $1.weight }
  }
}

extension [ItemAudit] {
  /// What the items add to a score together.
  var weight: Int {
    map(\.item).weight
  }
}
