/// A finite number with all its decimal digits, so that rounding is exact.
struct ExactDecimal {
  private let isNegative: Bool
  /// Decimal digits, the most significant first, without leading zeros; empty for zero.
  private let digits: [UInt8]
  /// How many of the digits stand behind the decimal point.
  private let fractionCount: Int

  /// All digits of a whole number.
  init(_ integer: some BinaryInteger) {
    isNegative = integer < 0
    digits = integer == 0 ? [] : String(integer.magnitude).utf8.map { $0 - UInt8(ascii: "0") }
    fractionCount = 0
  }

  /// All digits of a finite double: a whole number times a power of two, which is one of five and ten.
  init(_ double: Double) {
    isNegative = double.sign == .minus
    var exponent = double == 0 ? 0 : Int(double.exponent) - 52
    var significand = double.significandBitPattern | (double.isNormal ? 1 << 52 : 0)
    if double.isSubnormal { exponent = -1074 }
    while exponent < 0, significand != 0, significand & 1 == 0 {
      significand >>= 1
      exponent += 1
    }
    var number = LargeNumber(double == 0 ? 0 : significand)
    number.multiply(by: exponent < 0 ? 5 : 2, times: abs(exponent))
    digits = number.digits
    fractionCount = max(0, -exponent)
  }

  private init(isNegative: Bool, digits: [UInt8], fractionCount: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.fractionCount = fractionCount
  }

  private var sign: String { isNegative ? "-" : "" }

  /// The number with so many digits behind the point, halves rounded to even.
  func fixed(_ precision: Int) -> String {
    let rounded = rounded(droppingFrom: fractionCount - precision)
    let missing = max(0, precision - rounded.fractionCount)
    var text = Self.text(rounded.digits) + String(repeating: "0", count: missing)
    text = String(repeating: "0", count: max(0, precision + 1 - text.utf8.count)) + text
    return precision == 0 ? sign + text : "\(sign)\(text.dropLast(precision)).\(text.suffix(precision))"
  }

  /// The number as one digit, so many behind the point, and a power of ten.
  func scientific(_ precision: Int) -> String {
    let rounded = rounded(droppingFrom: digits.count - 1 - precision)
    let power = digits.isEmpty ? 0 : rounded.digits.count - 1 - rounded.fractionCount
    var text = Self.text(Array(rounded.digits.prefix(precision + 1)))
    text += String(repeating: "0", count: precision + 1 - text.utf8.count)
    let fraction = precision == 0 ? "" : "." + text.dropFirst()
    return "\(sign)\(text.prefix(1))\(fraction)e\(power < 0 ? "-" : "+")\(Int(power.magnitude).padded(to: 2))"
  }

  /// The number without its last digits, rounded.
  private func rounded(droppingFrom count: Int) -> ExactDecimal {
    guard count > 0 else { return self }
    let kept = Array(digits.dropLast(count))
    let dropped = digits.count >= count ? digits.suffix(count) : []
    let isHalf = dropped.first == 5 && dropped.dropFirst().allSatisfy { $0 == 0 }
    let isUp = isHalf ? (kept.last ?? 0) % 2 == 1 : (dropped.first ?? 0) >= 5
    return ExactDecimal(
      isNegative: isNegative,
      digits: isUp ? Self.incremented(kept) : kept,
      fractionCount: fractionCount - count
    )
  }

  private static func incremented(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits
    for position in digits.indices.reversed() {
      if digits[position] < 9 {
        digits[position] += 1
        return digits
      }
      digits[position] = 0
    }
    return [1] + digits
  }

  private static func text(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}

/// A whole number of any size, in groups of nine decimal digits, the least significant first.
private struct LargeNumber {
  private var groups: [UInt64] = []

  init(_ number: UInt64) {
    var rest = number
    while rest > 0 {
      groups.append(rest % 1_000_000_000)
      rest /= 1_000_000_000
    }
  }

  mutating func multiply(by factor: UInt64, times: Int) {
    // Several factors at once, as many as keep a product within 64 bits.
    let batch = factor == 2 ? 30 : 13
    var left = times
    while left > 0 {
      let count = min(left, batch)
      multiply(by: (0..<count).reduce(1) { power, _ in power * factor })
      left -= count
    }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in groups.indices {
      let product = groups[index] * factor + carry
      groups[index] = product % 1_000_000_000
      carry = product / 1_000_000_000
    }
    while carry > 0 {
      groups.append(carry % 1_000_000_000)
      carry /= 1_000_000_000
    }
  }

  /// The digits, the most significant first, without leading zeros.
  var digits: [UInt8] {
    let all = groups.reversed()
      .flatMap { group in
        Int(group).padded(to: 9).utf8.map { $0 - UInt8(ascii: "0") }
      }
    return Array(all.drop { $0 == 0 })
  }
}
