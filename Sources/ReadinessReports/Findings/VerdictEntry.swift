internal import JSONSyntax
internal import ReadinessEngine

/// One line of a list of verdicts: an item, or a checklist as a whole where its items were not judged one by one.
struct VerdictEntry {
  /// What the line is about.
  enum Subject {
    /// An item of the checklist.
    case item(ItemAudit)
    /// The checklist as a whole.
    case checklist(ChecklistStanding)
  }

  /// What the line is about.
  let subject: Subject
  /// How much it asks for attention; nil for what is as it should be, of no concern or not due.
  let level: FindingLevel?

  /// The audit of the item, if the line is about one.
  var item: ItemAudit? {
    if case .item(let audit) = subject { audit } else { nil }
  }

  /// The stable name of the checklist.
  var checklist: String {
    switch subject {
    case .item(let audit): audit.item.checklist
    case .checklist(let standing): standing.checklist
    }
  }

  /// The verdict.
  var label: VerdictLabel {
    switch subject {
    case .item(let audit): VerdictLabel(audit)
    case .checklist(let standing): VerdictLabel(standing.verdict)
    }
  }

  /// The title of the item or the checklist.
  var title: String {
    switch subject {
    case .item(let audit): audit.item.title
    case .checklist(let standing): standing.title
    }
  }

  /// Appends all reasons in one line.
  func appendMessage(to bytes: inout [UInt8]) {
    switch subject {
    case .checklist(let standing): bytes.append(text: standing.message)
    case .item(let audit):
      // A favourable verdict is a finding only where the gate asks for better support.
      if level != nil, label.tone == .good {
        bytes.append(markup: "The gate asks for better support of this: ")
      }
      audit.appendReasons(to: &bytes)
    }
  }

  /// Where the deciding fact stands, or what encloses it where it is missing; nil where no fact decides.
  var range: SourceRange? {
    switch subject {
    case .item(let audit): audit.decidingRange
    case .checklist(let standing): standing.range
    }
  }
}

extension ItemAudit {
  /// Appends every reason for the verdict, at least one, and the waiver where one is in force.
  fileprivate func appendReasons(to bytes: inout [UInt8]) {
    if failures.count > 1 {
      bytes.append(failures, separatedBy: " · ") { $0.append(text: $1.message) }
    } else {
      bytes.append(text: message)
    }
    if let waiver {
      bytes.append(markup: " · ")
      bytes.append(text: waiver.waiver.sentence)
    }
  }
}

extension ManifestAudit {
  /// Visits the lines of all checklists, in order.
  ///
  /// - Parameters:
  ///   - isWanted: Whether lines of a level are visited.
  ///   - visit: Takes a line.
  /// - Complexity: O(n) in the number of items.
  func forEachEntry(where isWanted: (FindingLevel?) -> Bool = { _ in true }, _ visit: (VerdictEntry) -> Void)
  {
    var start = 0
    for checklist in checklists {
      let end = start + checklist.items.count
      checklist.forEachEntry(keepsGateClosed: keepsGateClosed[start..<end], where: isWanted, visit)
      start = end
    }
  }
}

extension ChecklistAudit {
  fileprivate func forEachEntry(
    keepsGateClosed: ArraySlice<Bool>,
    where isWanted: (FindingLevel?) -> Bool,
    _ visit: (VerdictEntry) -> Void
  ) {
    if let standing {
      let level = FindingLevel(
        VerdictLabel(standing.verdict),
        keepsGateClosed: keepsGateClosed.contains(true)
      )
      if isWanted(level) { visit(VerdictEntry(subject: .checklist(standing), level: level)) }
      return
    }
    // Most items ask for no attention, so they are looked at where they lie.
    for (index, keepsGateClosed) in zip(items.indices, keepsGateClosed) {
      let level = FindingLevel(
        VerdictLabel(items[index]),
        keepsGateClosed: keepsGateClosed,
        isDue: phases?.laterItems.contains(items[index].item.id) != true
      )
      if isWanted(level) { visit(VerdictEntry(subject: .item(items[index]), level: level)) }
    }
  }
}
