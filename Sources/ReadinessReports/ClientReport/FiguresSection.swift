internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// "Figures as quoted": every figure of the sources, by source, never as verified.
struct FiguresSection {
  /// The sources with their figures.
  let quotations: [Quotation]
  /// The level of the heading.
  let level: Int

  /// Writes one table a source, or nothing without figures.
  func write(to writer: inout some DocumentWriter) {
    guard !quotations.isEmpty else { return }
    writer.heading(level, "Figures as quoted")
    writer.paragraph(
      """
      What the sources say in numbers, as quoted by them: none of these figures was verified, none decides a \
      verdict, and sources that differ are not merged.
      """
    )
    writer.details("All figures, by source") { details in
      for quotation in quotations { write(quotation, to: &details) }
    }
  }

  private func write(_ quotation: Quotation, to writer: inout some DocumentWriter) {
    let document = quotation.document
    writer.paragraph("**\(document.id)**: \(document.title). \(document.publisher). \(document.kind).")
    writer.paragraph("\(document.note)")
    writer.table(
      ["Figure", "As quoted by \(document.id)", "Whom it names", "Place", "Used for", "Note"],
      rows: quotation.figures.lazy.map(row)
    )
  }

  private func row(_ figure: Figure) -> [RichText] {
    let derived: RichText =
      figure.derivedFrom.isEmpty ? "" : " (\(FigureWords(figure: figure).origin))"
    return [
      "\(figure.title)",
      "\(figure.text)\(derived)",
      figure.attributedTo.map { "\($0)" } ?? "",
      "\(figure.sources.map(\.place).joined(separator: "; "))",
      "\(figure.uses.map(\.phrase).joined(separator: ", "))",
      figure.note.map { "\($0)" } ?? "",
    ]
  }
}
