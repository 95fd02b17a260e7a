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
  /// For code scanners, such as GitHub's.
  case sarif
  /// For the test results of CI systems.
  case junit
  /// For annotations in pull requests of GitHub.
  case github
  /// For the code quality widget in merge requests of GitLab.
  case gitlab
  /// For spreadsheets.
  case csv
  /// For other programs, one manifest a line.
  case jsonLines = "jsonl"
  /// For a project's front page.
  case badge

  /// Renders an audit as UTF-8 text that ends with a line feed, or is empty where a format says nothing of audits
  /// without findings; the same audit gives the same bytes.
  ///
  /// - Complexity: O(n) in the size of the result.
  public func render(_ report: AuditReport, options: RenderingOptions = RenderingOptions()) -> [UInt8] {
    entry.render(report, options)
  }

  /// Whether the report on many manifests is the reports on each of them, one after the other.
  public var isStreamed: Bool {
    entry.isStreamed
  }

  /// The file extensions that mean this format, without the dot, the usual one first; none where an extension
  /// would say too little.
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
    case .never: false
    }
  }

  private struct Entry {
    let fileExtensions: [String]
    let appendix: AppendixUse
    var isStreamed = false
    let render: (AuditReport, RenderingOptions) -> [UInt8]
  }

  /// When a format shows the appendix.
  private enum AppendixUse {
    case always
    case whenVerbose
    case never
  }

  private var entry: Entry {
    switch self {
    case .text: Entry(fileExtensions: ["txt"], appendix: .whenVerbose, render: TextReport.render)
    case .markdown:
      Entry(fileExtensions: ["md", "markdown"], appendix: .always, render: MarkdownReport.render)
    case .html: Entry(fileExtensions: ["html", "htm"], appendix: .always, render: HTMLReport.render)
    case .json: Entry(fileExtensions: ["json"], appendix: .always, render: JSONReport.render)
    case .sarif: Entry(fileExtensions: ["sarif"], appendix: .never, render: SARIFReport.render)
    case .junit: Entry(fileExtensions: ["xml"], appendix: .never, render: JUnitReport.render)
    case .github: Entry(fileExtensions: [], appendix: .never, render: GitHubReport.render)
    case .gitlab: Entry(fileExtensions: [], appendix: .never, render: GitLabReport.render)
    case .csv: Entry(fileExtensions: ["csv"], appendix: .never, render: CSVReport.render)
    case .jsonLines:
      Entry(fileExtensions: ["jsonl"], appendix: .always, isStreamed: true, render: JSONLinesReport.render)
    case .badge: Entry(fileExtensions: ["svg"], appendix: .never, render: BadgeReport.render)
    }
  }
}
