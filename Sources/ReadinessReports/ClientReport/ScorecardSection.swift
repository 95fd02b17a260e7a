internal import ReadinessEngine

/// The scorecard: one row an item with its verdict, the deciding fact and its place.
struct ScorecardSection {
  /// The checklist shown.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String

  /// Writes the table.
  func write(to writer: inout some DocumentWriter) {
    let titles: [RichText] = ["Item", "Verdict", "Deciding fact", "Place"]
    writer.table(
      checklist.hasNumbers ? ["#"] + titles : checklist.hasSeverities ? ["Severity"] + titles : titles,
      numeric: checklist.hasNumbers ? [0] : [],
      rows: checklist.worstFirst.lazy.map(row)
    )
  }

  /// The number or the severity, where the checklist has such.
  private func first(_ audit: ItemAudit) -> [RichText] {
    if checklist.hasNumbers { return [audit.item.number.map { "\($0)" } ?? ""] }
    return checklist.hasSeverities ? [audit.severity.map { "\($0.level.rawValue)" } ?? ""] : []
  }

  /// The verdict, and how well it is supported where that is more than stated.
  private func verdict(_ audit: ItemAudit) -> RichText {
    let label = VerdictLabel(audit)
    guard let support = audit.support else { return label.richText }
    return "\(verdict: label.word, label.tone) \(support)"
  }

  private func row(_ audit: ItemAudit) -> [RichText] {
    let place = audit.decidingPosition.map { Place(file: file, position: $0).line }
    return first(audit) + [
      "\(audit.item.title)",
      verdict(audit),
      .joined(audit.reasons.map { "\($0)" }, by: " · "),
      place.map { "\(code: $0)" } ?? "",
    ]
  }
}

extension ChecklistAudit {
  /// Whether the source numbers the items.
  fileprivate var hasNumbers: Bool {
    items.contains { $0.item.number != nil }
  }

  /// Whether some item has a severity.
  fileprivate var hasSeverities: Bool {
    items.contains { $0.severity != nil }
  }
}
