/// Finds percentiles of any number of values in bounded memory.
///
/// Up to 20,000 values it is exact. Beyond that it counts values in classes whose bounds lie less than 1 %
/// apart and answers with the middle of one, so that the relative error is below 0.4 %.
struct PercentileSketch {
  private static let exactLimit = 20_000
  /// The bits of a double that remain besides exponent and sign: 128 classes between a power of two and the next.
  private static let shift = 52 - 7

  private var exact: [Double] = []
  /// How many values each class has; a positive double's bits are ordered like the double.
  private var classes: [UInt64: Int] = [:]
  private var count = 0

  /// Adds a value; one below 0 counts as 0, since times and sizes are never negative.
  mutating func add(_ value: Double) {
    count += 1
    let value = Swift.max(0, value)
    guard classes.isEmpty else { return put(value) }
    exact.append(value)
    guard exact.count > Self.exactLimit else { return }
    for value in exact { put(value) }
    exact = []
  }

  private mutating func put(_ value: Double) {
    classes[value.bitPattern >> Self.shift, default: 0] += 1
  }

  /// The smallest value that at least a share of all values do not exceed; nil of none.
  ///
  /// - Complexity: O(n log n) in the number of values kept.
  func value(at share: Double) -> Double? {
    guard count > 0 else { return nil }
    let rank = Swift.max(1, Int((share * Double(count)).rounded(.up)))
    if classes.isEmpty { return exact.sorted()[min(rank, count) - 1] }
    var seen = 0
    for (key, number) in classes.sorted(by: { $0.key < $1.key }) {
      seen += number
      if seen >= rank { return Self.middle(of: key) }
    }
    return nil
  }

  private static func middle(of key: UInt64) -> Double {
    if key == 0 { return 0 }
    let low = Double(bitPattern: key << shift)
    return low + (Double(bitPattern: (key + 1) << shift) - low) / 2
  }
}
