internal import JSONSyntax
internal import ReadinessEngine

/// The practices found and missing, group by group, for readers who ask what others do.
struct PracticesSection {
  /// The groups shown.
  let groups: [PracticeGroupAudit]
  /// The manifest's path.
  let file: String
  /// The level of the section's heading; its groups are one deeper.
  let level: Int

  /// How many rows a table may have before it is folded.
  private static let longestOpenTable = 8

  /// Writes one table a group, or nothing without groups.
  func write(to writer: inout some DocumentWriter) {
    guard !groups.isEmpty else { return }
    writer.heading(level, "Practices found and missing")
    writer.paragraph("Advice beside the verdicts; none of it decides one.")
    for group in groups { write(group, to: &writer) }
  }

  private func write(_ audit: PracticeGroupAudit, to writer: inout some DocumentWriter) {
    writer.heading(level + 1, "\(audit.group.title)")
    writer.paragraph("\(audit.group.description) **\(audit.sentence).**")
    if audit.practices.count <= Self.longestOpenTable { return writeTable(of: audit, to: &writer) }
    writer.bullets(PracticeStanding.allCases.compactMap { titles(of: audit, $0) })
    writer.details("Each of them, with the fact that decided") { writeTable(of: audit, to: &$0) }
  }

  /// The titles of the practices that stand so, or nil without any and for those that are found.
  private func titles(of audit: PracticeGroupAudit, _ standing: PracticeStanding) -> RichText? {
    let titles = audit.practices(standing).map(\.practice.title)
    guard standing != .found, !titles.isEmpty else { return nil }
    return "\(standing.label(in: audit.group)): \(.joined(titles, by: " · "))"
  }

  private func writeTable(of audit: PracticeGroupAudit, to writer: inout some DocumentWriter) {
    writer.table(
      ["Practice", "Standing", "Reason", "Fact", "Place", "Source"],
      of: audit.practices
    ) { write($0, of: audit.group, to: &$1) }
  }

  private func write(_ audit: PracticeAudit, of group: PracticeGroup, to row: inout some DocumentWriter) {
    row.cell(plain: audit.practice.title)
    row.cell(audit.standing.label(in: group))
    row.cell(plain: audit.message)
    row.cell(code: audit.decidingPath)
    row.cell(code: audit.decidingPosition.map { Place(file: file, position: $0).line })
    row.cell(.joined(audit.practice.sources.map(\.document), by: ", "))
  }
}

extension PracticeStanding {
  /// The symbol and the group's word.
  fileprivate func label(in group: PracticeGroup) -> RichText {
    "\(verdict: group.labels.label(self), tone)"
  }
}
