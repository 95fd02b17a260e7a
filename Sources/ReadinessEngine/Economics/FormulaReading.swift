internal import JSONSyntax

/// Reads formulas, each of which may build on those before it.
struct FormulaReader {
  private let figures: FigureTable
  private var formulas: [Formula] = []

  init(figures: FigureTable) {
    self.figures = figures
  }

  /// All formulas of a file, each id once.
  mutating func read(_ record: ChecklistRecord) throws(ChecklistProblem) -> [Formula] {
    for node in try record.list("formulas", { $0 }) {
      let formula = try formula(node)
      guard !formulas.contains(where: { $0.id == formula.id }) else {
        throw ChecklistProblem(offset: node.range.lowerBound, reason: .repeatedID(formula.id.rawValue))
      }
      formulas.append(formula)
    }
    for id in FormulaID.allCases where !formulas.contains(where: { $0.id == id }) {
      let offset = try record.required("formulas").range.lowerBound
      throw ChecklistProblem(offset: offset, reason: .missing(field: id.rawValue))
    }
    return formulas
  }

  private func formula(_ node: JSONNode) throws(ChecklistProblem) -> Formula {
    let record = try ChecklistRecord(node)
    let formula = Formula(
      id: try record.name("id", FormulaID.self),
      topic: try record.name("topic", EconomicsTopic.self),
      title: try record.string("title"),
      text: try text(record),
      note: try record.string("note"),
      sources: try record.list("sources", SourceReference.init),
      estimates: try estimates(record),
      calculation: MessageTemplate(try record.string("calculation")),
      facts: try record.names("facts", EconomicsFact.self),
      figures: try record.names("figures", CalculationFigure.self),
      assumption: try record.optional("assumption", Assumption.init),
      comparisons: try record.list("beside", FormulaComparison.init)
    )
    try check(formula, at: record.required("calculation"))
    return formula
  }

  /// The formula in words, with the figures that it names.
  private func text(_ record: ChecklistRecord) throws(ChecklistProblem) -> String {
    let template = MessageTemplate(try record.string("formula"))
    let node = try record.required("formula")
    var texts: [String: String] = [:]
    for name in template.placeholders.map(\.text) {
      guard let figure = figures[name] else { throw unknown(name, figures.figures.map(\.id), at: node) }
      texts[name] = figure.unit.textInFormula(figure.extent)
    }
    return template.rendered { texts[$0.text] ?? "" }
  }

  /// The estimates that a formula builds on, which have to stand before it, so that there are no circles.
  private func estimates(_ record: ChecklistRecord) throws(ChecklistProblem) -> [FormulaID] {
    let ids = try record.names("estimates", FormulaID.self)
    let earlier = formulas.map(\.id)
    for id in ids where !earlier.contains(id) {
      throw unknown(id.rawValue, earlier.map(\.rawValue), at: try record.required("estimates"))
    }
    return ids
  }

  /// Refuses a calculation that shows what the formula does not use.
  private func check(_ formula: Formula, at node: JSONNode) throws(ChecklistProblem) {
    let names = formula.inputNames
    for name in formula.calculation.placeholders.map(\.text) where !names.contains(name) {
      throw unknown(name, names, at: node)
    }
  }

  private func unknown(_ name: String, _ allowed: [String], at node: JSONNode) -> ChecklistProblem {
    ChecklistProblem(offset: node.range.lowerBound, reason: .unknownName(name, allowed: allowed))
  }
}

extension Formula {
  /// Stands for the day of the audit in a calculation.
  static let auditDay = "asOf"

  /// What a calculation may show, by name.
  var inputNames: [String] {
    facts.map(\.rawValue) + figures.map(\.rawValue) + estimates.map(\.rawValue)
      + (assumption.map { [$0.figure.rawValue] } ?? []) + [Self.auditDay]
  }
}

extension FormulaComparison {
  fileprivate init(_ node: JSONNode) throws(ChecklistProblem) {
    let record = try ChecklistRecord(node)
    self.init(title: try record.string("title"), fact: try record.string("fact"))
  }
}

extension Assumption {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(
      figure: try record.name("figure", CalculationFigure.self),
      replacement: try record.name("replacedBy", EconomicsFact.self),
      statedLabel: try record.string("stated"),
      benchmarkLabel: try record.string("benchmark"),
      settlement: try record.optional("settled", Settlement.init)
    )
  }
}

extension Assumption.Settlement {
  fileprivate init(_ record: ChecklistRecord) throws(ChecklistProblem) {
    self.init(fact: try record.name("by", EconomicsFact.self), label: try record.string("label"))
  }
}
