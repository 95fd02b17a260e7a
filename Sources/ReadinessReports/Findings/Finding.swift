internal import JSONSyntax
internal import ReadinessEngine

/// Something about one manifest that asks for attention, as CI systems show it on a line of the file.
struct Finding {
  /// How much it asks for attention.
  let level: FindingLevel
  private let source: Source
  /// The line of the manifest's first character.
  private let firstLine: Int

  fileprivate init(_ source: Source, level: FindingLevel, of manifest: ManifestAudit) {
    self.source = source
    self.level = level
    firstLine = manifest.line ?? 1
  }

  /// What the finding was made of.
  fileprivate enum Source {
    case gate(ManifestAudit)
    case entry(VerdictEntry)
    case notice(Notice)
  }

  /// What it is an instance of.
  var rule: FindingRule {
    switch source {
    case .gate: .gate
    case .entry(let entry):
      switch entry.subject {
      case .item(let audit): .item(audit)
      case .checklist(let standing): .checklist(standing)
      }
    case .notice(let notice): .notice(notice.kind)
    }
  }

  /// How bad it is, for a failure mode.
  var severity: Severity? {
    switch source {
    case .gate: nil
    case .entry(let entry): entry.item?.severity?.level
    case .notice(let notice): notice.kind.severity
    }
  }

  /// The fact concerned, where one manifest can have several findings of the rule.
  var subject: String? {
    if case .notice(let notice) = source { notice.pathText } else { nil }
  }

  /// Appends what is wrong or open, in one line.
  func appendMessage(to bytes: inout [UInt8]) {
    switch source {
    case .gate(let manifest): manifest.appendGateMessage(to: &bytes)
    case .entry(let entry): entry.appendMessage(to: &bytes)
    case .notice(let notice): notice.appendSentence(to: &bytes)
    }
  }

  /// The characters that it is about, which take time to find; the manifest's first one where no fact of it decides.
  var range: SourceRange {
    switch source {
    case .gate: start
    case .entry(let entry): entry.range ?? start
    case .notice(let notice): notice.range
    }
  }

  private var start: SourceRange {
    SourceRange(
      start: SourcePosition(line: firstLine, column: 1),
      end: SourcePosition(line: firstLine, column: 2)
    )
  }
}

extension ManifestAudit {
  /// All findings: the gate if it failed, contradicted facts, which cast doubt on all others, then items in the
  /// checklists' order, then other notices in document order.
  ///
  /// - Complexity: O(n) in the number of items and notices.
  var findings: [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(1 + notices.count + items.count)
    if !gate.passed { findings.append(Finding(.gate(self), level: .error, of: self)) }
    forEachContradiction { notice, level in
      findings.append(Finding(.notice(notice), level: level, of: self))
    }
    forEachEntry(where: { $0 != nil }) { entry in
      if let level = entry.level { findings.append(Finding(.entry(entry), level: level, of: self)) }
    }
    for notice in notices where notice.kind.severity == nil {
      findings.append(Finding(.notice(notice), level: FindingLevel(notice.kind), of: self))
    }
    return findings
  }

  /// Visits the notices of facts that evidence contradicts, in document order, and how much each asks for attention.
  func forEachContradiction(_ visit: (_ notice: Notice, _ level: FindingLevel) -> Void) {
    // Most manifests name no evidence, and then there is nothing to compare.
    guard notices.contains(where: { $0.kind.severity != nil }) else { return }
    let blocking = gate.contradictedFacts
    for notice in notices where notice.kind.severity != nil {
      visit(notice, blocking.contains(notice.path) ? .error : FindingLevel(notice.kind))
    }
  }

  fileprivate func appendGateMessage(to bytes: inout [UInt8]) {
    bytes.append(markup: "Gate failed: ")
    bytes.append(gate.failures, separatedBy: " · ")
    // Most of what shows findings has no other room for the second score.
    if let score = scoredChecklist?.score {
      bytes.append(markup: " · ")
      bytes.append(text: score.evidenceSentence)
    }
  }
}

extension Notice {
  /// Appends the notice with the fact that it is about.
  func appendSentence(to bytes: inout [UInt8]) {
    bytes.append(text: pathText)
    bytes.append(markup: ": ")
    bytes.append(text: message)
  }
}
