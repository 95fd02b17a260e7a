internal import ReadinessEngine

/// Renders an audit as a document in GitHub's Markdown, for a CI job's page or a client.
enum MarkdownReport {
  /// The report as UTF-8 text; every screen gets the same, so of the options only the cover counts.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    MarkdownDocument.bytes { ClientReport.write(report, cover: options.cover, to: &$0) }
  }
}
