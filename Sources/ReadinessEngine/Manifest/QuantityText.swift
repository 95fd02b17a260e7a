/// Words numbers of one unit: `EUR 1,200`, `5 %`, `18 to 24 months`.
struct QuantityText {
  private let before: String
  private let scale: Double
  private let after: (one: String, many: String)

  /// Takes the unit, or nil for a bare number, and the currency of amounts, if it is known.
  init(unit: FactUnit?, currency: String?) {
    switch unit {
    case .none: (before, scale, after) = ("", 1, ("", ""))
    case .share: (before, scale, after) = ("", 100, (" %", " %"))
    case .money: (before, scale, after) = (currency.map { $0 + " " } ?? "", 1, ("", ""))
    case .named(let one, let many): (before, scale, after) = ("", 1, (" " + one, " " + many))
    }
  }

  /// One number with its unit.
  func text(_ number: Double) -> String {
    before + FactText.grouped(number * scale) + (number == 1 ? after.one : after.many)
  }

  /// A number or a range with what is known of its bounds.
  func text(_ extent: Extent) -> String {
    switch extent {
    case .exactly(let value): text(value)
    case .about(let value): "about " + text(value)
    case .moreThan(let value): "more than " + text(value)
    case .lessThan(let value): "less than " + text(value)
    case .atLeast(let value): "at least " + text(value)
    case .upTo(let value): "up to " + text(value)
    case .between(let least, let greatest):
      "\(before)\(FactText.grouped(least * scale)) to \(FactText.grouped(greatest * scale))\(after.many)"
    }
  }
}
