public import CEL
public import CalendarDates

/// One estimate about one project: what it comes to, and everything that it was made from.
///
/// It is a class only because reports pass it around a lot.
public final class Estimate: Sendable {
  /// The formula, with its title, note and sources.
  public let formula: Formula
  /// The open item that it is about, for an estimate that is made for each.
  public let gap: ChecklistItem?
  /// What it comes to, or why there is no number.
  public let outcome: EstimateOutcome
  /// The outcome as people read it, with its unit.
  public let text: String
  /// The formula with the project's numbers; nil while facts are missing.
  public let calculation: String?
  /// The stated facts that it was made from, beside those of the estimates that it builds on.
  public let facts: [Fact]
  /// The quoted figures that it was made from, beside those of the estimates that it builds on.
  public let figures: [Figure]
  /// What was taken where the project may have a fact of its own, if the formula leaves a choice.
  public let assumption: EstimateAssumption?
  /// What to hold it against.
  public let comparisons: [Comparison]

  /// Gathers what the estimator found.
  init(
    formula: Formula,
    gap: ChecklistItem?,
    outcome: EstimateOutcome,
    text: String,
    calculation: String?,
    facts: [Fact],
    figures: [Figure],
    assumption: EstimateAssumption?,
    comparisons: [Comparison]
  ) {
    self.formula = formula
    self.gap = gap
    self.outcome = outcome
    self.text = text
    self.calculation = calculation
    self.facts = facts
    self.figures = figures
    self.assumption = assumption
    self.comparisons = comparisons
  }
}

/// A fact, stated or not, that took no part in an estimate, but says whether to believe it.
public struct Comparison: Sendable {
  /// What the fact is, in a few words.
  public let title: String
  /// The fact.
  public let fact: Fact
}

/// What an estimate comes to, or why it comes to nothing.
public enum EstimateOutcome: Sendable {
  /// A result.
  case result(EstimateResult)
  /// Facts are missing, each named; nothing is put in their place.
  case notCalculable([MissingFact])
  /// The stated facts allow no result.
  case undefined(Obstacle)
}

/// The result of an estimate.
public enum EstimateResult: Hashable, Sendable {
  /// An amount in the manifest's currency.
  case money(Extent, Period)
  /// A part of something, 1 for all of it.
  case share(Double)
  /// A time in months.
  case months(Double)
  /// A time that never ends.
  case never
  /// A day, or the first and the last of some days.
  case days(ClosedRange<CalendarDate>)
  /// Whether a limit is kept.
  case kept(Bool)
}

/// How often an amount falls due.
public enum Period: String, CaseIterable, Sendable {
  /// A single time.
  case once
  /// Every month.
  case month
}

/// Why stated facts allow no result.
public enum Obstacle: Hashable, Sendable {
  /// The formula would divide by zero.
  case divisionByZero
  /// A number has no place in floating point.
  case tooLarge
  /// Dates lie further apart than any project lasts.
  case implausibleTime
  /// The fact at the path is below zero where that makes no sense.
  case negative(FactPath)
  /// The fact at the path is a day after that of the audit.
  case future(FactPath)
  /// The arithmetic needs an input that the formula, which is data, does not list.
  case unlisted(String)
}

/// What an estimate took where the project may have a fact of its own.
public struct EstimateAssumption: Hashable, Sendable {
  /// Where the number comes from.
  public let basis: AssumptionBasis
  /// The same in a sentence.
  public let label: String
}
