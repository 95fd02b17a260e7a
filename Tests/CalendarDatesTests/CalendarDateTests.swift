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
