internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// One estimate with everything that it was made from.
struct EstimateShape: JSONShape {
  /// The estimate written.
  let estimate: Estimate
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    let formula = estimate.formula
    json.text("id", formula.id.rawValue)
    json.text("topic", formula.topic.rawValue)
    json.text("title", formula.title)
    json.text("item", estimate.gap?.id)
    json.text("outcome", estimate.outcome.word)
    json.object("result", estimate.outcome.result.map { EstimateResultShape(result: $0) })
    json.text("text", estimate.text)
    json.objects("missing", estimate.outcome.missing) { MissingFactShape(missing: $0, file: file) }
    json.text("formula", formula.text)
    json.text("calculation", estimate.calculation)
    json.objects("facts", estimate.facts) { FactShape(fact: $0, file: file) }
    json.objects("figures", estimate.figures) { UsedFigureShape(figure: $0) }
    json.texts("estimates", formula.estimates.map(\.rawValue))
    json.object("assumption", estimate.assumption.map { AssumptionShape(assumption: $0) })
    json.objects("comparisons", estimate.comparisons) { ComparisonShape(comparison: $0, file: file) }
    json.text("note", formula.note)
    json.objects("sources", formula.sources) { SourceShape(source: $0) }
  }
}

/// The result of an estimate; `kind` says which of the other members are there.
struct EstimateResultShape: JSONShape {
  /// The result written.
  let result: EstimateResult

  func write(to json: inout JSONObjectWriter) {
    switch result {
    case .money(let extent, let period):
      json.text("kind", "money")
      json.text("per", period.rawValue)
      ExtentShape(extent: extent).write(to: &json)
    case .share(let share):
      json.text("kind", "share")
      json.decimal("value", share)
    case .months(let months):
      json.text("kind", "months")
      json.decimal("value", months)
    case .never:
      json.text("kind", "never")
    case .days(let days):
      json.text("kind", "days")
      json.text("first", "\(days.lowerBound)")
      json.text("last", "\(days.upperBound)")
    case .kept(let isKept):
      json.text("kind", "kept")
      json.member("value", .boolean(isKept))
    }
  }
}

/// What was taken where the project may have a fact of its own.
struct AssumptionShape: JSONShape {
  /// The assumption written.
  let assumption: EstimateAssumption

  func write(to json: inout JSONObjectWriter) {
    json.text("basis", assumption.basis.rawValue)
    json.text("label", assumption.label)
  }
}

/// A fact to hold an estimate against.
struct ComparisonShape: JSONShape {
  /// The comparison written.
  let comparison: Comparison
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("title", comparison.title)
    json.object("fact", FactShape(fact: comparison.fact, file: file))
  }
}

extension EstimateOutcome {
  /// The outcome's name in reports for programs.
  fileprivate var word: String {
    switch self {
    case .result: "result"
    case .notCalculable: "not-calculable"
    case .undefined: "undefined"
    }
  }
}
