/// What an item needs next.
public enum Work: String, CaseIterable, Sendable {
  /// Its facts leave it open: somebody has to state them, which may already settle it.
  case state
  /// It is not as it should be: somebody has to change something.
  case fix

  /// How many days are planned for it: our assumption, as the items only tell days, weeks or months.
  ///
  /// - Parameter effort: How long the fix usually takes.
  /// - Returns: Calendar days.
  public func days(_ effort: Effort) -> Int {
    switch (self, effort) {
    case (.state, _), (.fix, .days): 7
    case (.fix, .weeks): 42
    case (.fix, .months): 120
    }
  }
}

extension ItemAudit {
  /// What the item needs next.
  public var work: Work {
    isOpen && failures.isEmpty ? .state : .fix
  }

  /// How many days are planned for it.
  public var plannedDays: Int {
    work.days(item.effort)
  }

  /// How many days it takes if the facts still to be stated show that it has to be fixed.
  public var plannedDaysAtWorst: Int {
    work == .fix ? plannedDays : plannedDays + Work.fix.days(item.effort)
  }
}

extension [ItemAudit] {
  /// The items that are settled soonest first; among equals those with fewer facts to state, then as they stand.
  var soonestFirst: [ItemAudit] {
    enumerated()
      .sorted { left, right in
        (left.element.plannedDays, left.element.wouldDecide.count, left.offset)
          < (right.element.plannedDays, right.element.wouldDecide.count, right.offset)
      }
      .map(\.element)
  }
}
