/// A number that a source quotes, printed as quoted by it and never as verified.
public struct Figure: Sendable {
  /// The stable name.
  public let id: String
  /// What is counted.
  public let title: String
  /// The number, with what the source says of its bounds.
  public let extent: Extent
  /// What the number is a number of.
  public let unit: FigureUnit
  /// Whom the source names for it, if anybody.
  public let attributedTo: String?
  /// The quoted figures that it is calculated from; empty where it is quoted itself.
  public let derivedFrom: [String]
  /// What to keep in mind when reading it.
  public let note: String?
  /// Where it stands; the first names the document that it is listed under.
  public let sources: [SourceReference]
  /// What it is used for.
  public let uses: [FigureUse]

  /// The number as people read it, with its unit.
  public var text: String {
    unit.quantityText.text(extent)
  }
}

/// What a figure is a number of.
public enum FigureUnit: String, CaseIterable, Sendable {
  /// US dollars, which are never converted.
  case usDollars = "USD"
  /// A part of one, printed in percent.
  case share
  /// A multiple.
  case times
  /// Points of a scale.
  case points
  /// A time in months.
  case months
  /// A time in weeks.
  case weeks
  /// A time in days.
  case days
  /// A time in hours.
  case hours
  /// A time in minutes.
  case minutes
  /// A time in seconds.
  case seconds

  /// What words numbers of this unit.
  var quantityText: QuantityText {
    switch self {
    case .usDollars: QuantityText(unit: .money, currency: rawValue)
    case .share: QuantityText(unit: .share, currency: nil)
    case .times, .points, .months, .weeks, .days, .hours, .minutes, .seconds:
      // The name of one is that of many without the last letter.
      QuantityText(unit: .named(one: String(rawValue.dropLast()), many: rawValue), currency: nil)
    }
  }

  /// The number inside a formula, where a multiple follows a sign of multiplication and needs no unit.
  func textInFormula(_ extent: Extent) -> String {
    self == .times ? QuantityText(unit: nil, currency: nil).text(extent) : quantityText.text(extent)
  }
}

/// What a figure is used for.
public enum FigureUse: String, CaseIterable, Sendable {
  /// Estimates of money.
  case economics
  /// Estimates of time.
  case time
  /// Limits for data where the team states none.
  case dataContract = "data-contract"
  /// Rules of the checklists.
  case criteria
  /// Nothing but being quoted.
  case appendix
}
