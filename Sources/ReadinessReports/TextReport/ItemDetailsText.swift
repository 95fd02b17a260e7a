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
    for missing in audit.wouldDecide { write(missing, to: &writer) }
    if let claim = audit.claim { detail("claim", claim.sentence, at: claim.position, to: &writer) }
    for advice in audit.advice { detail("advice", advice.message, to: &writer) }
    if !VerdictLabel(audit).tone.isSettled {
      detail("first", audit.item.remedy.firstStep, to: &writer)
      detail("done", audit.item.remedy.done, to: &writer)
      detail("owner", "\(audit.item.owner), \(audit.item.effort.rawValue)", to: &writer)
    }
  }

  private func write(_ fact: Fact, to writer: inout TextWriter) {
    detail("fact", at: fact.position, to: &writer) { text in
      text.append(text: fact.pathText)
      text.append(markup: " = ")
      text.append(text: fact.text)
      guard let measurement = fact.measurement else { return }
      text.append(markup: ", measured by ")
      text.append(text: measurement.source)
    }
  }

  private func write(_ missing: MissingFact, to writer: inout TextWriter) {
    detail("decides", at: missing.position, to: &writer) { text in
      text.append(text: missing.pathText)
      guard let question = missing.question else { return }
      text.append(markup: ": ")
      text.append(text: question)
    }
  }

  private func detail(
    _ label: String,
    _ text: String,
    at position: SourcePosition? = nil,
    to writer: inout TextWriter
  ) {
    detail(label, at: position, to: &writer) { $0.append(text: text) }
  }

  private func detail(
    _ label: String,
    at position: SourcePosition?,
    to writer: inout TextWriter,
    _ compose: (_ text: inout [UInt8]) -> Void
  ) {
    writer.line(at: Self.labelColumn, hanging: Self.contentColumn) { line in
      line.write(label, .quiet)
      line.move(to: Self.contentColumn)
      line.write(.plain, compose)
      guard let position else { return }
      line.skip(2)
      line.write(.quiet) { Place(file: file, position: position).append(to: &$0) }
    }
  }
}
