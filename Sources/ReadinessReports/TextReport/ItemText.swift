internal import JSONSyntax
internal import ReadinessEngine

/// The rows of one item: verdict and title, then its reason and where the deciding fact stands.
struct ItemText {
  /// The audit of the item.
  let audit: ItemAudit
  /// The manifest's path.
  let file: String
  /// Whether facts, questions, advice and remedies are shown too.
  let isVerbose: Bool
  /// How many reasons one item shows before the reader has to ask for more.
  var reasonLimit = 3

  /// The column in which titles and reasons begin.
  static let textColumn = 17
  private static let numberColumn = 13

  /// Writes the rows.
  func write(to writer: inout TextWriter) {
    writeTitle(to: &writer)
    writeReasons(to: &writer)
    if let waiver = audit.waiver?.waiver { writer.line(waiver.sentence, .open, at: Self.textColumn) }
    if isVerbose {
      ItemDetailsText(audit: audit, file: file).write(to: &writer)
      writer.blankLine()
    }
  }

  private var label: VerdictLabel { VerdictLabel(audit) }
  private var tone: VerdictTone { label.tone }

  private func writeTitle(to writer: inout TextWriter) {
    let item = audit.item
    writer.line(at: 2, hanging: Self.textColumn) { line in
      line.write(tone)
      line.write(label.word, tone.style)
      if let number = item.number {
        let digits = String(number)
        line.move(to: Self.numberColumn + max(0, 2 - digits.utf8.count))
        line.write(digits, .quiet)
      }
      line.move(to: Self.textColumn)
      line.write(item.title, tone.isSettled ? .plain : .strong)
      if let severity = audit.severity?.level {
        line.skip(2)
        line.write(severity.rawValue, severity.style)
      }
      if let support = audit.support {
        line.skip(2)
        line.write(support, .quiet)
      }
      if isShort, let position = audit.decidingPosition { line.writeAtEnd("line \(position.line)", .quiet) }
    }
  }

  /// Whether nothing has to be done, so that one line of reason is enough; the other formats hold it all.
  private var isShort: Bool { tone == .good && !isVerbose }

  private func writeReasons(to writer: inout TextWriter) {
    if isShort {
      return writer.line(at: Self.textColumn) { line in
        line.write(audit.message, cutTo: line.width - Self.textColumn, .quiet)
      }
    }
    guard audit.failures.count > 1 else {
      let source = audit.failures.first?.measurement?.source
      write(audit.message, at: audit.decidingPosition, measuredBy: source, to: &writer)
      if tone == .claimed {
        write(audit.wouldDecide.sentence, at: audit.wouldDecide.first?.position, to: &writer)
      }
      return
    }
    let shown = isVerbose ? audit.failures.count : reasonLimit
    for failure in audit.failures.prefix(shown) {
      let position = audit.position(of: failure)
      write(failure.message, at: position, measuredBy: failure.measurement?.source, bullet: "- ", to: &writer)
    }
    let hidden = audit.failures.count - shown
    if hidden > 0 { writer.line("and \(hidden) more", .quiet, at: Self.textColumn) }
  }

  private func write(
    _ reason: String,
    at position: SourcePosition?,
    measuredBy source: String? = nil,
    bullet: String = "",
    to writer: inout TextWriter
  ) {
    writer.line(at: Self.textColumn, hanging: Self.textColumn + bullet.utf8.count) { line in
      let style: Style = tone == .good ? .quiet : .plain
      line.write(bullet, style)
      line.write(reason, style)
      if let position { line.write(Place(file: file, position: position)) }
      if let source {
        line.skip(2)
        line.write("measured: ", .quiet)
        line.write(source, .quiet)
      }
    }
  }
}
