internal import JSONSyntax
internal import ReadinessEngine

/// One line of a list of verdicts: an item, or a checklist as a whole where its items were not judged one by one.
///
/// It is a class only because reports pass it around a lot.
final class VerdictEntry {
  /// What the line is about.
  enum Subject {
    /// An item of the checklist.
    case item(ItemAudit)
    /// The checklist as a whole, with its title.
    case checklist(ChecklistStanding, title: String)
  }

  /// The stable name of the checklist.
  let checklist: String
  /// What the line is about.
  let subject: Subject
  /// How much it asks for attention; nil for what is as it should be, of no concern or not due.
  let level: FindingLevel?

  /// Describes a line.
  init(checklist: String, subject: Subject, level: FindingLevel?) {
    self.checklist = checklist
    self.subject = subject
    self.level = level
  }

  /// The audit of the item, if the line is about one.
  var item: ItemAudit? {
    if case .item(let audit) = subject { audit } else { nil }
  }

  /// The verdict.
  var label: VerdictLabel {
    switch subject {
    case .item(let audit): VerdictLabel(audit)
    case .checklist(let standing, _): VerdictLabel(standing.verdict)
    }
  }

  /// The title of the item or the checklist.
  var title: String {
    switch subject {
    case .item(let audit): audit.item.title
    case .checklist(_, let title): title
    }
  }

  /// All reasons in one line.
  var message: String {
    switch subject {
    case .checklist(let standing, _):
      return standing.message
    case .item(let audit):
      let reasons = audit.reasons.joined(separator: " · ")
      // A favourable verdict is a finding only where the gate asks for better support.
      guard label.tone == .good, level != nil else { return reasons }
      return "The gate asks for better support of this: \(reasons)"
    }
  }

  /// Where the deciding fact stands, or what encloses it where it is missing; nil where no fact decides.
  var range: SourceRange? {
    switch subject {
    case .item(let audit): audit.decidingRange
    case .checklist(let standing, _): standing.range
    }
  }
}

extension ManifestAudit {
  /// The lines of all checklists, in order.
  ///
  /// - Complexity: O(n) in the number of items.
  var entries: [VerdictEntry] {
    entries { _ in true }
  }

  /// The lines that ask for attention, in order.
  var findingEntries: [VerdictEntry] {
    entries { $0 != nil }
  }

  private func entries(where isWanted: (FindingLevel?) -> Bool) -> [VerdictEntry] {
    let blocking = Set(gate.checks.flatMap(\.items))
    return checklists.flatMap { $0.entries(keepingGateClosed: blocking, where: isWanted) }
  }
}

extension ChecklistAudit {
  fileprivate func entries(
    keepingGateClosed blocking: Set<String>,
    where isWanted: (FindingLevel?) -> Bool
  ) -> [VerdictEntry] {
    if let standing {
      let level = FindingLevel(
        VerdictLabel(standing.verdict),
        keepsGateClosed: items.contains { blocking.contains($0.item.id) }
      )
      guard isWanted(level) else { return [] }
      return [VerdictEntry(checklist: id, subject: .checklist(standing, title: title), level: level)]
    }
    let later = phases?.laterItems ?? []
    return items.compactMap { audit in
      let level = FindingLevel(
        VerdictLabel(audit),
        keepsGateClosed: blocking.contains(audit.item.id),
        isDue: !later.contains(audit.item.id)
      )
      return isWanted(level) ? VerdictEntry(checklist: id, subject: .item(audit), level: level) : nil
    }
  }
}
