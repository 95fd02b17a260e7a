internal import CEL
internal import CalendarDates
internal import JSONSyntax

/// What the arithmetic of one estimate may read: the inputs that its formula lists, and nothing else, so that
/// whatever a result was made from is shown beside it.
struct EstimateInputs {
  /// The formula that is applied.
  let formula: Formula
  /// The entry of a list that the estimate is about, for one that is made for each.
  let entry: FactPath?
  /// The facts of the manifest.
  let reader: FactReader
  /// The figures that calculations use.
  let figures: CalculationFigures
  /// The estimates that the formula builds on, in its order.
  let earlier: [Estimate]
  /// The day of the audit.
  let asOf: CalendarDate

  /// A stated fact as a number, which is never below zero.
  func number(_ fact: EconomicsFact) throws(Shortfall) -> Double {
    let path = try listedPath(of: fact)
    guard let number = reader.manifest.node(at: path)?.double else { throw .missing(path) }
    guard number >= 0 else { throw .obstacle(.negative(path)) }
    return number
  }

  /// A stated fact as a day.
  func day(_ fact: EconomicsFact) throws(Shortfall) -> CalendarDate {
    let path = try listedPath(of: fact)
    guard let day = reader.manifest.node(at: path)?.string.flatMap({ CalendarDate($0) }) else {
      throw .missing(path)
    }
    return day
  }

  /// What a source says.
  func figure(_ name: CalculationFigure) throws(Shortfall) -> Extent {
    guard formula.figures.contains(name) else { throw .obstacle(.unlisted(name.rawValue)) }
    return figures[name].extent
  }

  /// The result of an earlier estimate as a number.
  func result(_ id: FormulaID) throws(Shortfall) -> Double {
    guard let estimate = earlier.first(where: { $0.formula.id == id }), let number = estimate.number else {
      throw .obstacle(.unlisted(id.rawValue))
    }
    return number
  }

  /// The assumed figure or what the project states in its place; nil where there is nothing left to assume.
  func assumed(_ name: CalculationFigure) throws(Shortfall) -> Double? {
    guard let assumption = formula.assumption, assumption.figure == name else {
      throw .obstacle(.unlisted(name.rawValue))
    }
    switch basis(of: assumption) {
    case .stated: return try number(assumption.replacement)
    case .settled: return nil
    case .benchmark: return figures[name].extent.value
    }
  }

  /// Where the number for an assumption comes from.
  func basis(of assumption: Assumption) -> AssumptionBasis {
    if reader.manifest.node(at: path(of: assumption.replacement)) != nil { return .stated }
    let settlement = assumption.settlement.flatMap { reader.manifest.node(at: path(of: $0.fact))?.bool }
    return settlement == true ? .settled : .benchmark
  }

  /// The facts that the formula itself needs, and the one that it chose for an assumption, in its order.
  var facts: [EconomicsFact] {
    guard let assumption = formula.assumption else { return formula.facts }
    switch basis(of: assumption) {
    case .stated: return formula.facts + [assumption.replacement]
    case .settled: return formula.facts + (assumption.settlement.map { [$0.fact] } ?? [])
    case .benchmark: return formula.facts
    }
  }

  /// Where a fact stands, in the entry that the estimate is about.
  func path(of fact: EconomicsFact) -> FactPath {
    let path = FactPath(dotted: fact.rawValue)
    guard let entry, let field = path.steps.last else { return path }
    return FactPath(entry.steps + [field])
  }

  private func listedPath(of fact: EconomicsFact) throws(Shortfall) -> FactPath {
    guard facts.contains(fact) else { throw .obstacle(.unlisted(fact.rawValue)) }
    return path(of: fact)
  }
}

/// Why arithmetic ends without a result.
enum Shortfall: Error {
  /// A fact that it needs is not stated.
  case missing(FactPath)
  /// The stated facts allow no result.
  case obstacle(Obstacle)
}

extension Estimate {
  /// The result as a number that later estimates can calculate with.
  fileprivate var number: Double? {
    switch outcome {
    case .result(.money(let extent, _)): extent.value
    case .result(.share(let number)), .result(.months(let number)): number
    case .result, .notCalculable, .undefined: nil
    }
  }
}
