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
      VerdictGroup.write(VerdictLabel(standing.verdict), standing.message, to: &writer)
    } else {
      writeItems(to: &writer)
    }
  }

  private func writeItems(to writer: inout TextWriter) {
    for audit in checklist.worstFirst where isVerbose || isShown(audit) {
      ItemText(audit: audit, file: file, isVerbose: isVerbose, reasonLimit: 2).write(to: &writer)
    }
    if isVerbose { return }
    for group in VerdictGroup.groups(of: checklist.items.filter { !isShown($0) }) {
      group.write(to: &writer)
    }
  }

  private func isShown(_ audit: ItemAudit) -> Bool {
    switch audit.verdict.standing {
    case .unfavourable, .waived, .error: true
    case .favourable, .open, .notApplicable: false
    }
  }
}

/// Items with one verdict, told in one line.
struct VerdictGroup {
  /// The verdict.
  let label: VerdictLabel
  /// The items, in the checklist's order.
  let items: [ItemAudit]

  /// The items by verdict, open ones first, without those that do not apply.
  static func groups(of items: [ItemAudit]) -> [VerdictGroup] {
    let standings: [VerdictStanding] = [.open, .favourable]
    return standings.flatMap { standing in
      Verdict.allCases.filter { $0.standing == standing }
        .compactMap { verdict in
          let own = items.filter { $0.verdict == verdict }
          return own.isEmpty ? nil : VerdictGroup(label: VerdictLabel(verdict), items: own)
        }
    }
  }

  /// Writes the verdict and how many items have it; what is open is named, as it asks for work.
  func write(to writer: inout TextWriter) {
    let names = items.map(\.item.id).joined(separator: ", ")
    Self.write(label, label.tone == .good ? "\(items.count)" : "\(items.count): \(names)", to: &writer)
  }

  /// Writes a verdict and what is said about it.
  static func write(_ label: VerdictLabel, _ text: String, to writer: inout TextWriter) {
    writer.line(at: 2, hanging: ItemText.textColumn) { line in
      line.write("\(label.tone.symbol) \(label.word)", label.tone.style)
      line.move(to: ItemText.textColumn)
      line.write(text, .quiet)
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
