internal import ReadinessEngine

/// The page of a budget that a source quotes.
struct BudgetPage {
  /// The budget.
  let budget: QuotedBudget

  /// The page.
  var page: Page {
    Page(title: "\(budget.title)", marks: ["\(code: budget.id)", "budget"]) { writer in
      let source = budget.total.sources.first?.document ?? ""
      writer.paragraph(
        "What one way to production costs and takes, as quoted by \(code: source), never verified."
      )
      writer.section(2, "Parts") { section in
        section.terms(budget.figures.map { Term($0.part, "\($0.figure.text) (\(code: $0.figure.id))") })
      }
    }
  }
}

extension QuotedBudget {
  /// The parts with their names.
  var figures: [(part: RichText, figure: Figure)] {
    [
      ("Pilot", pilot), ("Scaling", scaling), ("Governance added afterwards", governanceRetrofit),
      ("In all", total), ("Time to production", months), ("Share that succeeds", success),
    ]
  }
}
