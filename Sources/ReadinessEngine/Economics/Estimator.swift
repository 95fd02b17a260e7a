internal import CEL
internal import CalendarDates
internal import JSONSyntax

/// Makes estimates about one manifest, one after the other, as later ones build on earlier ones.
struct Estimator {
  /// The estimates made so far.
  private(set) var estimates: [Estimate] = []
  private let reader: FactReader
  private let figures: CalculationFigures
  private let asOf: CalendarDate

  init(reader: FactReader, figures: CalculationFigures, asOf: CalendarDate) {
    self.reader = reader
    self.figures = figures
    self.asOf = asOf
  }

  /// Makes one estimate.
  ///
  /// - Parameters:
  ///   - formula: The formula.
  ///   - gap: The open item that it is about, and the entry that states its cost.
  mutating func estimate(_ formula: Formula, of gap: (item: ChecklistItem, entry: FactPath)? = nil) {
    let inputs = EstimateInputs(
      formula: formula,
      entry: gap?.entry,
      reader: reader,
      figures: figures,
      earlier: formula.estimates.compactMap { id in estimates.first { $0.formula.id == id } },
      asOf: asOf
    )
    let outcome = outcome(inputs)
    let text = EstimateText(currency: reader.manifest.currency).text(outcome)
    estimates.append(
      Estimate(
        formula: formula,
        gap: gap?.item,
        outcome: outcome,
        text: text,
        calculation: calculation(inputs, outcome),
        facts: facts(inputs),
        figures: figures(inputs),
        assumption: assumption(inputs),
        comparisons: formula.comparisons.map {
          Comparison(title: $0.title, fact: reader.fact(at: reader.path(named: $0.fact)))
        }
      )
    )
  }

  /// Notes that an estimate lacks a fact as a whole, such as the list that would state what it is made for.
  mutating func note(_ formula: Formula, lacks path: FactPath) {
    let outcome = EstimateOutcome.notCalculable([reader.missing(path)])
    estimates.append(
      Estimate(
        formula: formula,
        gap: nil,
        outcome: outcome,
        text: EstimateText(currency: nil).text(outcome),
        calculation: nil,
        facts: [],
        figures: formula.figures.map { figures[$0] },
        assumption: nil,
        comparisons: []
      )
    )
  }

  private func outcome(_ inputs: EstimateInputs) -> EstimateOutcome {
    let missing = missing(inputs)
    guard missing.isEmpty else { return .notCalculable(missing) }
    for case .undefined(let obstacle) in inputs.earlier.map(\.outcome) { return .undefined(obstacle) }
    do throws(Shortfall) {
      return .result(try EstimateArithmetic(inputs: inputs).result())
    } catch {
      switch error {
      case .missing(let path): return .notCalculable([reader.missing(path)])
      case .obstacle(let obstacle): return .undefined(obstacle)
      }
    }
  }

  /// Every fact that is missing here or in an estimate that this one builds on, each once.
  private func missing(_ inputs: EstimateInputs) -> [MissingFact] {
    var missing: [MissingFact] = []
    for case .notCalculable(let facts) in inputs.earlier.map(\.outcome) { missing += facts }
    let own = inputs.facts.map { inputs.path(of: $0) }
    missing += own.filter { reader.manifest.node(at: $0) == nil }.map { reader.missing($0) }
    var seen: Set<FactPath> = []
    return missing.filter { seen.insert($0.path).inserted }
  }

  private func facts(_ inputs: EstimateInputs) -> [Fact] {
    inputs.facts.map { reader.fact(at: inputs.path(of: $0)) }.filter { $0.value != nil }
  }

  private func figures(_ inputs: EstimateInputs) -> [Figure] {
    let used = inputs.formula.figures.map { figures[$0] }
    guard let assumption = inputs.formula.assumption, inputs.basis(of: assumption) == .benchmark else {
      return used
    }
    return used + [figures[assumption.figure]]
  }

  /// The formula's own choice, or that of the estimate that it builds on.
  private func assumption(_ inputs: EstimateInputs) -> EstimateAssumption? {
    guard let assumption = inputs.formula.assumption else {
      return inputs.earlier.compactMap(\.assumption).first
    }
    let basis = inputs.basis(of: assumption)
    let label =
      switch basis {
      case .stated: assumption.statedLabel
      case .settled: assumption.settlement?.label ?? assumption.statedLabel
      case .benchmark: assumption.benchmarkLabel
      }
    return EstimateAssumption(basis: basis, label: label)
  }

  /// The formula with its numbers, once all of them are known.
  private func calculation(_ inputs: EstimateInputs, _ outcome: EstimateOutcome) -> String? {
    if case .notCalculable = outcome { return nil }
    return inputs.formula.calculation.rendered { text(of: $0.text, inputs) }
  }

  private func text(of name: String, _ inputs: EstimateInputs) -> String {
    if name == Formula.auditDay { return "\(asOf)" }
    if let fact = EconomicsFact(rawValue: name) { return reader.fact(at: inputs.path(of: fact)).text }
    if let id = FormulaID(rawValue: name) {
      return inputs.earlier.first { $0.formula.id == id }?.text ?? ""
    }
    return CalculationFigure(rawValue: name).map { text(of: $0, inputs) } ?? ""
  }

  private func text(of name: CalculationFigure, _ inputs: EstimateInputs) -> String {
    let figure = figures[name]
    guard let assumption = inputs.formula.assumption, assumption.figure == name else {
      return figure.unit.textInFormula(figure.extent)
    }
    switch inputs.basis(of: assumption) {
    case .stated: return reader.fact(at: inputs.path(of: assumption.replacement)).text
    case .settled: return figure.unit.textInFormula(.exactly(1))
    case .benchmark: return figure.unit.textInFormula(figure.extent)
    }
  }
}

extension FactReader {
  /// The path that a dotted text names, in which an entry of a list is named by its key:
  /// `budget.breakdown.inference.monthlyCost`.
  func path(named text: String) -> FactPath {
    var path = FactPath()
    for case .field(let name) in FactPath(dotted: text).steps {
      path = entry(named: name, of: path) ?? path.field(name)
    }
    return path
  }

  private func entry(named name: String, of list: FactPath) -> FactPath? {
    guard let node = manifest.node(at: list), node.kind == .array else { return nil }
    return (0..<node.count).map { list.index($0) }.first { self.name(of: $0) == name }
  }
}
