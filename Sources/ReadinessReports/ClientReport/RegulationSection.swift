internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// From which days law applies, and whether that concerns the project.
struct RegulationSection {
  /// The dates shown.
  let regulation: Regulation
  /// The level of the heading.
  let level: Int

  /// Writes one row a date, or nothing without dates.
  func write(to writer: inout some DocumentWriter) {
    guard !regulation.dates.isEmpty else { return }
    writer.heading(level, "Dates of the law")
    writer.paragraph(
      """
      \(regulation.note) Known so on \("\(regulation.knownOn)"). Class stated by the project \
      (\(code: regulation.riskClass.path)): \(regulation.riskClass.text). No legal advice.
      """
    )
    writer.table(
      ["What applies", "When", "Concerns this project", "Note"],
      rows: regulation.dates.lazy.map { standing in
        let moved = standing.date.previouslyOn.map { "Before: \($0)." }
        let note = [standing.date.note, moved].compactMap(\.self).joined(separator: " ")
        return [
          "\(standing.date.title)", "\(standing.sentence)", "\(standing.relevance.answer)",
          note.isEmpty ? "" : "\(note)",
        ]
      }
    )
  }
}
