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
      of: checklist.worstFirst,
      write
    )
  }

  /// The number or the severity, where the checklist has such.
  private func writeFirst(_ audit: ItemAudit, to row: inout some DocumentWriter) {
    if checklist.hasNumbers { return row.cell(audit.item.number.map { "\($0)" } ?? "") }
    if checklist.hasSeverities { row.cell(audit.severity.map { "\($0.level.rawValue)" } ?? "") }
  }

  /// The verdict, and how well it is supported where that is more than stated.
  private func verdict(_ audit: ItemAudit) -> RichText {
    let label = VerdictLabel(audit)
    guard let support = audit.support else { return label.richText }
    return "\(verdict: label.word, label.tone) \(support)"
  }

  private func write(_ audit: ItemAudit, to row: inout some DocumentWriter) {
    writeFirst(audit, to: &row)
    row.cell(plain: audit.item.title)
    row.cell(verdict(audit))
    row.cell(.joined(audit.reasons, by: " · "))
    row.cell(code: audit.decidingPosition.map { Place(file: file, position: $0).line })
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
