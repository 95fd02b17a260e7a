internal import ReadinessEngine

/// Renders an audit as a document in GitHub's Markdown, for a CI job's page or a client.
enum MarkdownReport {
  /// How many bytes a project takes, about.
  private static let usualSize = 160 << 10

  /// The report as UTF-8 text; every screen gets the same, so of the options only the cover counts.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    MarkdownDocument.bytes(expecting: report.manifests.count * usualSize) { document in
      ClientReport.write(report, cover: options.cover, to: &document)
    }
  }
}
