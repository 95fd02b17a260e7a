internal import JSONSyntax
internal import ReadinessEngine

/// What a verbose report adds to an item: why it matters, its facts, what is missing, advice and remedy.
struct ItemDetailsText {
  /// The audit of the item.
  let audit: ItemAudit
  /// The manifest's path.
  let file: String

  private static let labelColumn = ItemText.textColumn
  private static let contentColumn = 27

  /// Writes the details that the item has.
  func write(to writer: inout TextWriter) {
    detail("id", audit.item.id, to: &writer)
    detail("why", audit.item.why, to: &writer)
    for fact in audit.facts { write(fact, to: &writer) }
    for missing in audit.wouldDecide { write(missing, label: "decides", to: &writer) }
    if let claim = audit.claim { write(claim, to: &writer) }
    for advice in audit.advice { detail("advice", advice.message, to: &writer) }
    if !VerdictLabel(audit).tone.isSettled {
      detail("first", audit.item.remedy.firstStep, to: &writer)
      detail("done", audit.item.remedy.done, to: &writer)
      detail("owner", "\(audit.item.owner), \(audit.item.effort.rawValue)", to: &writer)
    }
  }

  private func write(_ fact: Fact, to writer: inout TextWriter) {
    let source = fact.measurement.map { ", measured by \($0.source)" } ?? ""
    detail("fact", "\(fact.pathText) = \(fact.text)\(source)", at: fact.position, to: &writer)
  }

  private func write(_ missing: MissingFact, label: String, to writer: inout TextWriter) {
    let question = missing.question.map { ": \($0)" } ?? ""
    detail(label, "\(missing.pathText)\(question)", at: missing.position, to: &writer)
  }

  private func write(_ claim: ClaimAudit, to writer: inout TextWriter) {
    detail("claim", claim.sentence, at: claim.position, to: &writer)
  }

  private func detail(
    _ label: String,
    _ text: String,
    at position: SourcePosition? = nil,
    to writer: inout TextWriter
  ) {
    writer.line(at: Self.labelColumn, hanging: Self.contentColumn) { line in
      line.write(label, .quiet)
      line.move(to: Self.contentColumn)
      line.write(text)
      if let position { line.write("  \(Place(file: file, position: position).full)", .quiet) }
    }
  }
}
