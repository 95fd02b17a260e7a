internal import ReadinessEngine

/// The text report of one manifest, from the score down to the gate.
struct ManifestText {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The run it belongs to.
  let report: AuditReport
  /// Whether facts, questions, advice and remedies are shown too.
  let isVerbose: Bool

  /// Writes the sections in the order in which a reader asks for them.
  func write(to writer: inout TextWriter) {
    HeaderText(manifest: manifest, asOf: report.asOf).write(to: &writer)
    for checklist in manifest.checklists { write(checklist, to: &writer) }
    ProfileText(profile: manifest.profile).write(to: &writer)
    PrioritiesText(priorities: manifest.priorities, isVerbose: isVerbose).write(to: &writer)
    EvidenceText(artifacts: manifest.evidence).write(to: &writer)
    NoticesText(notices: manifest.notices, file: manifest.path, isVerbose: isVerbose).write(to: &writer)
    if isVerbose { PracticesText(groups: manifest.practices, file: manifest.path).write(to: &writer) }
    DeviationsText(manifest: manifest).write(to: &writer)
    if let comparison = manifest.comparison { ComparisonText(comparison: comparison).write(to: &writer) }
    GateText(gate: manifest.gate).write(to: &writer)
  }

  private func write(_ checklist: ChecklistAudit, to writer: inout TextWriter) {
    if checklist.score != nil {
      writer.heading(checklist.title)
      if let sentence = manifest.furtherScoreSentence(of: checklist) { writer.line(sentence, at: 2) }
      let file = manifest.path
      for item in checklist.items {
        ItemText(audit: item, file: file, isVerbose: isVerbose).write(to: &writer)
      }
    } else if let phases = checklist.phases, checklist.applicability.applies {
      PhasesText(phases: phases, checklist: checklist, file: manifest.path, isVerbose: isVerbose)
        .write(to: &writer)
    } else {
      DiagnosisText(checklist: checklist, file: manifest.path, isVerbose: isVerbose).write(to: &writer)
    }
  }
}
