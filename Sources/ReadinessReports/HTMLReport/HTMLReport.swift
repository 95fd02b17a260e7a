internal import ReadinessEngine

/// Renders an audit as one page of HTML that loads nothing and runs nothing, for a client's screen and printer.
enum HTMLReport {
  /// The page as UTF-8 text; it fits itself to every screen, so of the options only the cover counts.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    let blocks = ClientReport.blocks(report, cover: options.cover)
    return HTMLDocument(blocks, isCollection: report.manifests.count > 1).bytes
  }
}
