extension Parser {
  /// Numbers of at most this many bytes and no exponent fit in 64 bits or far below infinity.
  private static let shortLength = 18

  /// Reads a number (RFC 8259, section 6) and adds it to the tape, checked but not converted.
  @inline(__always)
  mutating func scanNumber(_ bytes: RawSpan) throws(JSONSyntaxError) {
    let start = offset
    var place = offset
    if bytes[place] == minus { place += 1 }
    let firstDigit = place
    place = endOfDigits(from: place, bytes)
    let hasLeadingZero = bytes.byte(at: firstDigit) == zero && place > firstDigit + 1
    guard place > firstDigit, !hasLeadingZero else { throw malformedNumber(digitsAt: firstDigit, bytes) }
    let integerEnd = place
    if bytes.byte(at: place) == fullStop {
      place = try endOfPart(.decimalPoint, from: place + 1, bytes)
    }
    let exponentStart = place
    if bytes.byte(at: place) | 0x20 == UInt8(ascii: "e") {
      let sign = bytes.byte(at: place + 1)
      let digits = sign == plus || sign == minus ? place + 2 : place + 1
      place = try endOfPart(.exponent, from: digits, bytes)
    }
    if place - start <= Self.shortLength, exponentStart == place {
      append(place == integerEnd ? .integer : .number, from: start, to: place)
    } else {
      try appendLongNumber(from: start, to: place, isWhole: place == integerEnd, bytes)
    }
  }

  /// Adds a number that may be beyond 64 bits or beyond what a double can hold.
  @inline(never)
  private mutating func appendLongNumber(
    from start: Int,
    to end: Int,
    isWhole: Bool,
    _ bytes: RawSpan
  ) throws(JSONSyntaxError) {
    let literal = DecimalLiteral(bytes, start..<end)
    guard literal.isFinite(bytes) else {
      throw failure(.numberTooLarge(sourceText(start..<end)), at: start)
    }
    append(isWhole && literal.fitsIn64Bits ? .integer : .number, from: start, to: end)
  }

  /// The offset behind the digits that must follow a decimal point or an exponent.
  @inline(__always)
  private func endOfPart(
    _ part: JSONSyntaxError.NumberPart,
    from place: Int,
    _ bytes: RawSpan
  ) throws(JSONSyntaxError) -> Int {
    let end = endOfDigits(from: place, bytes)
    guard end > place else { throw failure(.missingDigits(after: part), at: place) }
    return end
  }

  @inline(__always)
  private func endOfDigits(from start: Int, _ bytes: RawSpan) -> Int {
    var place = start
    while place < bytes.byteCount, isDigit(bytes[place]) { place += 1 }
    return place
  }
}
