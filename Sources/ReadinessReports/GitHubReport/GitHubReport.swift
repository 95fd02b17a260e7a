internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as annotations for the lines of a pull request, which GitHub Actions reads from a job's log.
enum GitHubReport {
  /// How many errors, and how many warnings, GitHub shows of one step.
  private static let limit = 10

  /// The errors and warnings, worst first, and one line about those that do not fit; empty without any finding.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    var groups = FindingLevel.allCases.reversed().map { FindingGroup(level: $0) }
    for manifest in report.manifests {
      let path = options.machinePath(manifest.path)
      for finding in manifest.findings {
        for index in groups.indices where groups[index].level == finding.level {
          groups[index].add(finding, at: path, limit: finding.level == .note ? 0 : limit)
        }
      }
    }
    var bytes: [UInt8] = []
    for group in groups { for command in group.shown { command.write(to: &bytes) } }
    let rest = groups.filter { $0.hiddenCount > 0 }.map { (level: $0.level, count: $0.hiddenCount) }
    if !rest.isEmpty { WorkflowCommand(rest: rest).write(to: &bytes) }
    return bytes
  }
}

/// The findings of one level: those that are shown, and how many there are beside them.
private struct FindingGroup {
  let level: FindingLevel
  private(set) var shown: [WorkflowCommand] = []
  private(set) var hiddenCount = 0

  init(level: FindingLevel) {
    self.level = level
  }

  mutating func add(_ finding: Finding, at path: String, limit: Int) {
    if shown.count < limit { shown.append(WorkflowCommand(finding, at: path)) } else { hiddenCount += 1 }
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
