internal import CalendarDates

/// The arithmetic behind each formula.
struct EstimateArithmetic {
  /// What may be read.
  let inputs: EstimateInputs

  /// What the formula comes to, in numbers that are finite.
  func result() throws(Shortfall) -> EstimateResult {
    switch try rawResult() {
    case .money(let extent, let period):
      .money(try finite(extent), period)
    case .share(let share): .share(try finite(.exactly(share)).value)
    case .months(let months): .months(try finite(.exactly(months)).value)
    case .never: .never
    case .days(let days): .days(days)
    case .kept(let isKept): .kept(isKept)
    }
  }

  private func rawResult() throws(Shortfall) -> EstimateResult {
    switch inputs.formula.id {
    case .ownBudget: .money(.exactly(try building), .once)
    case .fixLater: .money(try scaled(.gapFixCost, by: .fixLaterMultiple), .once)
    case .infrastructureAtScale: .money(try scaled(.monthlyPilotCost, by: .infrastructureMultiple), .month)
    case .apiCostAtScale: .money(try scaled(.monthlyPilotInferenceCost, by: .apiCostMultiple), .month)
    case .monthlySavings: .money(.exactly(try monthlySavings), .month)
    case .monthlySavingsWithLeakage: .money(.exactly(try savingsAfterLeakage), .month)
    case .totalCost: .money(.exactly(try totalCost), .once)
    case .returnOnInvestment: .share(try returned(by: .monthlySavings))
    case .returnWithLeakage: .share(try returned(by: .monthlySavingsWithLeakage))
    case .payback: try payback(by: .monthlySavings)
    case .paybackWithLeakage: try payback(by: .monthlySavingsWithLeakage)
    case .teamDate: .days(try production(after: .exactly(1)))
    case .realisticDate: .days(try production(after: inputs.figure(.scheduleTotal)))
    case .lenientDate: .days(try production(after: inputs.figure(.scheduleTotalLenient)))
    case .monthsInPilot: .months(try monthsInPilot)
    case .spentInPilot:
      .money(.exactly(try inputs.result(.monthsInPilot) * inputs.number(.monthlyPilotCost)), .once)
    case .savingsNotEarned: .money(.exactly(try unearned(.monthlySavings)), .month)
    case .savingsNotEarnedWithLeakage: .money(.exactly(try unearned(.monthlySavingsWithLeakage)), .month)
    case .dataContractAge: .kept(try isAtMost(.dataAge, .dataAge))
    case .dataContractFields: .kept(try isAtLeast(.fieldsFilled, .fieldsFilled))
    case .dataContractRecords: .kept(try isAtLeast(.validRecords, .validRecords))
    }
  }

  /// Rounds away what floating point adds, beyond the fourth decimal; refuses what has no place in it.
  private func finite(_ extent: Extent) throws(Shortfall) -> Extent {
    guard extent.value.isFinite, extent.greatest.isFinite else { throw .obstacle(.tooLarge) }
    // Adding zero turns a negative zero into zero.
    return extent.map { $0.magnitude < 1e11 ? ($0 * 10_000).rounded() / 10_000 + 0 : $0 }
  }
}

// MARK: - Money

extension EstimateArithmetic {
  private var building: Double {
    get throws(Shortfall) {
      try inputs.number(.pilotCost) + inputs.number(.scalingCost) + inputs.number(.governanceRetrofitCost)
    }
  }

  private var totalCost: Double {
    get throws(Shortfall) {
      try building + inputs.figure(.returnMonths).value * inputs.number(.monthlyProductionCost)
    }
  }

  private var monthlySavings: Double {
    get throws(Shortfall) {
      let automated = try inputs.number(.automationRateAfter) - inputs.number(.automationRateBefore)
      let saved = try inputs.number(.costPerHumanInteraction) - inputs.number(.costPerAutomatedInteraction)
      return try inputs.number(.interactionsPerMonth) * automated * saved
    }
  }

  /// Leakage takes from a gain; it never makes a loss smaller.
  private var savingsAfterLeakage: Double {
    get throws(Shortfall) {
      let savings = try inputs.result(.monthlySavings)
      guard savings > 0, let factor = try inputs.assumed(.productivityFactor) else { return savings }
      return savings * factor
    }
  }

  private func scaled(_ cost: EconomicsFact, by figure: CalculationFigure) throws(Shortfall) -> Extent {
    let cost = try inputs.number(cost)
    return try inputs.figure(figure).map { $0 * cost }
  }

  private func returned(by savings: FormulaID) throws(Shortfall) -> Double {
    let cost = try inputs.result(.totalCost)
    let saved = try inputs.figure(.returnMonths).value * inputs.result(savings)
    guard cost > 0 else { throw .obstacle(.divisionByZero) }
    return (saved - cost) / cost
  }

  private func payback(by savings: FormulaID) throws(Shortfall) -> EstimateResult {
    let savings = try inputs.result(savings)
    let cost = try inputs.result(.totalCost)
    return savings > 0 ? .months(cost / savings) : .never
  }

  private func unearned(_ savings: FormulaID) throws(Shortfall) -> Double {
    max(0, try inputs.result(savings))
  }
}

// MARK: - Time

/// What is taken for granted about the time that projects take.
enum ProjectTime {
  /// Dates further apart than this are a slip of the pen.
  static let longestYears = 50
  /// The days of a year, leap years spread over all.
  static let daysOfYear = 365.25
  /// The days of a month, a twelfth of a year.
  static let daysOfMonth = daysOfYear / 12

  /// So many days as a whole number, unless no project takes as long.
  static func plausible(_ days: Double) throws(Shortfall) -> Int {
    guard days.magnitude <= Double(longestYears) * daysOfYear else { throw .obstacle(.implausibleTime) }
    return Int(days)
  }
}

extension EstimateArithmetic {
  /// The days that lie so many times the estimate after the day on which it was made.
  private func production(after multiple: Extent) throws(Shortfall) -> ClosedRange<CalendarDate> {
    let first = try production(after: multiple.value)
    let last = try production(after: multiple.greatest)
    return first...max(first, last)
  }

  private func production(after multiple: Double) throws(Shortfall) -> CalendarDate {
    let start = try inputs.day(.estimatedOn)
    // Begun days count whole.
    let days = try ProjectTime.plausible((inputs.number(.estimatedWeeks) * multiple * 7).rounded(.up))
    guard let day = start.adding(days: days) else { throw .obstacle(.implausibleTime) }
    return day
  }

  /// Rounded to what is printed, so that a reader who calculates with it comes to the same amount.
  private var monthsInPilot: Double {
    get throws(Shortfall) {
      let days = try inputs.day(.startedOn).days(until: inputs.asOf)
      guard days >= 0 else { throw .obstacle(.future(inputs.path(of: .startedOn))) }
      return (Double(try ProjectTime.plausible(Double(days))) / ProjectTime.daysOfMonth * 10).rounded() / 10
    }
  }
}

// MARK: - Data contract

// Where nothing is left to assume, no limit is left to break.
extension EstimateArithmetic {
  private func isAtMost(_ fact: EconomicsFact, _ limit: CalculationFigure) throws(Shortfall) -> Bool {
    let number = try inputs.number(fact)
    return try inputs.assumed(limit).map { number <= $0 } ?? true
  }

  private func isAtLeast(_ fact: EconomicsFact, _ limit: CalculationFigure) throws(Shortfall) -> Bool {
    let number = try inputs.number(fact)
    return try inputs.assumed(limit).map { number >= $0 } ?? true
  }
}
