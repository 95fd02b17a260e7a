/// A zone's rule for all time to come, such as `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX TZ, RFC 9636 section 3.3.1).
struct TimeZoneRule: Sendable {
  /// Seconds east of UTC outside of daylight saving time.
  private let standard: Int
  private let daylight: Daylight?

  private struct Daylight {
    /// Seconds east of UTC.
    let offset: Int
    let start: Change
    let end: Change
  }

  /// Reads a rule; nil for text that is not one.
  init?(_ text: String) {
    var reader = RuleReader(text)
    guard reader.skipName(), let standard = reader.offset() else { return nil }
    self.standard = -standard
    guard !reader.isAtEnd else {
      daylight = nil
      return
    }
    guard reader.skipName() else { return nil }
    // Daylight saving time is an hour ahead unless the rule says otherwise.
    let offset = reader.isAtChange ? 3600 - standard : reader.offset().map { -$0 }
    guard let offset, let start = reader.change(), let end = reader.change(), reader.isAtEnd else {
      return nil
    }
    daylight = Daylight(offset: offset, start: start, end: end)
  }

  /// Seconds east of UTC at a time.
  func offset(at seconds: Int64) -> Int {
    guard let daylight else { return standard }
    let local = seconds + Int64(standard)
    let year = CalendarDay(daysSinceEpoch: local.quotientAndRemainderFloored(dividingBy: 86_400).quotient)
      .year
    let start = daylight.start.seconds(in: year) - Int64(standard)
    let end = daylight.end.seconds(in: year) - Int64(daylight.offset)
    // In the south, summer lasts over the turn of the year.
    let isDaylight =
      start < end ? (start..<end).contains(seconds) : !(end..<start).contains(seconds)
    return isDaylight ? daylight.offset : standard
  }
}

/// A day and time of the year at which clocks are changed.
private struct Change {
  enum Day {
    /// The day of the year from 1 to 365; February 29 is never counted.
    case withoutLeapDay(Int)
    /// The day of the year from 0 to 365.
    case ofYear(Int)
    /// The weekday, 0 for Sunday, in a week of a month from 1 to 5; the fifth is the last.
    case ofWeek(month: Int, week: Int, weekday: Int)
  }

  let day: Day
  /// Seconds after midnight, local time; may be negative or beyond the day.
  let time: Int

  /// The local time of the change in a year, in seconds since 1970.
  func seconds(in year: Int) -> Int64 {
    dayNumber(in: year) * 86_400 + Int64(time)
  }

  private func dayNumber(in year: Int) -> Int64 {
    let newYear = CalendarDay(year: year, month: 1, day: 1).daysSinceEpoch
    switch day {
    case .ofYear(let day): return newYear + Int64(day)
    case .withoutLeapDay(let day):
      let isLeap = CalendarDay.length(ofMonth: 2, year: year) == 29
      return newYear + Int64(day) - (isLeap && day >= 60 ? 0 : 1)
    case .ofWeek(let month, let week, let weekday):
      let first = CalendarDay(year: year, month: month, day: 1)
      var day = 1 + (weekday - first.weekday + 7) % 7 + (week - 1) * 7
      while day > CalendarDay.length(ofMonth: month, year: year) { day -= 7 }
      return first.daysSinceEpoch + Int64(day - 1)
    }
  }
}

/// Reads the parts of a rule from left to right.
private struct RuleReader {
  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  var isAtEnd: Bool { rest.isEmpty }
  var isAtChange: Bool { rest.first == "," }

  mutating func skipName() -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let name = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func offset() -> Int? {
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard let hours = number(upTo: 167) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where takes(":") {
      guard let part = number(upTo: 59) else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// `,date[/time]`.
  mutating func change() -> Change? {
    guard takes(","), let day = day() else { return nil }
    guard takes("/") else { return Change(day: day, time: 2 * 3600) }
    return offset().map { Change(day: day, time: $0) }
  }

  private mutating func day() -> Change.Day? {
    if takes("J") { return number(upTo: 365).map(Change.Day.withoutLeapDay) }
    guard takes("M") else { return number(upTo: 365).map(Change.Day.ofYear) }
    guard let month = number(upTo: 12), month > 0, takes("."), let week = number(upTo: 5), week > 0,
      takes("."), let weekday = number(upTo: 6)
    else { return nil }
    return .ofWeek(month: month, week: week, weekday: weekday)
  }

  private mutating func takes(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func number(upTo limit: Int) -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }.prefix(3)
    guard let number = Int(digits), number <= limit else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }
}
