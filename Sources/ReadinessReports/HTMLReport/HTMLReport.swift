internal import ReadinessEngine

/// Renders an audit as one page of HTML that loads nothing and runs nothing, for a client's screen and printer.
enum HTMLReport {
  /// The page as UTF-8 text; it fits itself to every screen, so of the options only the cover counts.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    HTMLDocument.bytes(isCollection: report.manifests.count > 1) { page in
      ClientReport.write(report, cover: options.cover, to: &page)
    }
  }
}
