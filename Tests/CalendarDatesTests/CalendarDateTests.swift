import CalendarDates
import Testing

@Test(arguments: ["1970-01-01", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])
func `a day of the calendar is read and written back`(text: String) throws {
  #expect(try #require(CalendarDate(text)).description == text)
}

@Test(arguments: [
  "", "2026-1-1", "2026-13-01", "2026-00-10", "2026-04-31", "2023-02-29", "1900-02-29", "2026-01-01 ",
  "2026/01/01", "+026-01-01", "٢٠٢٦-01-01",
])
func `anything else is no day`(text: String) {
  #expect(CalendarDate(text) == nil)
}

@Test(arguments: [
  ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-01", 20_758),
  ("0000-03-01", -719_468),
])
func `days are counted from 1970`(text: String, days: Int) throws {
  #expect(try #require(CalendarDate(text)).daysSinceEpoch == days)
}

@Test func `an age is the number of days between two dates`() throws {
  let tested = try #require(CalendarDate("2026-05-05"))
  let audited = try #require(CalendarDate("2026-11-01"))
  #expect(tested.days(until: audited) == 180)
  #expect(audited.days(until: tested) == -180)
}

@Test(arguments: [
  ("2026-11-01", 0, "2026-11-01"), ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
  ("2026-01-01", -1, "2025-12-31"), ("1970-01-01", -719_528, "0000-01-01"), ("9999-12-31", 0, "9999-12-31"),
])
func `days are added across months and leap years`(text: String, days: Int, later: String) throws {
  #expect(try #require(CalendarDate(text)).adding(days: days) == CalendarDate(later))
}

@Test(arguments: [1, -3_652_425, .max, .min]) func `no day lies beyond the calendar`(days: Int) throws {
  #expect(try #require(CalendarDate("9999-12-31")).adding(days: days) == nil)
}

@Test func `adding days is the inverse of counting them`() throws {
  let start = try #require(CalendarDate("0000-01-01"))
  for days in stride(from: 0, through: 3_652_424, by: 97) {
    let day = try #require(start.adding(days: days))
    #expect(start.days(until: day) == days)
  }
}
