internal import ReadinessEngine

/// The page of a formula: what it estimates, and what it is made from.
struct FormulaPage {
  /// The formula.
  let formula: Formula
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(
      title: "\(formula.title)",
      marks: ["\(code: formula.id.rawValue)", "formula", "\(formula.topic.title)"]
    ) {
      writer in
      writer.paragraph("\(formula.text)")
      writer.paragraph("\(formula.note)")
      writer.section(2, "Facts it needs") { section in
        section.terms(handbook.terms(ofPaths: formula.requiredFacts))
      }
      writer.section(2, "Facts it can use") { section in
        section.terms(handbook.terms(ofPaths: formula.optionalFacts))
      }
      writer.section(2, "Figures") { section in section.terms(figures) }
      writer.section(2, "Builds on") { section in section.terms(estimates) }
      writer.section(2, "Sources") { section in section.sources(formula.sources, in: handbook) }
    }
  }

  private var figures: [Term] {
    handbook.figures.filter { formula.figureIDs.contains($0.id) }
      .map { Term("\(code: $0.id)", FigureWords(figure: $0).quoted) }
  }

  private var estimates: [Term] {
    handbook.benchmarks.formulas.filter { formula.estimates.contains($0.id) }
      .map { Term("\(code: $0.id.rawValue)", "\($0.title)") }
  }
}
