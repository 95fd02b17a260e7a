internal import ReadinessEngine

/// A checklist without a score: what is wrong item by item, what is open and what is fine in one line each.
struct DiagnosisText {
  /// The checklist shown.
  let checklist: ChecklistAudit
  /// The manifest's path.
  let file: String
  /// Whether every item is shown with its facts, advice and remedy.
  let isVerbose: Bool

  /// Writes the section.
  func write(to writer: inout TextWriter) {
    writer.heading(checklist.title)
    if let standing = checklist.standing {
      writer.line(at: 2, hanging: ItemText.textColumn) { line in
        line.write(VerdictLabel(standing.verdict))
        line.write(standing.message, .quiet)
      }
    } else {
      writeItems(to: &writer)
    }
  }

  private func writeItems(to writer: inout TextWriter) {
    let shown = isVerbose ? checklist.items : checklist.items.filter { !isGrouped($0.verdict) }
    for audit in shown.worstFirst {
      ItemText(audit: audit, file: file, isVerbose: isVerbose, reasonLimit: 2).write(to: &writer)
    }
    if isVerbose { return }
    for verdict in Verdict.allCases where verdict.standing == .open { writeGroup(verdict, to: &writer) }
    for verdict in Verdict.allCases where verdict.standing == .favourable { writeGroup(verdict, to: &writer) }
  }

  /// Whether the items with a verdict are told of in one line, if at all.
  private func isGrouped(_ verdict: Verdict) -> Bool {
    switch verdict.standing {
    case .unfavourable, .waived, .error: false
    case .favourable, .open, .notApplicable: true
    }
  }

  /// Writes how many items have a verdict, if any; what is open is named, as it asks for work.
  private func writeGroup(_ verdict: Verdict, to writer: inout TextWriter) {
    let items = checklist.items
    let members = items.indices.filter { items[$0].verdict == verdict }
    guard !members.isEmpty else { return }
    writer.line(at: 2, hanging: ItemText.textColumn) { line in
      line.write(VerdictLabel(verdict))
      line.write(.quiet) { text in
        text.append(decimal: members.count)
        if verdict.standing == .favourable { return }
        text.append(markup: ": ")
        text.append(members, separatedBy: ", ") { $0.append(text: items[$1].item.id) }
      }
    }
  }
}

extension Severity {
  /// The colour of the severity.
  var style: Style {
    switch self {
    case .low: .quiet
    case .medium: .open
    case .high, .critical: .bad
    }
  }
}
