/// An estimate that the auditor can make: its words are data, its arithmetic is code.
public struct Formula: Sendable {
  /// Which arithmetic it stands for.
  public let id: FormulaID
  /// The part of the report that it belongs to.
  public let topic: EconomicsTopic
  /// What is estimated.
  public let title: String
  /// The formula in words, with the figures that it uses.
  public let text: String
  /// What a reader should know about it.
  public let note: String
  /// Where it comes from.
  public let sources: [SourceReference]

  /// The earlier estimates that it builds on.
  public let estimates: [FormulaID]

  /// The formula with `{name}` for each fact, figure or earlier estimate that it uses, and `{asOf}`.
  let calculation: MessageTemplate
  /// The facts that it cannot do without.
  let facts: [EconomicsFact]
  /// The figures that it uses whatever the project states.
  let figures: [CalculationFigure]
  /// A figure that it uses unless the project states something better.
  let assumption: Assumption?
  /// What the estimate is to be held against.
  let comparisons: [FormulaComparison]
}

/// A fact that takes no part in an estimate, but says whether to believe it.
struct FormulaComparison: Sendable {
  /// What the fact is, in a few words.
  let title: String
  /// The path of the fact, in which an entry of a list is named by its key.
  let fact: String
}

/// The estimates, each with its own arithmetic.
public enum FormulaID: String, CaseIterable, Sendable {
  /// What it costs, once, to get to production.
  case ownBudget = "own-budget"
  /// What closing one gap costs later.
  case fixLater = "fix-later"
  /// A month of infrastructure by a multiple of the pilot's cost.
  case infrastructureAtScale = "infrastructure-at-scale"
  /// A month of model calls by a multiple of the pilot's cost.
  case apiCostAtScale = "api-cost-at-scale"
  /// What a month saves by the project's own figures.
  case monthlySavings = "monthly-savings"
  /// What is left of it in practice.
  case monthlySavingsWithLeakage = "monthly-savings-with-leakage"
  /// Building and running it for the time over which the return is counted.
  case totalCost = "total-cost"
  /// Savings less cost, as a share of the cost.
  case returnOnInvestment = "return"
  /// The same with what is left of the savings in practice.
  case returnWithLeakage = "return-with-leakage"
  /// Months until savings have paid the cost.
  case payback
  /// The same with what is left of the savings in practice.
  case paybackWithLeakage = "payback-with-leakage"
  /// The day that the team's estimate leads to.
  case teamDate = "team-date"
  /// The days that a source's multiple of it leads to.
  case realisticDate = "realistic-date"
  /// The days by the lenient reading of the same source.
  case lenientDate = "lenient-date"
  /// How long the pilot has lasted.
  case monthsInPilot = "months-in-pilot"
  /// What running it has cost since.
  case spentInPilot = "spent-in-pilot"
  /// What each further month in the pilot leaves unearned.
  case savingsNotEarned = "savings-not-earned"
  /// The same with what is left of the savings in practice.
  case savingsNotEarnedWithLeakage = "savings-not-earned-with-leakage"
  /// Whether data is as fresh as agreed.
  case dataContractAge = "data-contract-age"
  /// Whether as many fields are filled as agreed.
  case dataContractFields = "data-contract-fields"
  /// Whether as many records are valid as agreed.
  case dataContractRecords = "data-contract-records"
}

/// The parts of the report on money and time, in their order.
public enum EconomicsTopic: String, CaseIterable, Sendable {
  /// What it costs to get to production.
  case budget
  /// What sources multiply the pilot's figures by.
  case multiples
  /// Savings, return and payback.
  case returns = "return"
  /// When production can be expected.
  case time
  /// What it costs not to get there.
  case staying
  /// What data is held to.
  case dataContract = "data-contract"
}

/// A figure that the project may replace by a fact of its own.
struct Assumption: Sendable {
  /// The figure, which is assumed where nothing else is known.
  let figure: CalculationFigure
  /// The fact that replaces it where it is stated.
  let replacement: EconomicsFact
  /// What is said where the fact is stated.
  let statedLabel: String
  /// What is said where the figure is assumed.
  let benchmarkLabel: String
  /// What leaves nothing to assume, unless the replacement is stated.
  let settlement: Settlement?

  /// A fact that, when true, says that the project's figures hold the assumption already.
  struct Settlement: Sendable {
    let fact: EconomicsFact
    let label: String
  }
}

/// What an estimate took where the project may have a fact of its own.
public enum AssumptionBasis: String, CaseIterable, Sendable {
  /// The project's own fact.
  case stated
  /// Nothing, as the project's figures already hold it.
  case settled
  /// The quoted figure.
  case benchmark
}
