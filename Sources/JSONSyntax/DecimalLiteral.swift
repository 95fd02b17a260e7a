/// The value of a number as written, before it is rounded to a double.
///
/// It equals `significand * 10^exponent`, plus less than one `10^exponent` when digits were dropped.
struct DecimalLiteral {
  /// More digits than this cannot change which double is nearest, except that there were some.
  private static let decisiveDigits = 800
  /// An exponent beyond this is as good as infinite, since no text has as many digits.
  private static let largestExponent = 1_000_000_000
  /// The powers of ten that a double holds exactly.
  private static let exactPowers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  private let range: Range<Int>
  private(set) var isNegative = false
  private(set) var significand: UInt64 = 0
  private(set) var exponent = 0
  /// Whether digits other than 0 did not fit into the significand.
  private(set) var droppedDigits = false
  /// The power of ten of the last digit as written.
  private var powerOfLastDigit = 0
  /// How many zeros the digits end with.
  private var trailingZeros = 0

  /// Takes apart a number whose grammar was checked already.
  init(_ bytes: RawSpan, _ range: Range<Int>) {
    self.range = range
    var isFraction = false
    var isFull = false
    var fractionDigits = 0
    var place = range.lowerBound
    scan: while place < range.upperBound {
      let byte = bytes[place]
      switch byte {
      case minus: isNegative = true
      case fullStop: isFraction = true
      case zero...nine:
        if isFraction { fractionDigits += 1 }
        trailingZeros = byte == zero ? trailingZeros + 1 : 0
        isFull = isFull || !append(byte - zero)
        if isFull {
          exponent += 1
          if byte != zero { droppedDigits = true }
        }
      default: break scan
      }
      place += 1
    }
    let written = Self.writtenExponent(bytes, place + 1..<max(place + 1, range.upperBound))
    powerOfLastDigit = written - fractionDigits
    exponent += powerOfLastDigit
  }

  /// Appends a digit to the significand unless it no longer fits.
  private mutating func append(_ digit: UInt8) -> Bool {
    let (shifted, overflows) = significand.multipliedReportingOverflow(by: 10)
    let (sum, carries) = shifted.addingReportingOverflow(UInt64(digit))
    guard !overflows, !carries else { return false }
    significand = sum
    return true
  }

  private static func writtenExponent(_ bytes: RawSpan, _ range: Range<Int>) -> Int {
    var value = 0
    for place in range where isDigit(bytes[place]) {
      value = min(value * 10 + Int(bytes[place] - zero), largestExponent)
    }
    return !range.isEmpty && bytes[range.lowerBound] == minus ? -value : value
  }

  /// Whether the value is a whole number, however it is written: `1.0` and `1e3` are.
  var isIntegral: Bool { significand == 0 || powerOfLastDigit + trailingZeros >= 0 }

  /// The magnitude as a whole number, when it is one and fits in 64 bits.
  var magnitude: UInt64? {
    guard isIntegral, !droppedDigits else { return nil }
    var value = significand
    if value == 0 || exponent == 0 { return value }
    guard exponent.magnitude < 20 else { return nil }
    for _ in 0..<exponent.magnitude {
      if exponent < 0 {
        value /= 10
        continue
      }
      let (scaled, overflows) = value.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      value = scaled
    }
    return value
  }

  /// The value as a signed 64-bit integer, when it is one.
  var int64: Int64? {
    guard let magnitude else { return nil }
    guard isNegative else { return Int64(exactly: magnitude) }
    return magnitude <= Int64.min.magnitude ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
  }

  /// The value as an unsigned 64-bit integer, when it is one.
  var uint64: UInt64? {
    guard let magnitude, !isNegative || magnitude == 0 else { return nil }
    return magnitude
  }

  /// Whether the value is an integer of 64 bits, signed or unsigned.
  var fitsIn64Bits: Bool { int64 != nil || uint64 != nil }

  /// Whether the nearest double is finite.
  func isFinite(_ bytes: RawSpan) -> Bool { exponent < 280 || double(bytes).isFinite }

  /// The nearest double, which is infinite when the value is beyond all of them.
  func double(_ bytes: RawSpan) -> Double {
    // Clinger's fast path: both operands are exact, so the one operation rounds correctly.
    if !droppedDigits, significand <= 1 << 53, exponent.magnitude <= 22 {
      let scale = Self.exactPowers[Int(exponent.magnitude)]
      let value = exponent < 0 ? Double(significand) / scale : Double(significand) * scale
      return isNegative ? -value : value
    }
    let value = Double(droppedDigits ? decisiveText(bytes) : "\(significand)e\(exponent)") ?? .infinity
    return isNegative ? -value : value
  }

  /// The digits that decide which double is nearest, with the exponent that belongs to them.
  private func decisiveText(_ bytes: RawSpan) -> String {
    var digits: [UInt8] = []
    var dropped = 0
    var dropsNonzero = false
    for place in range {
      let byte = bytes[place]
      if byte | 0x20 == UInt8(ascii: "e") { break }
      guard isDigit(byte), byte != zero || !digits.isEmpty else { continue }
      if digits.count < Self.decisiveDigits {
        digits.append(byte)
      } else {
        dropped += 1
        dropsNonzero = dropsNonzero || byte != zero
      }
    }
    if dropsNonzero {
      // One digit stands for all that were dropped: it only has to say that there was something.
      digits.append(zero + 1)
      dropped -= 1
    }
    return "\(String(decoding: digits, as: UTF8.self))e\(powerOfLastDigit + dropped)"
  }
}
