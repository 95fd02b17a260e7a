import ReadinessEngine
import Testing

@testable import ReadinessReports

/// A field is found by its path as rules, reports and people write it.
@Suite struct FieldQueryTests {
  static let cases: [(query: String, path: String)] = [
    ("loadTest.peakRequestsPerSecond", "loadTest.peakRequestsPerSecond"),
    ("manifest.loadTest.peakRequestsPerSecond", "loadTest.peakRequestsPerSecond"),
    ("loadTest", "loadTest"),
    ("ownership.raci[].accountable", "ownership.raci[].accountable"),
    ("ownership.raci[12].accountable", "ownership.raci[].accountable"),
    ("ownership.raci.accountable", "ownership.raci[].accountable"),
    ("ownership.raci[]", "ownership.raci"),
    ("raci[].accountable", "ownership.raci[].accountable"),
    ("raci.accountable", "ownership.raci[].accountable"),
    ("people[].name", "people[].name"),
    ("people.name", "people[].name"),
    ("people.anna.name", "people[].name"),
    ("people[\"anna-k.\"].name", "people[].name"),
    ("people.anna", "people"),
    ("extensions.costCentre.owner", "extensions"),
    ("$schema", "$schema"),
  ]

  @Test(arguments: cases)
  func `a path leads to one field`(query: String, path: String) throws {
    let handbook = try SampleHandbook.builtIn()
    guard case .pages(let pages) = handbook.entry(query), pages.count == 1 else {
      Issue.record("\(query) leads to no single page")
      return
    }
    #expect(pages[0].marks.first?.plainText == path)
  }

  @Test(arguments: [
    "", ".", "[", "]", "[]", "loadTest.peek", "people.anna.name.first", "loadTest.peak.x", "a..b",
  ])
  func `anything else leads nowhere`(query: String) throws {
    guard case .unknown = try SampleHandbook.builtIn().entry(query) else {
      Issue.record("\(query) leads somewhere")
      return
    }
  }

  @Test func `the end of several paths is said to be that`() throws {
    guard case .ambiguous(let paths) = try SampleHandbook.builtIn().entry("owner") else {
      Issue.record("one page")
      return
    }
    #expect(paths.count > 1 && paths.allSatisfy { $0.hasSuffix(".owner") })
  }
}
