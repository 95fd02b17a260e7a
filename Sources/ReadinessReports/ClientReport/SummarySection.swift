internal import ReadinessEngine

/// The opening table over several manifests.
struct SummarySection {
  /// The run shown.
  let report: AuditReport
  /// What the report says about itself.
  let cover: Cover

  /// Writes one row a manifest, and how many passed.
  func write(to writer: inout some DocumentWriter) {
    let count = report.manifests.count
    let passed = report.manifests.filter(\.gate.passed).count
    CoverSection(cover: cover, title: "Production readiness of \(count) projects", report: report)
      .write(to: &writer)
    writer.paragraph(
      "**Gate \(report.gatePassed ? "passed" : "failed").** \(passed) of \(count) manifests passed."
    )
    writer.table(
      ["Project", "Recommendation", "Score", "Band", "Cleared", "Gate", "Manifest"],
      rows: report.manifests.lazy.map(row)
    )
  }

  private func row(_ manifest: ManifestAudit) -> [RichText] {
    let checklist = manifest.scoredChecklist
    return [
      "\(manifest.project.name)",
      "\(manifest.outlook.recommendation?.course.title ?? "–")",
      checklist?.score.map { "\($0.met) of \($0.total)" } ?? "–",
      "\(checklist?.band?.title ?? "–")",
      "\(manifest.clearance.answer)",
      "\(manifest.gate.word)",
      "\(code: manifest.name)",
    ]
  }
}
