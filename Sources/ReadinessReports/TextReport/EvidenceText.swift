internal import CalendarDates
internal import ReadinessEngine

/// What a project shows for what it states: one line a file, and why some of them do not count.
struct EvidenceText {
  /// The files and references, in the order of the manifest.
  let artifacts: [ArtifactAudit]

  /// Writes the section, or nothing without evidence.
  func write(to writer: inout TextWriter) {
    guard !artifacts.isEmpty else { return }
    writer.heading("Evidence")
    for artifact in artifacts { write(artifact, to: &writer) }
  }

  private func write(_ artifact: ArtifactAudit, to writer: inout TextWriter) {
    let tone = artifact.standing.tone
    writer.line(at: 2, hanging: ItemText.textColumn) { line in
      line.write(tone)
      line.write(artifact.standing.word, tone.style)
      line.move(to: ItemText.textColumn)
      line.write(artifact.name, tone.isSettled ? .plain : .strong)
      line.skip(2)
      line.write(artifact.details, .quiet)
    }
    if let reason = artifact.reason { writer.line(reason, at: ItemText.textColumn) }
  }
}
