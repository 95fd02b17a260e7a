internal import CalendarDates
internal import ReadinessEngine

/// A plan by itself, as a document.
enum PlanDocument {
  /// Writes one section a project: what is recommended, and the way.
  static func write(_ report: AuditReport, to writer: inout some DocumentWriter) {
    for manifest in report.manifests {
      writer.heading(1, "\(manifest.project.name): the way to production")
      let course = manifest.outlook.recommendation
        .map { recommendation -> RichText in
          "**\(recommendation.course.title).** \(manifest.reason(of: recommendation)) "
        }
      writer.paragraph("\(course ?? "")From \(code: manifest.name), as of \(report.asOf.description).")
      PlanSection(manifest: manifest, start: report.asOf, level: 2).write(to: &writer)
    }
  }
}
