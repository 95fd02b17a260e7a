internal import ReadinessEngine

/// The page of a figure that a source quotes.
struct FigurePage {
  /// The figure.
  let figure: Figure
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(figure.title)", marks: ["\(code: figure.id)", "figure"]) { writer in
      writer.paragraph("**\(figure.text)**, \(FigureWords(figure: figure).origin). Nobody has verified it.")
      writer.section(2, "About it") { section in section.terms(terms) }
      writer.section(2, "Used by") { section in section.terms(users) }
      writer.section(2, "Sources") { section in section.sources(figure.sources, in: handbook) }
    }
  }

  private var terms: [Term] {
    let rows: [(RichText, String?)] = [
      ("It names", figure.attributedTo),
      ("Used for", figure.uses.map(\.phrase).joined(separator: ", ")),
      ("Note", figure.note),
    ]
    return rows.compactMap { name, text in text.map { Term(name, "\($0)") } }
  }

  /// The formulas, budgets and clocks that use the figure.
  private var users: [Term] {
    let benchmarks = handbook.benchmarks
    return benchmarks.formulas.filter { $0.figureIDs.contains(figure.id) }
      .map { Term("\(code: $0.id.rawValue)", "\($0.title)") }
      + benchmarks.budgets.filter { $0.figures.contains { $0.figure.id == figure.id } }
      .map { Term("\(code: $0.id)", "\($0.title)") }
      + benchmarks.clocks.filter { $0.figures.contains { $0.id == figure.id } }
      .map { Term("\(code: $0.id)", "\($0.title)") }
  }
}
