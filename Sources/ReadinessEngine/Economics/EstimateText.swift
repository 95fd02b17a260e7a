/// Words what an estimate comes to.
struct EstimateText {
  /// The manifest's currency, if it states one.
  let currency: String?

  /// The outcome in a few words.
  func text(_ outcome: EstimateOutcome) -> String {
    switch outcome {
    case .result(let result): text(result)
    case .notCalculable: "not calculable"
    case .undefined(let obstacle): text(obstacle)
    }
  }

  private func text(_ result: EstimateResult) -> String {
    switch result {
    case .money(let extent, .once): amount(extent)
    case .money(let extent, .month): amount(extent) + " a month"
    case .share(let share): Self.share.text(Self.rounded(share, 1_000))
    case .months(let months): Self.months.text(Self.rounded(months, 10))
    case .never: "never"
    case .days(let days):
      days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound) to \(days.upperBound)"
    case .kept(let isKept): isKept ? "kept" : "not kept"
    }
  }

  private func text(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .divisionByZero: "not defined: it would divide by 0"
    case .tooLarge: "not defined: the numbers are too large"
    case .implausibleTime: "not calculated: the dates lie more than \(ProjectTime.longestYears) years apart"
    case .negative(let path): "not calculated: \(path) is below 0"
    case .future(let path): "not calculated: \(path) is after the day of the audit"
    case .unlisted(let name): "not calculated: the formula does not list \(name) among its inputs"
    }
  }

  /// Amounts of a hundred and more are printed without cents, as nobody should read an estimate to the cent.
  private func amount(_ extent: Extent) -> String {
    QuantityText(unit: .money, currency: currency)
      .text(extent.map { Self.rounded($0, $0.magnitude < 100 ? 100 : 1) })
  }

  private static var share: QuantityText { QuantityText(unit: .share, currency: nil) }
  private static var months: QuantityText { FigureUnit.months.quantityText }

  /// Rounds to so many parts of one; numbers too large to have parts stay as they are.
  private static func rounded(_ number: Double, _ parts: Double) -> Double {
    number.magnitude < 1e12 ? (number * parts).rounded() / parts : number
  }
}
