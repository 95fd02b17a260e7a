internal import ReadinessEngine

/// What is handed to a client, whatever it is written as.
enum ClientReport {
  /// Writes the report from the title to the sources.
  ///
  /// - Parameters:
  ///   - report: The run shown.
  ///   - cover: What the report says about itself.
  ///   - writer: Takes the parts.
  static func write(_ report: AuditReport, cover: Cover, to writer: inout some DocumentWriter) {
    if report.manifests.count == 1 {
      for manifest in report.manifests {
        CoverSection(cover: cover, title: "\(manifest.project.name)", report: report).write(to: &writer)
        ManifestSection(manifest: manifest, report: report, level: 2).write(to: &writer)
      }
    } else {
      SummarySection(report: report, cover: cover).write(to: &writer)
      for manifest in report.manifests {
        writer.heading(2, "\(manifest.project.name)")
        ManifestSection(manifest: manifest, report: report, level: 3).write(to: &writer)
      }
    }
    FiguresSection(quotations: report.benchmarks?.quotations ?? [], level: 2).write(to: &writer)
    MethodSection(report: report).write(to: &writer)
  }
}

extension VerdictLabel {
  /// The symbol and the word.
  var richText: RichText {
    "\(verdict: word, tone)"
  }
}
