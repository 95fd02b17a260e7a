/// A number as a source or an estimate gives it: exact, bounded or a range.
public enum Extent: Hashable, Sendable {
  /// This number.
  case exactly(Double)
  /// Near this number.
  case about(Double)
  /// Above this number.
  case moreThan(Double)
  /// Below this number.
  case lessThan(Double)
  /// This number or above.
  case atLeast(Double)
  /// This number or below.
  case upTo(Double)
  /// From the first number to the second.
  case between(Double, Double)

  /// How the number is meant.
  public var qualifier: Qualifier {
    switch self {
    case .exactly: .exactly
    case .about: .about
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    case .atLeast: .atLeast
    case .upTo: .upTo
    case .between: .between
    }
  }

  /// The number, of a range the smaller one.
  public var value: Double {
    switch self {
    case .exactly(let value), .about(let value), .moreThan(let value), .lessThan(let value),
      .atLeast(let value), .upTo(let value), .between(let value, _):
      value
    }
  }

  /// The number, of a range the greater one.
  public var greatest: Double {
    if case .between(_, let greatest) = self { greatest } else { value }
  }

  /// Makes an extent of one number, or of two for a range.
  init(_ qualifier: Qualifier, _ value: Double, _ greatest: Double) {
    switch qualifier {
    case .exactly: self = .exactly(value)
    case .about: self = .about(value)
    case .moreThan: self = .moreThan(value)
    case .lessThan: self = .lessThan(value)
    case .atLeast: self = .atLeast(value)
    case .upTo: self = .upTo(value)
    case .between: self = .between(value, greatest)
    }
  }

  /// The same extent with other numbers; `change` must not swap smaller and greater.
  func map(_ change: (Double) -> Double) -> Extent {
    Extent(qualifier, change(value), change(greatest))
  }
}

/// How a number is meant.
public enum Qualifier: String, CaseIterable, Sendable {
  /// As it stands.
  case exactly
  /// Roughly.
  case about
  /// The truth is above it.
  case moreThan = "more-than"
  /// The truth is below it.
  case lessThan = "less-than"
  /// The truth is not below it.
  case atLeast = "at-least"
  /// The truth is not above it.
  case upTo = "up-to"
  /// The truth lies between two numbers.
  case between
}
