internal import JSONSyntax
internal import ReadinessEngine

/// Something about one manifest that asks for attention, as CI systems show it on a line of the file.
struct Finding {
  /// What it is an instance of.
  let rule: FindingRule
  /// How much it asks for attention.
  let level: FindingLevel
  /// How bad it is, for a failure mode.
  let severity: Severity?
  /// What is wrong or open, in one line.
  let message: String
  /// The characters that it is about.
  let range: SourceRange
  /// The fact concerned, where one manifest can have several findings of the rule.
  let subject: String?
}

extension ManifestAudit {
  /// All findings: the gate if it failed, then items in the checklists' order, then notices in document order.
  ///
  /// - Complexity: O(n) in the number of items and notices.
  var findings: [Finding] {
    let gate = gateFinding.map { [$0] } ?? []
    return gate + entries.compactMap { Finding($0, in: self) } + notices.map { Finding($0) }
  }

  private var gateFinding: Finding? {
    guard !gate.passed else { return nil }
    let reasons = gate.failures.joined(separator: " · ")
    return Finding(
      rule: .gate,
      level: .error,
      severity: nil,
      message: "Gate failed: \(reasons)",
      range: start,
      subject: nil
    )
  }

  /// The manifest's first character, for what no fact of it decides.
  fileprivate var start: SourceRange {
    let line = line ?? 1
    return SourceRange(
      start: SourcePosition(line: line, column: 1),
      end: SourcePosition(line: line, column: 2)
    )
  }
}

extension Finding {
  /// The finding of one verdict, or nil where there is nothing to report.
  fileprivate init?(_ entry: VerdictEntry, in manifest: ManifestAudit) {
    guard let level = entry.level else { return nil }
    self.init(
      rule: entry.item.map { .item($0) } ?? .checklist(id: entry.checklist, title: entry.title),
      level: level,
      severity: entry.item?.severity?.level,
      message: entry.message,
      range: entry.range ?? manifest.start,
      subject: nil
    )
  }

  fileprivate init(_ notice: Notice) {
    self.init(
      rule: .notice(notice.kind),
      level: FindingLevel(notice.kind),
      severity: notice.kind.severity,
      message: "\(notice.path): \(notice.message)",
      range: notice.range,
      subject: "\(notice.path)"
    )
  }
}
