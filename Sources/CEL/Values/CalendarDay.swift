/// A day of the proleptic Gregorian calendar.
struct CalendarDay: Hashable, Sendable {
  let year: Int
  /// 1 to 12.
  let month: Int
  /// 1 to 31.
  let day: Int

  /// The day that is so many days after 1970-01-01.
  init(daysSinceEpoch days: Int64) {
    // Years that begin in March put the leap day last; 400 of them have 146,097 days.
    let (era, dayOfEra) = (days + 719_468).quotientAndRemainderFloored(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
  }

  /// Reads `YYYY-MM-DD`; nil for a day that the calendar does not have.
  init?(reading reader: inout FixedTextReader) {
    guard let year = reader.number(digits: 4, in: 0...9999), reader.takes("-"),
      let month = reader.number(digits: 2, in: 1...12), reader.takes("-"),
      let day = reader.number(digits: 2, in: 1...Self.length(ofMonth: month, year: year))
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of the given numbers, which must name one.
  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// How many days after 1970-01-01 the day is.
  var daysSinceEpoch: Int64 {
    let yearFromMarch = Int64(month <= 2 ? year - 1 : year)
    let (era, yearOfEra) = yearFromMarch.quotientAndRemainderFloored(dividingBy: 400)
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week, 0 for Sunday.
  var weekday: Int {
    // 1970-01-01 was a Thursday.
    Int((daysSinceEpoch + 4).quotientAndRemainderFloored(dividingBy: 7).remainder)
  }

  /// The number of the day in its year, from 0.
  var dayOfYear: Int {
    Int(daysSinceEpoch - CalendarDay(year: year, month: 1, day: 1).daysSinceEpoch)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  var description: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

/// Reads text whose parts have fixed places, from left to right.
struct FixedTextReader {
  private var rest: Substring.UTF8View

  /// Starts at the beginning of a text.
  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes one character if it is the next one.
  mutating func takes(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, Unicode.Scalar(first) == character else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes all digits that follow.
  mutating func digits() -> String {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return String(Substring(digits))
  }

  /// Takes exactly so many digits that make a number of a range.
  mutating func number(digits count: Int, in range: ClosedRange<Int>) -> Int? {
    let text = rest.prefix(count)
    guard text.count == count, text.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(Substring(text)), range.contains(number)
    else { return nil }
    rest = rest.dropFirst(count)
    return number
  }
}
