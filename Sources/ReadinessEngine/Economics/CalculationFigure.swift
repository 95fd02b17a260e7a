/// The figures that estimates calculate with, by their ids; the numbers themselves are data.
enum CalculationFigure: String, CaseIterable, Sendable {
  case fixLaterMultiple = "fix-later-multiple"
  case infrastructureMultiple = "infrastructure-multiple"
  case apiCostMultiple = "api-cost-multiple"
  case productivityFactor = "productivity-factor"
  case returnMonths = "return-months"
  case scheduleTotal = "schedule-total"
  case scheduleTotalLenient = "schedule-total-lenient"
  case dataAge = "data-age"
  case fieldsFilled = "data-fields-filled"
  case validRecords = "data-valid-records"

  /// The only unit in which the arithmetic makes sense.
  var unit: FigureUnit {
    switch self {
    case .fixLaterMultiple, .infrastructureMultiple, .apiCostMultiple, .scheduleTotal, .scheduleTotalLenient:
      .times
    case .productivityFactor, .fieldsFilled, .validRecords: .share
    case .returnMonths: .months
    case .dataAge: .hours
    }
  }

  /// Whether the arithmetic makes sense with a range.
  var allowsRange: Bool {
    unit == .times
  }

  /// Whether the arithmetic makes sense with a figure: its unit is right, and nothing in it is below zero.
  func accepts(_ figure: Figure) -> Bool {
    figure.unit == unit && figure.extent.value >= 0
      && (allowsRange || figure.extent.qualifier != .between)
  }
}

/// One figure for each name that calculations use.
struct CalculationFigures: Sendable {
  let fixLaterMultiple: Figure
  let infrastructureMultiple: Figure
  let apiCostMultiple: Figure
  let productivityFactor: Figure
  let returnMonths: Figure
  let scheduleTotal: Figure
  let scheduleTotalLenient: Figure
  let dataAge: Figure
  let fieldsFilled: Figure
  let validRecords: Figure

  /// The figure with a name.
  subscript(name: CalculationFigure) -> Figure {
    switch name {
    case .fixLaterMultiple: fixLaterMultiple
    case .infrastructureMultiple: infrastructureMultiple
    case .apiCostMultiple: apiCostMultiple
    case .productivityFactor: productivityFactor
    case .returnMonths: returnMonths
    case .scheduleTotal: scheduleTotal
    case .scheduleTotalLenient: scheduleTotalLenient
    case .dataAge: dataAge
    case .fieldsFilled: fieldsFilled
    case .validRecords: validRecords
    }
  }
}
