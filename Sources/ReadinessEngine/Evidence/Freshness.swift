internal import CalendarDates

/// Judges whether evidence is young enough for an item.
struct Freshness {
  let date: CalendarDate?
  let asOf: CalendarDate

  /// Whether the evidence counts for the item; what bears no day cannot show that it is young.
  func suffices(for item: ChecklistItem) -> Bool {
    guard let maximum = item.maximumAgeDays else { return true }
    return date.map { $0.days(until: asOf) <= maximum } ?? false
  }

  /// Why the evidence counts for none of the items, or not for some of them; nil where it counts for all.
  func objection(for items: [ChecklistItem]) -> String? {
    let refused = items.filter { !suffices(for: $0) }
    guard !refused.isEmpty else { return nil }
    let limits = refused.map { "\($0.id) (at most \($0.maximumAgeDays ?? 0) days)" }.joined(separator: ", ")
    guard let date else {
      return "it bears no day and its entry states no collectedOn, but age matters to \(limits)"
    }
    return "\(date.days(until: asOf)) days old, which is too old for \(limits)"
  }
}
