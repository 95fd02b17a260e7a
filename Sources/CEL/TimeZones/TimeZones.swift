/// Finds how far local time is from UTC.
///
/// Offsets such as `+02:00` and the zone `UTC` are always known; the database of named zones belongs
/// to the host, which hands over the content of its files.
struct TimeZones: Sendable {
  private let data: (@Sendable (String) -> [UInt8]?)?

  /// Makes a lookup with the host's files, or without any.
  init(data: (@Sendable (String) -> [UInt8]?)? = nil) {
    self.data = data
  }

  /// The longest name that is looked up; no name of the database is as long.
  private static let maximumNameLength = 64

  /// Seconds east of UTC in a zone at a time.
  func offset(of zone: String, at seconds: Int64) -> Result<Int, EvaluationError> {
    if zone == "UTC" { return .success(0) }
    if let fixed = Self.fixedOffset(zone) { return .success(fixed) }
    guard let data else { return .failure(EvaluationError(.noTimeZoneData(zone))) }
    guard Self.isName(zone), let bytes = data(zone), let table = TimeZoneTable(bytes) else {
      return .failure(EvaluationError(.noSuchTimeZone(zone)))
    }
    return .success(table.offset(at: seconds))
  }

  /// An offset written `+HH:MM`, `-HH:MM` or `HH:MM`, in seconds.
  private static func fixedOffset(_ text: String) -> Int? {
    var reader = FixedTextReader(text)
    let sign = reader.takes("-") ? -1 : 1
    if sign == 1 { _ = reader.takes("+") }
    guard let hours = reader.number(digits: 2, in: 0...23), reader.takes(":"),
      let minutes = reader.number(digits: 2, in: 0...59), reader.isAtEnd
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  // A host may use the name as part of a file's path: nothing that leaves its folder gets there.
  private static func isName(_ zone: String) -> Bool {
    guard zone.utf8.count <= maximumNameLength, zone.utf8.first.map(isLetter) == true else { return false }
    return zone.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "_+-/".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
