// Durations as text: decimal numbers with units, the largest first by custom but not by rule.
extension DurationValue {
  /// Reads `1h30m`, `-1.5s`, `250ms`, `0`; nil for anything else and for what 64 bits of nanoseconds cannot hold.
  public init?(_ text: String) {
    var reader = FixedTextReader(text)
    let isNegative = reader.takes("-")
    if !isNegative { _ = reader.takes("+") }
    guard var total = Self.zero(reader) ? Int128(0) : Self.part(&reader) else { return nil }
    while !reader.isAtEnd, !Self.zero(reader) {
      guard let part = Self.part(&reader), total < Int128(Int64.max) else { return nil }
      total += part
    }
    guard let nanoseconds = Int64(exactly: isNegative ? -total : total) else { return nil }
    self.init(nanoseconds: nanoseconds)
  }

  private static func zero(_ reader: FixedTextReader) -> Bool {
    var reader = reader
    return reader.takes("0") && reader.isAtEnd
  }

  private static func part(_ reader: inout FixedTextReader) -> Int128? {
    let whole = reader.digits()
    let fraction = reader.takes(".") ? reader.digits() : ""
    // Nineteen digits fill 64 bits; what is behind the eighteenth of a fraction is below a nanosecond.
    guard !(whole.isEmpty && fraction.isEmpty), whole.utf8.count <= 19, let unit = unit(&reader) else {
      return nil
    }
    let digits = fraction.prefix(18)
    let scale = digits.reduce(Int128(1)) { scale, _ in scale * 10 }
    return (Int128(whole) ?? 0) * unit + (Int128(digits) ?? 0) * unit / scale
  }

  private static func unit(_ reader: inout FixedTextReader) -> Int128? {
    if reader.takes("h") { return 3_600_000_000_000 }
    if reader.takes("m") { return reader.takes("s") ? 1_000_000 : 60_000_000_000 }
    if reader.takes("s") { return 1_000_000_000 }
    if reader.takes("u") { return reader.takes("s") ? 1000 : nil }
    if reader.takes("n") { return reader.takes("s") ? 1 : nil }
    return nil
  }
}

extension DurationValue: CustomStringConvertible {
  /// Seconds with up to nine digits of fraction and the unit: `3661.5s`.
  public var description: String {
    let magnitude = nanoseconds.magnitude
    let sign = nanoseconds < 0 ? "-" : ""
    return "\(sign)\(magnitude / 1_000_000_000)\(Int(magnitude % 1_000_000_000).asFraction)s"
  }
}
