internal import ReadinessEngine

/// One checklist: its verdicts, or why they were not asked, and where the project stands on the way to production.
struct ChecklistSection {
  /// The checklist shown.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String
  /// The level of the checklist's heading.
  let level: Int

  /// How many rows a table of diagnoses may have before it is folded.
  private static let longestOpenTable = 12

  /// Writes the section below its heading.
  func write(to writer: inout some DocumentWriter) {
    switch checklist.applicability {
    case .applies: writeVerdicts(to: &writer)
    case .notApplicable(let reason, _), .error(let reason): writer.paragraph("\(reason)")
    case .unknown(let missing):
      let facts = missing.map(\.pathText).codeList
      writer.paragraph(
        "Open: \(checklist.items.countSentence), until this is stated (an empty list is an answer): \(facts)."
      )
    }
  }

  private func writeVerdicts(to writer: inout some DocumentWriter) {
    if let score = checklist.score {
      writer.picture(.score(ScorePicture(score: score, band: checklist.band?.title)))
    }
    if let phases = checklist.phases { write(phases, to: &writer) }
    FailureModesSection(checklist: checklist, file: file, level: level + 1).write(to: &writer)
    let scorecard = ScorecardSection(checklist: checklist, file: file)
    if checklist.score != nil || checklist.items.count <= Self.longestOpenTable {
      return scorecard.write(to: &writer)
    }
    writeOpenItems(to: &writer)
    writer.details("All \(checklist.items.countSentence), with the fact that decided") {
      scorecard.write(to: &$0)
    }
  }

  /// What is not as it should be in a long checklist, by title; failure modes are told before.
  private func writeOpenItems(to writer: inout some DocumentWriter) {
    let asked = checklist.itemsAskedByNow
    let items = asked.filter { $0.item.kind != .failureMode }
    let groups = VerdictLabel.all.compactMap { label -> RichText? in
      let titles = items.filter { VerdictLabel($0) == label }.map(\.item.title)
      if titles.isEmpty { return nil }
      if label.tone.isSettled { return "\(label.richText): \(titles.count)" }
      return "\(label.richText): \(.joined(titles, by: " · "))"
    }
    let later = checklist.items.count - asked.count
    writer.bullets(groups + (later > 0 ? ["Asked for by later phases only: \(later)"] : []))
  }

  private func write(_ phases: PhasesAudit, to writer: inout some DocumentWriter) {
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
