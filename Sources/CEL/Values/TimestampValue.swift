/// A point in time with nanoseconds, between the years 1 and 9999 in UTC.
public struct TimestampValue: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// Nanoseconds after the full second, 0 to 999,999,999.
  public let nanoseconds: Int32

  /// The seconds that CEL allows: 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
  static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Makes a timestamp, or nil outside the years 1 to 9999 or for nanoseconds of a second or more.
  public init?(seconds: Int64, nanoseconds: Int32 = 0) {
    guard Self.range.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else { return nil }
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Orders by time.
  public static func < (left: TimestampValue, right: TimestampValue) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
