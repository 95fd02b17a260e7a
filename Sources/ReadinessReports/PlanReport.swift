public import ReadinessEngine

/// The forms in which a plan is handed on.
public enum PlanFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// For an issue, a wiki or a client.
  case markdown

  /// Renders the plans of an audit as UTF-8 text that ends with a line feed; the same audit gives the same bytes.
  public func render(_ report: AuditReport, options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    switch self {
    case .text: PlanText.render(report, options)
    case .markdown: MarkdownDocument.bytes { PlanDocument.write(report, to: &$0) }
    }
  }
}
