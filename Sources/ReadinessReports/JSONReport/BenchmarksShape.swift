internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// What the sources say in numbers, which is the same for every project.
struct BenchmarksShape: JSONShape {
  /// The benchmarks written.
  let benchmarks: Benchmarks

  func write(to json: inout JSONObjectWriter) {
    json.objects("budgets", benchmarks.budgets) { QuotedBudgetShape(budget: $0) }
    json.objects("clocks", benchmarks.clocks) { ClockShape(clock: $0) }
    json.objects("risks", benchmarks.risks) { RiskShape(risk: $0) }
    json.objects("quotations", benchmarks.quotations) { QuotationShape(quotation: $0) }
    json.objects("documents", benchmarks.documents) { SourceDocumentShape(document: $0) }
  }
}

/// A budget of one source, by the ids of its figures.
struct QuotedBudgetShape: JSONShape {
  /// The budget written.
  let budget: QuotedBudget

  func write(to json: inout JSONObjectWriter) {
    json.text("id", budget.id)
    json.text("title", budget.title)
    json.text("pilot", budget.pilot.id)
    json.text("scaling", budget.scaling.id)
    json.text("governanceRetrofit", budget.governanceRetrofit.id)
    json.text("total", budget.total.id)
    json.text("months", budget.months.id)
    json.text("success", budget.success.id)
  }
}

/// A measure of the time to production, by the ids of its figures.
struct ClockShape: JSONShape {
  /// The clock written.
  let clock: Clock

  func write(to json: inout JSONObjectWriter) {
    json.text("id", clock.id)
    json.text("title", clock.title)
    json.text("measures", clock.measures)
    json.texts("figures", clock.figures.map(\.id))
  }
}

/// A risk that has no price.
struct RiskShape: JSONShape {
  /// The risk written.
  let risk: Risk

  func write(to json: inout JSONObjectWriter) {
    json.text("id", risk.id)
    json.text("title", risk.title)
    json.text("description", risk.description)
    json.objects("sources", risk.sources) { SourceShape(source: $0) }
  }
}
