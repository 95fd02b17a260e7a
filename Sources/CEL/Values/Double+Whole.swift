// Rounding without the C mathematics library, which this library does not ask to be linked.
extension Double {
  /// The same number as a 64-bit integer, when it is one.
  var exactInt64: Int64? {
    guard self >= -0x1p63, self < 0x1p63 else { return nil }
    let whole = Int64(self)
    return Double(whole) == self ? whole : nil
  }

  /// The same number as an unsigned 64-bit integer, when it is one.
  var exactUInt64: UInt64? {
    guard self > -1, self < 0x1p64 else { return nil }
    let whole = UInt64(self)
    return Double(whole) == self ? whole : nil
  }
}

extension Double {
  /// The number without its fraction.
  var truncated: Double {
    // From 2 to the power of 52 on, doubles have no fraction; NaN and infinity stay as they are.
    guard magnitude < 0x1p52 else { return self }
    let whole = Double(Int64(self))
    return whole == 0 && sign == .minus ? -0.0 : whole
  }

  /// The greatest whole number that is not above this one.
  var roundedDown: Double {
    let whole = truncated
    return whole > self ? whole - 1 : whole
  }

  /// The least whole number that is not below this one.
  var roundedUp: Double {
    let whole = truncated
    return whole < self ? whole + 1 : whole
  }

  /// The nearest whole number, halves away from zero.
  var roundedToNearest: Double {
    let whole = truncated
    guard (self - whole).magnitude >= 0.5 else { return whole }
    return self < 0 ? whole - 1 : whole + 1
  }
}
