internal import ReadinessEngine

/// Renders an audit as one page of HTML that loads nothing and runs nothing, for a client's screen and printer.
enum HTMLReport {
  /// The page as UTF-8 text; it fits itself to every screen, so the options change nothing.
  static func render(_ report: AuditReport, _: RenderingOptions) -> [UInt8] {
    HTMLDocument(ClientReport.blocks(report), isCollection: report.manifests.count > 1).bytes
  }
}
