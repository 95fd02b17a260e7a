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
      return manifest.findings.map { PlacedFinding(path: path, finding: $0) }
    }
    let worst = WorstFindings(findings, level: { $0.finding.level }) { level, _ in level == .note ? 0 : limit
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512 * worst.shown.count)
    for placed in worst.shown { WorkflowCommand(placed.finding, at: placed.path).write(to: &bytes) }
    if !worst.rest.isEmpty { WorkflowCommand(rest: worst.restSentence).write(to: &bytes) }
    return bytes
  }
}

/// A finding and the manifest's path.
private struct PlacedFinding {
  let path: String
  let finding: Finding
}

extension WorkflowCommand {
  /// The line that counts what is not shown.
  fileprivate init(rest: String) {
    name = .notice
    properties = [Property(name: "title", value: "More findings")]
    message = [rest]
  }

  fileprivate init(_ finding: Finding, at path: String) {
    name = Name(finding.level)
    let range = finding.range
    properties = [
      Property(name: "file", value: path),
      Property(name: "line", value: String(range.start.line)),
      Property(name: "endLine", value: String(range.end.line)),
      Property(name: "col", value: String(range.start.column)),
      Property(name: "endColumn", value: String(range.end.column)),
      Property(name: "title", value: finding.rule.title),
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
