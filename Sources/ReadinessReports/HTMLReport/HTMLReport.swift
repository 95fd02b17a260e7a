internal import ReadinessEngine

/// Renders an audit as one page of HTML that loads nothing and runs nothing, for a client's screen and printer.
enum HTMLReport {
  /// How many bytes a project takes, about.
  private static let usualSize = 320 << 10

  /// The page as UTF-8 text; it fits itself to every screen, so of the options only the cover counts.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    let count = report.manifests.count
    return HTMLDocument.bytes(isCollection: count > 1, expecting: count * usualSize) { page in
      ClientReport.write(report, cover: options.cover, to: &page)
    }
  }
}
