internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as annotations for the lines of a pull request, which GitHub Actions reads from a job's log.
enum GitHubReport {
  /// How many errors, and how many warnings, GitHub shows of one step.
  private static let limit = 10

  /// The errors and warnings, worst first, and one line about those that do not fit; empty without any finding.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    let findings = report.manifests.flatMap { manifest in
      let path = options.machinePath(manifest.path)
      return manifest.findings.map { (path: path, finding: $0) }
    }
    let worst = WorstFindings(findings, level: { $0.finding.level }) { level, _ in level == .note ? 0 : limit
    }
    var bytes: [UInt8] = []
    for (path, finding) in worst.shown { WorkflowCommand(finding, at: path).write(to: &bytes) }
    if !worst.rest.isEmpty { WorkflowCommand(rest: worst.restSentence).write(to: &bytes) }
    return bytes
  }
}

extension WorkflowCommand {
  /// The line that counts what is not shown.
  fileprivate init(rest: String) {
    name = .notice
    properties = [("title", "More findings")]
    message = [rest]
  }

  fileprivate init(_ finding: Finding, at path: String) {
    name = Name(finding.level)
    let range = finding.range
    properties = [
      ("file", path), ("line", String(range.start.line)), ("endLine", String(range.end.line)),
      ("col", String(range.start.column)), ("endColumn", String(range.end.column)),
      ("title", finding.rule.title),
    ]
    message = [finding.message, "First step: \(finding.rule.firstStep)"]
  }
}

extension WorkflowCommand.Name {
  fileprivate init(_ level: FindingLevel) {
    switch level {
    case .note: self = .notice
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
