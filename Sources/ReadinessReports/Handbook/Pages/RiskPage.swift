internal import ReadinessEngine

/// The page of a risk that nobody puts into money.
struct RiskPage {
  /// The risk.
  let risk: Risk
  /// What else is known.
  let handbook: Handbook

  /// The page.
  var page: Page {
    Page(title: "\(risk.title)", marks: ["\(code: risk.id)", "risk of staying in the pilot"]) { writer in
      writer.paragraph("\(risk.description)")
      writer.section(2, "Sources") { section in section.sources(risk.sources, in: handbook) }
    }
  }
}
