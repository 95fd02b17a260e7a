internal import ReadinessEngine

/// The opening table over several manifests.
struct SummarySection {
  /// The run shown.
  let report: AuditReport

  /// Writes one row a manifest, and how many passed.
  func write(to writer: inout DocumentWriter) {
    let count = report.manifests.count
    let passed = report.manifests.filter(\.gate.passed).count
    writer.heading(1, "Production readiness of \(count) projects")
    writer.paragraph(
      "**Gate \(report.gatePassed ? "passed" : "failed").** \(passed) of \(count) manifests passed."
    )
    writer.table(
      ["Project", "Score", "Band", "Cleared", "Gate", "Manifest"],
      rows: report.manifests.map(row)
    )
  }

  private func row(_ manifest: ManifestAudit) -> [RichText] {
    let checklist = manifest.scoredChecklist
    return [
      "\(manifest.project.name)",
      checklist?.score.map { "\($0.met) of \($0.total)" } ?? "–",
      "\(checklist?.band?.title ?? "–")",
      "\(manifest.clearance.answer)",
      "\(manifest.gate.word)",
      "\(code: manifest.name)",
    ]
  }
}
