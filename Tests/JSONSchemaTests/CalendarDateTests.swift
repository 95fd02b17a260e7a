import JSONSchema
import JSONSyntax
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    "2026-01-01", "2026-12-31", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2026-04-30",
    "0004-02-29", "2400-02-29",
  ])
  func `a day of the calendar is a date`(text: String) throws { #expect(try isDate(text)) }

  @Test(arguments: [
    "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29",
    "2100-02-29",
    "2026-1-01", "26-01-01", "2026-01-1", "2026/01/01", "20260101", "2026-01-01T00:00:00Z", "2026-01-01 ",
    " 2026-01-01",
    "+026-01-01", "-026-01-01", "２026-01-01", "2026-01", "", "yesterday", "2026-W01-1", "2026-01-0a",
  ])
  func `anything else is none`(text: String) throws { #expect(try !isDate(text)) }

  private func isDate(_ text: String) throws -> Bool {
    try schema(#"{"format": "date"}"#).validate(document("\"\(text)\"")).isEmpty
  }
}
