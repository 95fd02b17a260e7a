internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as annotations for the lines of a pull request, which GitHub Actions reads from a job's log.
enum GitHubReport {
  /// How many errors, and how many warnings, GitHub shows of one step.
  private static let limit = 10

  /// The errors and warnings, worst first, and one line about those that do not fit; empty without any finding.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    let findings = report.manifests.map(\.findings)
    let worst = WorstFindings(places(of: findings), level: { findings[$0.manifest][$0.finding].level }) {
      level,
      _ in level == .note ? 0 : limit
    }
    var writer = WorkflowCommandWriter(expecting: 512 * worst.shown.count)
    for place in worst.shown {
      let path = options.machinePath(report.manifests[place.manifest].path)
      writer.write(findings[place.manifest][place.finding], at: path)
    }
    if !worst.rest.isEmpty {
      writer.command(.notice) {
        $0.property("title", "More findings")
      } message: {
        $0.line(worst.appendRest)
      }
    }
    return writer.bytes
  }

  private static func places(of findings: [[Finding]]) -> [FindingPlace] {
    var places: [FindingPlace] = []
    for manifest in findings.indices {
      for finding in findings[manifest].indices {
        places.append(FindingPlace(manifest: manifest, finding: finding))
      }
    }
    return places
  }
}

/// Which finding of which manifest it is; a number is sooner handed around than what it stands for.
private struct FindingPlace {
  let manifest: Int
  let finding: Int
}

extension WorkflowCommandWriter {
  /// Writes the annotation of a finding in the manifest at a path.
  fileprivate mutating func write(_ finding: Finding, at path: String) {
    let range = finding.range
    let rule = finding.rule
    command(Name(finding.level)) { command in
      command.property("file", path)
      command.property("line", range.start.line)
      command.property("endLine", range.end.line)
      command.property("col", range.start.column)
      command.property("endColumn", range.end.column)
      command.property("title", rule.title)
    } message: { message in
      message.line { finding.appendMessage(to: &$0) }
      message.line { line in
        line.append(markup: "First step: ")
        line.append(text: rule.firstStep)
      }
    }
  }
}

extension WorkflowCommandWriter.Name {
  fileprivate init(_ level: FindingLevel) {
    switch level {
    case .note: self = .notice
    case .warning: self = .warning
    case .error: self = .error
    }
  }
}
