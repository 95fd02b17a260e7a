internal import ReadinessEngine

/// The failure modes of a checklist: those that are present with symptoms, cause and remedy, then the others.
struct FailureModesSection {
  /// The checklist shown.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String
  /// The level of the headings of its failure modes.
  let level: Int

  /// Writes the section below the checklist's heading, or nothing where no failure mode was judged.
  func write(to writer: inout some DocumentWriter) {
    let tally = FailureModeTally(checklist.items)
    guard !tally.isEmpty else { return }
    writer.paragraph("Failure modes: \(tally.sentence).")
    if !(tally.present + tally.possible).isEmpty { writer.picture(.heatMap(tally.heatMap)) }
    for audit in tally.present { write(audit, to: &writer) }
    write(possible: tally.possible, to: &writer)
  }

  private func write(_ audit: ItemAudit, to writer: inout some DocumentWriter) {
    let item = audit.item
    writer.heading(level, "\(item.title)")
    let reasons = audit.severity?.reasons.map(\.because.sentence).joined(separator: " ") ?? ""
    let because: RichText = reasons.isEmpty ? "" : " \(reasons)"
    writer.paragraph("**Severity: \(audit.severity?.level.rawValue ?? "–").**\(because)")
    let told: [RichText?] = [
      item.diagnosis.map { "Cause: \($0.rootCause)" }, "Why it matters: \(item.why)",
      "Remedy: \(item.remedy.firstStep)", "Done: \(item.remedy.done)",
      "Owner: \(item.owner). Effort: \(item.effort.rawValue).",
    ]
    let symptoms = ListEntry("Symptoms:", children: audit.failures.map { symptom($0, of: audit) })
    writer.bullets([symptoms] + told.compactMap(\.self).map { ListEntry($0) })
  }

  private func symptom(_ failure: ProbeFinding, of audit: ItemAudit) -> RichText {
    let place = audit.position(of: failure).map { Place(file: file, position: $0) }
    let at: RichText = place.map { " (\(code: $0.line))" } ?? ""
    return "\(failure.message)\(at)"
  }

  private func write(possible: [ItemAudit], to writer: inout some DocumentWriter) {
    guard !possible.isEmpty else { return }
    writer.heading(level, "Possible")
    writer.paragraph(
      "Facts that could still show these are not stated. Their severity is the worst that the missing facts allow."
    )
    writer.table(
      ["Severity", "Failure mode", "Facts that would tell", "Owner"],
      rows: possible.lazy.map { audit in
        [
          "\(audit.severity?.level.rawValue ?? "–")", "\(audit.item.title)",
          audit.wouldDecide.map(\.pathText).shortCodeList(4), "\(audit.item.owner)",
        ]
      }
    )
  }
}
