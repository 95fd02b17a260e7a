internal import ReadinessEngine

/// The scorecard: one row an item with its verdict, the deciding fact and its place.
struct ScorecardMarkdown {
  /// The checklist shown.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String

  /// Writes the table.
  func write(to writer: inout MarkdownWriter) {
    writer.table(
      ["#", "Criterion", "Verdict", "Deciding fact", "Place"],
      numeric: [0],
      rows: checklist.items.map(row)
    )
  }

  private func row(_ audit: ItemAudit) -> [Markdown] {
    let reasons = audit.failures.count > 1 ? audit.failures.map(\.message) : [audit.message]
    let place = audit.decidingPosition.map { Place(file: file, position: $0).line }
    return [
      audit.item.number.map { "\($0)" } ?? "",
      "\(audit.item.title)",
      VerdictLabel(audit).markdown,
      .joined(reasons.map { "\($0)" }, by: " · "),
      place.map { "\(code: $0)" } ?? "",
    ]
  }
}
