/// Doubles as text, in the forms that CEL's `double` and `string` read and write.
enum DoubleText {
  /// The number that decimal text names, also `NaN` and signed `Infinity`; nothing else is accepted.
  static func parse(_ text: String) -> Double? {
    switch text {
    case "NaN": .nan
    case "Infinity", "+Infinity": .infinity
    case "-Infinity": -.infinity
    default: text.utf8.allSatisfy(isNumeric) ? Double(text) : nil
    }
  }

  // Swift also reads hexadecimal numbers and "inf", which CEL does not promise.
  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// The shortest text that reads back as the same number, as C's `%g` lays it out: `1`, `1e-07`, `1e+21`.
  static func shortest(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    if number == 0 { return number.sign == .minus ? "-0" : "0" }
    let (digits, exponent) = decimal(of: number.magnitude)
    let sign = number < 0 ? "-" : ""
    // `%g` with shortest digits writes an exponent below -4 and from 6 on.
    return sign + ((-4..<6).contains(exponent) ? plain(digits, exponent) : scientific(digits, exponent))
  }

  /// The shortest text that reads back as the same finite number, never with an exponent.
  static func plain(_ number: Double) -> String {
    if number == 0 { return number.sign == .minus ? "-0" : "0" }
    let (digits, exponent) = decimal(of: number.magnitude)
    return (number < 0 ? "-" : "") + plain(digits, exponent)
  }

  /// The shortest significant digits of a positive number, and the power of ten of the first of them.
  static func decimal(of number: Double) -> (digits: [UInt8], exponent: Int) {
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let written = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits = mantissa.flatMap { Array($0.utf8) }
    var exponent = written + mantissa[0].utf8.count - 1
    while digits.count > 1, digits.first == UInt8(ascii: "0") {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (digits, exponent)
  }

  private static func plain(_ digits: [UInt8], _ exponent: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text }
    if digits.count <= exponent + 1 {
      return text + String(repeating: "0", count: exponent + 1 - digits.count)
    }
    return text.prefix(exponent + 1) + "." + text.dropFirst(exponent + 1)
  }

  private static func scientific(_ digits: [UInt8], _ exponent: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    let fraction = digits.count > 1 ? "." + text.dropFirst() : ""
    let magnitude = String(exponent.magnitude)
    let padding = magnitude.utf8.count < 2 ? "0" : ""
    return "\(text.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(padding)\(magnitude)"
  }
}
