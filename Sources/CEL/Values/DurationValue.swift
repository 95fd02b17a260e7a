/// A span of time in whole nanoseconds, about 290 years at most in either direction.
public struct DurationValue: Hashable, Comparable, Sendable {
  /// The whole span in nanoseconds.
  public let nanoseconds: Int64

  /// Makes a span of the given number of nanoseconds.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// Orders by length, negative spans first.
  public static func < (left: DurationValue, right: DurationValue) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
