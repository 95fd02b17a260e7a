internal import ReadinessEngine

/// One checklist: its items, or why they were not asked, and where the project stands on the way to production.
struct ChecklistSection {
  /// The checklist shown.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String

  /// Writes the section below its heading.
  func write(to writer: inout DocumentWriter) {
    switch checklist.applicability {
    case .applies: writeItems(to: &writer)
    case .notApplicable(let reason, _), .error(let reason): writer.paragraph("\(reason)")
    case .unknown(let missing):
      let facts = missing.map { "\($0.path)" }.codeList
      writer.paragraph(
        "Open: \(checklist.items.countSentence), until this is stated (an empty list is an answer): \(facts)."
      )
    }
  }

  private func writeItems(to writer: inout DocumentWriter) {
    if let phases = checklist.phases { write(phases, to: &writer) }
    ScorecardSection(checklist: checklist, file: file).write(to: &writer)
  }

  private func write(_ phases: PhasesAudit, to writer: inout DocumentWriter) {
    let path = phases.phases.enumerated()
      .map { index, phase -> RichText in
        phase.phase.id == phases.current.phase.id
          ? "**\(phase.phase.title)**"
          : index < phases.currentIndex ? "✓ \(phase.phase.title)" : "\(phase.phase.title)"
      }
    writer.paragraph(.joined(path, by: " → "))
    if let sentence = phases.stated?.sentence(current: phases.current) { writer.paragraph("\(sentence)") }
    writer.paragraph("\(phases.current.sentence)")
  }
}
