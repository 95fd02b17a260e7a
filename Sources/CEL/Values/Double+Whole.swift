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
