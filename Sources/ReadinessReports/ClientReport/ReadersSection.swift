internal import ReadinessEngine

/// One short section for each of four readers: what in this audit waits for them.
struct ReadersSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading; its sections are one deeper.
  let level: Int

  /// How many items one reader is shown; the others stand in the checklists.
  private static let limit = 5

  /// Writes the sections.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(level, "For finance, security, legal and operations")
    let unsettled = manifest.checklists.flatMap(\.itemsAskedByNow).worstFirst.filter { !$0.isSettled }
    let owners = unsettled.map { $0.item.owner.lowercased() }
    for reader in ReportReader.allCases {
      let items = zip(unsettled, owners).filter { reader.isNamed(in: $1) }.map(\.0)
      write(reader, items, to: &writer)
    }
  }

  private func write(_ reader: ReportReader, _ items: [ItemAudit], to writer: inout some DocumentWriter) {
    writer.heading(level + 1, "\(reader.title)")
    let wrong = items.filter { $0.verdict.standing != .open }
    let facts = Set(items.flatMap(\.wouldDecide).map(\.pathText)).count
    if reader == .finance { writeReturns(to: &writer) }
    guard !items.isEmpty else {
      return writer.paragraph("Nothing in this audit waits for \(reader.title.lowercased()).")
    }
    writer.paragraph("\(sentence(wrong: wrong.count, open: items.count - wrong.count, facts: facts))")
    writer.bullets(
      wrong.prefix(Self.limit)
        .map { audit in
          "**\(audit.item.title)** (\(VerdictLabel(audit).phrase)): \(audit.message.sentence) \(audit.item.remedy.firstStep)"
        }
    )
  }

  /// What the estimates of savings and return come to, in one sentence.
  private func writeReturns(to writer: inout some DocumentWriter) {
    let estimates = manifest.appendix?.economics.estimates(on: .returns) ?? []
    // An estimate that comes to the same as one before it, as with leakage counted already, tells nothing new.
    var told: Set<String> = []
    let results = estimates.filter { $0.outcome.result != nil && told.insert($0.text).inserted }
    guard !results.isEmpty else { return }
    let texts = results.map { "\($0.formula.title.lowercasingFirst) **\($0.text)**" as RichText }
    writer.paragraph(
      "By the project's own figures: \(.joined(texts, by: "; ")). The formulas stand under “Money and time”."
    )
  }

  private func sentence(wrong: Int, open: Int, facts: Int) -> String {
    let more = wrong > Self.limit ? ", of which the first \(Self.limit.spelled) follow" : ""
    let found =
      wrong == 0
      ? "Nothing is found wrong" : "\(wrong.spelled("point", "points").capitalizingFirst) to settle\(more)"
    guard open > 0 else { return "\(found)." }
    let waits = open == 1 ? "is" : "are"
    return
      "\(found); \(open.spelled) more \(waits) open, as \(facts.spelled("fact is", "facts are")) missing."
  }
}

/// The readers who get a section of their own, told apart by whom a checklist names as an item's owner.
enum ReportReader: CaseIterable {
  case finance, security, legal, operations

  /// The reader as a heading.
  var title: String {
    switch self {
    case .finance: "Finance"
    case .security: "Security"
    case .legal: "Legal and compliance"
    case .operations: "Operations"
    }
  }

  /// Whether an item's usual owner, in small letters, is this reader, alone or with others.
  func isNamed(in owner: String) -> Bool {
    var owner = owner
    return owner.withUTF8 { owner in words.contains { owner.firstPlace(of: $0) != nil } }
  }

  private var words: [StaticString] {
    switch self {
    case .finance: ["finance", "executive sponsor", "budget"]
    case .security: ["security"]
    case .legal: ["legal", "compliance", "protection", "risk"]
    case .operations: ["operations", "head of it"]
    }
  }
}

extension ItemAudit {
  /// Whether there is nothing to do about the item: it is as it should be, by facts, or does not apply.
  var isSettled: Bool {
    verdict == .notApplicable || verdict.standing == .favourable && assurance != .asserted
  }
}
