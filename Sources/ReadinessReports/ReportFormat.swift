public import ReadinessEngine

/// The forms in which an audit is handed on.
///
/// This is the only table of formats: a new one is a case, a row in `entry`, and a file that renders it.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// For the page of a CI job, and for clients.
  case markdown
  /// For clients, on screens and on paper.
  case html
  /// For other programs.
  case json

  /// Renders an audit as UTF-8 text that ends with a line feed; the same audit gives the same bytes.
  ///
  /// - Complexity: O(n) in the size of the result.
  public func render(_ report: AuditReport, options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    entry.render(report, options)
  }

  /// The file extensions that mean this format, without the dot; the first is the usual one.
  public var fileExtensions: [String] {
    entry.fileExtensions
  }

  /// The format whose extension a file has, in any case of letters; nil for an unknown one.
  public init?(fileExtension: String) {
    let wanted = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(wanted) }) else { return nil }
    self = format
  }

  /// Whether a report shows the audit's appendix, which takes time to work out.
  public func showsAppendix(at verbosity: Verbosity = .normal) -> Bool {
    switch entry.appendix {
    case .always: true
    case .whenVerbose: verbosity == .verbose
    }
  }

  private struct Entry {
    let fileExtensions: [String]
    let appendix: AppendixUse
    let render: (AuditReport, RenderingOptions) -> [UInt8]
  }

  /// When a format shows the appendix.
  private enum AppendixUse {
    case always
    case whenVerbose
  }

  private var entry: Entry {
    switch self {
    case .text: Entry(fileExtensions: ["txt"], appendix: .whenVerbose, render: TextReport.render)
    case .markdown:
      Entry(fileExtensions: ["md", "markdown"], appendix: .always, render: MarkdownReport.render)
    case .html: Entry(fileExtensions: ["html", "htm"], appendix: .always, render: HTMLReport.render)
    case .json: Entry(fileExtensions: ["json"], appendix: .always, render: JSONReport.render)
    }
  }
}
