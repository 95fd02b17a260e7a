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
    var bytes: [UInt8] = []
    var rest: [(level: FindingLevel, count: Int)] = []
    for level in FindingLevel.allCases.reversed() {
      let shown = level == .note ? 0 : limit
      var count = 0
      for (path, finding) in findings where finding.level == level {
        if count < shown { WorkflowCommand(finding, at: path).write(to: &bytes) }
        count += 1
      }
      if count > shown { rest.append((level, count - shown)) }
    }
    if !rest.isEmpty { WorkflowCommand(rest: rest).write(to: &bytes) }
    return bytes
  }
}

extension WorkflowCommand {
  /// The line that counts what is not shown.
  fileprivate init(rest: [(level: FindingLevel, count: Int)]) {
    let counts = rest.map { "\($0.count) \($0.level.rawValue)\($0.count == 1 ? "" : "s")" }
    name = .notice
    properties = [("title", "More findings")]
    message = ["\(counts.joined(separator: ", ")) more; every other format shows all of them."]
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
