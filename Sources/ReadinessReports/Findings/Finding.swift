internal import JSONSyntax
internal import ReadinessEngine

/// Something about one manifest that asks for attention, as CI systems show it on a line of the file.
///
/// It is a class only because reports pass it around a lot.
final class Finding {
  /// What it is an instance of.
  let rule: FindingRule
  /// How much it asks for attention.
  let level: FindingLevel
  /// How bad it is, for a failure mode.
  let severity: Severity?
  /// The fact concerned, where one manifest can have several findings of the rule.
  let subject: String?
  private let source: Source

  private init(
    rule: FindingRule,
    level: FindingLevel,
    severity: Severity?,
    subject: String?,
    source: Source
  ) {
    self.rule = rule
    self.level = level
    self.severity = severity
    self.subject = subject
    self.source = source
  }

  /// What the finding was made of.
  private enum Source {
    case gate(reasons: [String], SourceRange)
    case entry(VerdictEntry, of: SourceRange)
    case notice(Notice)
  }

  /// What is wrong or open, in one line, which takes time to word.
  var message: String {
    switch source {
    case .gate(let reasons, _): "Gate failed: \(reasons.joined(separator: " · "))"
    case .entry(let entry, _): entry.message
    case .notice(let notice): notice.sentence
    }
  }

  /// The characters that it is about, which take time to find.
  var range: SourceRange {
    switch source {
    case .gate(_, let start): start
    case .entry(let entry, let start): entry.range ?? start
    case .notice(let notice): notice.range
    }
  }
}

extension ManifestAudit {
  /// All findings: the gate if it failed, contradicted facts, which cast doubt on all others, then items in the
  /// checklists' order, then other notices in document order.
  ///
  /// - Complexity: O(n) in the number of items and notices.
  var findings: [Finding] {
    let gate = gateFinding.map { [$0] } ?? []
    let start = start
    let items = findingEntries.compactMap { Finding($0, of: start) }
    let others = notices.filter { $0.kind.severity == nil }.map { Finding($0, level: FindingLevel($0.kind)) }
    return gate + contradictions.map { Finding($0.notice, level: $0.level) } + items + others
  }

  /// The notices of facts that evidence contradicts, in document order, and how much each asks for attention.
  var contradictions: [(notice: Notice, level: FindingLevel)] {
    let blocking = gate.contradictedFacts
    return notices.filter { $0.kind.severity != nil }
      .map { ($0, blocking.contains($0.path) ? .error : FindingLevel($0.kind)) }
  }

  private var gateFinding: Finding? {
    guard !gate.passed else { return nil }
    // Most of what shows findings has no other room for the second score.
    let evidence = scoredChecklist?.score?.evidenceSentence
    return Finding(gateFailedFor: gate.failures + [evidence].compactMap(\.self), at: start)
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
  fileprivate convenience init(gateFailedFor reasons: [String], at start: SourceRange) {
    self.init(rule: .gate, level: .error, severity: nil, subject: nil, source: .gate(reasons: reasons, start))
  }

  /// The finding of one verdict, or nil where there is nothing to report.
  fileprivate convenience init?(_ entry: VerdictEntry, of start: SourceRange) {
    guard let level = entry.level else { return nil }
    self.init(
      rule: entry.item.map { .item($0) } ?? .checklist(id: entry.checklist, title: entry.title),
      level: level,
      severity: entry.item?.severity?.level,
      subject: nil,
      source: .entry(entry, of: start)
    )
  }

  fileprivate convenience init(_ notice: Notice, level: FindingLevel) {
    self.init(
      rule: .notice(notice.kind),
      level: level,
      severity: notice.kind.severity,
      subject: "\(notice.path)",
      source: .notice(notice)
    )
  }
}

extension Notice {
  /// The notice with the fact that it is about.
  var sentence: String { "\(path): \(message)" }
}
