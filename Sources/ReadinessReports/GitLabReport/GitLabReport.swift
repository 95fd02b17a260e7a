internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as a GitLab Code Quality report, which merge requests show beside the changed lines.
enum GitLabReport {
  /// A JSON array with one object a finding, empty when there is none.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    JSONWriter.array { array in
      for manifest in report.manifests {
        let path = options.machinePath(manifest.path)
        let fingerprint = Fingerprint(about: manifest.project, at: path)
        for finding in manifest.findings {
          let shape = CodeQualityShape(finding: finding, fingerprint: fingerprint.of(finding), path: path)
          array.object { shape.write(to: &$0) }
        }
      }
    }
  }
}

/// One finding in the shape of GitLab's report format.
private struct CodeQualityShape: JSONShape {
  let finding: Finding
  let fingerprint: Fingerprint
  let path: String

  func write(to json: inout JSONObjectWriter) {
    let rule = finding.rule
    json.text("description") { description in
      description.append(visible: { text in
        text.append(text: rule.title)
        text.append(markup: ": ")
        finding.appendMessage(to: &text)
      })
    }
    json.text("check_name", rule.id)
    json.text("fingerprint") { fingerprint.append(to: &$0) }
    json.text("severity", CodeQualitySeverity(finding).rawValue)
    json.object("location") { location in
      location.text("path", path)
      location.object("lines") { $0.number("begin", finding.range.start.line) }
    }
  }
}

/// The severities that GitLab knows, mildest first.
private enum CodeQualitySeverity: String {
  case info
  case minor
  case major
  case critical
  case blocker

  /// The level of a finding, in which the severity of failure modes parts the warnings.
  init(_ finding: Finding) {
    switch (finding.level, finding.severity) {
    case (.error, _): self = .blocker
    case (.warning, .critical), (.warning, .high): self = .critical
    case (.warning, nil): self = .major
    case (.warning, .medium), (.warning, .low): self = .minor
    case (.note, _): self = .info
    }
  }
}
