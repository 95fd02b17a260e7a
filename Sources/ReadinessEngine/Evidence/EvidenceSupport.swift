internal import CEL
internal import CalendarDates

/// How far the evidence of a project supports the verdicts on it.
struct EvidenceSupport: Sendable {
  /// The ids of the items that a file supports.
  let documented: Set<String>
  /// The day of each measured fact, as far as it is known.
  let measured: [FactPath: CalendarDate?]
  /// The day on which ages are judged.
  let asOf: CalendarDate

  /// The assurance of a favourable verdict.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - facts: The facts that its rules read, worked out only where they matter.
  /// - Returns: `stated` or above, never above what the item can have.
  func assurance(of item: ChecklistItem, reading facts: () -> [Fact]) -> Assurance {
    if item.highestAssurance >= .measured, isMeasured(item, facts) { return .measured }
    return documented.contains(item.id) ? min(.documented, item.highestAssurance) : .stated
  }

  private func isMeasured(_ item: ChecklistItem, _ facts: () -> [Fact]) -> Bool {
    guard !measured.isEmpty, !item.measurable.isEmpty else { return false }
    let wanted = Set(item.measurable.map { FactPath(dotted: $0) })
    let read = facts().map(\.path).filter(wanted.contains)
    return !read.isEmpty
      && read.allSatisfy { path in
        measured[path].map { Freshness(date: $0, asOf: asOf).suffices(for: item) } ?? false
      }
  }
}
