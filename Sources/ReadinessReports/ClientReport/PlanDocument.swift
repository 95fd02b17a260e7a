internal import CalendarDates
internal import ReadinessEngine

/// A plan by itself, as a document.
enum PlanDocument {
  /// One section a project: what is recommended, and the way.
  static func blocks(_ report: AuditReport) -> [Block] {
    var writer = DocumentWriter()
    for manifest in report.manifests {
      writer.heading(1, "\(manifest.project.name): the way to production")
      let course = manifest.outlook.recommendation
        .map { recommendation -> RichText in
          "**\(recommendation.course.title).** \(manifest.reason(of: recommendation)) "
        }
      writer.paragraph("\(course ?? "")From \(code: manifest.name), as of \(report.asOf.description).")
      PlanSection(manifest: manifest, start: report.asOf, level: 2).write(to: &writer)
    }
    return writer.blocks
  }
}
