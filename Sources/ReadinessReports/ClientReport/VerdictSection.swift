internal import ReadinessEngine

/// The top of a client's report: score, band, clearance and gate.
struct VerdictSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes what a reader of the first screen should know.
  func write(to writer: inout DocumentWriter) {
    writer.heading(level, "\(manifest.project.name)")
    writeScore(to: &writer)
    writeClearance(to: &writer)
    writer.paragraph("**Gate \(manifest.gate.word)**")
    writer.bullets(
      manifest.gate.checks.map { check in
        "\(VerdictTone(holds: check.holds).symbol) \(check.reason)"
      }
    )
  }

  private func writeScore(to writer: inout DocumentWriter) {
    guard let checklist = manifest.scoredChecklist, let score = checklist.score else { return }
    let bar = BarCells(met: score.met, claimed: score.asserted, open: score.open, total: score.total)
    writer.paragraph("\(bar.text) **\(checklist.scoreSentence ?? "")**")
    if !manifest.evidence.isEmpty { writer.paragraph("By its evidence: \(score.evidenceSentence).") }
    if let band = checklist.band { writer.paragraph("**\(band.title).** \(band.advice)") }
  }

  private func writeClearance(to writer: inout DocumentWriter) {
    let sentence = ClearanceSentence(manifest)
    let standing: RichText = sentence.standing.map { "\($0); " } ?? ""
    let items: RichText = sentence.items.isEmpty ? "" : ": \(sentence.items.codeList)"
    writer.paragraph("\(standing)\(sentence.outcome)\(items).")
    writer.bullets(
      manifest.clearance.groups.map { group in
        let standings = group.standings.joined(separator: ", ")
        let facts = group.settledBy.codeList
        let settled: RichText =
          group.settledBy.isEmpty ? "" : " Asked for until these facts show otherwise: \(facts)."
        return "\(standings). \(group.because)\(settled)"
      }
    )
  }
}
