// RFC 3339 text.
extension TimestampValue {
  /// Reads RFC 3339 text with capital letters and a mandatory zone, such as `2026-01-31T08:00:00.5+01:00`.
  ///
  /// Leap seconds and more than nine digits of a second are refused.
  public init?(_ text: String) {
    var reader = FixedTextReader(text)
    guard let day = CalendarDay(reading: &reader), reader.takes("T"),
      let hour = reader.number(digits: 2, in: 0...23), reader.takes(":"),
      let minute = reader.number(digits: 2, in: 0...59), reader.takes(":"),
      let second = reader.number(digits: 2, in: 0...59),
      let nanoseconds = Self.fraction(&reader),
      let offset = Self.offset(&reader), reader.isAtEnd
    else { return nil }
    let clock = Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: day.daysSinceEpoch * 86_400 + clock - Int64(offset), nanoseconds: nanoseconds)
  }

  private static func fraction(_ reader: inout FixedTextReader) -> Int32? {
    guard reader.takes(".") else { return 0 }
    let digits = reader.digits()
    guard (1...9).contains(digits.count), let number = Int32(digits) else { return nil }
    return (digits.count..<9).reduce(number) { number, _ in number * 10 }
  }

  private static func offset(_ reader: inout FixedTextReader) -> Int? {
    if reader.takes("Z") { return 0 }
    let sign = reader.takes("+") ? 1 : reader.takes("-") ? -1 : 0
    guard sign != 0, let hours = reader.number(digits: 2, in: 0...23), reader.takes(":"),
      let minutes = reader.number(digits: 2, in: 0...59)
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

extension TimestampValue: CustomStringConvertible {
  /// RFC 3339 text in UTC, the fraction without trailing zeros.
  public var description: String {
    let (days, clock) = seconds.quotientAndRemainderFloored(dividingBy: 86_400)
    let day = CalendarDay(daysSinceEpoch: days)
    let time = [clock / 3600, clock / 60 % 60, clock % 60].map { Int($0).padded(to: 2) }
    return "\(day)T\(time.joined(separator: ":"))\(Int(nanoseconds).asFraction)Z"
  }
}

extension Int64 {
  /// Division that rounds towards minus infinity, with the remainder that is never negative.
  func quotientAndRemainderFloored(dividingBy divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

extension Int {
  /// Decimal digits with zeros in front.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }

  /// Nanoseconds as the fraction of a second, point included; empty for none.
  var asFraction: String {
    guard self != 0 else { return "" }
    var digits = padded(to: 9)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }
}
