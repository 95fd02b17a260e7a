internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// What the figures of one project say about money and time; those of the sources are a shape of their own.
struct EconomicsShape: JSONShape {
  /// The estimates written.
  let economics: Economics
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("currency", economics.currency)
    json.objects("estimates", economics.estimates) { EstimateShape(estimate: $0, file: file) }
    json.texts("gapsWithoutCost", economics.gapsWithoutCost.map(\.id))
    json.objects("costsWithoutGap", economics.costsWithoutGap) { FactShape(fact: $0, file: file) }
    json.object("ownBudget", OwnBudgetShape(budget: economics.ownBudget, file: file))
    json.object("regulation", RegulationShape(regulation: economics.regulation, file: file))
  }
}

/// The parts of the project's own budget, stated or not.
struct OwnBudgetShape: JSONShape {
  /// The budget written.
  let budget: OwnBudget
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.object("pilot", FactShape(fact: budget.pilot, file: file))
    json.object("scaling", FactShape(fact: budget.scaling, file: file))
    json.object("governanceRetrofit", FactShape(fact: budget.governanceRetrofit, file: file))
  }
}

/// The dates of a law on the day of the audit.
struct RegulationShape: JSONShape {
  /// The dates written.
  let regulation: Regulation
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("knownOn", "\(regulation.knownOn)")
    json.text("note", regulation.note)
    json.object("riskClass", FactShape(fact: regulation.riskClass, file: file))
    json.objects("dates", regulation.dates) { RegulatoryStandingShape(standing: $0) }
  }
}

/// One date of a law.
struct RegulatoryStandingShape: JSONShape {
  /// The date written.
  let standing: RegulatoryStanding

  func write(to json: inout JSONObjectWriter) {
    let date = standing.date
    json.text("id", date.id)
    json.text("title", date.title)
    json.text("on", "\(date.on)")
    json.text("previouslyOn", date.previouslyOn?.description)
    json.member("applies", .boolean(standing.applies))
    json.number("daysUntil", standing.daysUntil)
    json.text("relevance", standing.relevance.rawValue)
    json.texts("classes", date.classes)
    json.text("note", date.note)
    json.objects("sources", date.sources) { SourceShape(source: $0) }
  }
}
