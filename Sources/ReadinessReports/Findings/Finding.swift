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
  /// All findings: the gate if it failed, contradicted facts, which cast doubt on all others, then items in the
  /// checklists' order, then other notices in document order.
  ///
  /// - Complexity: O(n) in the number of items and notices.
  var findings: [Finding] {
    let gate = gateFinding.map { [$0] } ?? []
    let items = entries.compactMap { Finding($0, in: self) }
    let others = notices.filter { $0.kind.severity == nil }.map { Finding($0, level: FindingLevel($0.kind)) }
    return gate + contradictions.map { Finding($0.notice, level: $0.level) } + items + others
  }

  /// The notices of facts that evidence contradicts, in document order, and how much each asks for attention.
  var contradictions: [(notice: Notice, level: FindingLevel)] {
    let blocking = Set(gate.checks.flatMap(\.facts))
    return notices.filter { $0.kind.severity != nil }
      .map { ($0, blocking.contains($0.path) ? .error : FindingLevel($0.kind)) }
  }

  private var gateFinding: Finding? {
    guard !gate.passed else { return nil }
    // Most of what shows findings has no other room for the second score.
    let evidence = scoredChecklist?.score?.evidenceSentence
    let reasons = (gate.failures + [evidence].compactMap(\.self)).joined(separator: " · ")
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

  fileprivate init(_ notice: Notice, level: FindingLevel) {
    self.init(
      rule: .notice(notice.kind),
      level: level,
      severity: notice.kind.severity,
      message: notice.sentence,
      range: notice.range,
      subject: "\(notice.path)"
    )
  }
}

extension Notice {
  /// The notice with the fact that it is about.
  var sentence: String { "\(path): \(message)" }
}
