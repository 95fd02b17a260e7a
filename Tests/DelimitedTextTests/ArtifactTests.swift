import DelimitedText
import TestSupport
import Testing

/// Files that load-test tools wrote, with figures counted by other means.
@Suite(.enabled(if: EvidenceArtifacts.exist, "set EVIDENCE_ARTIFACTS to the folder of the tools' files"))
struct ArtifactTests {
  @Test func `Locust's statistics are read by name`() throws {
    let rows = try rows(of: "locust/run_stats.csv")
    let total = try #require(rows.first { $0["Name"] == "Aggregated" })
    #expect(rows.count == 3)
    #expect(total["Type"] == "")
    #expect(total["Request Count"] == "4090")
    #expect(total["Failure Count"] == "49")
  }

  @Test func `Locust's history has a row a second and values that are not available`() throws {
    let rows = try rows(of: "locust/run_stats_history.csv")
    #expect(rows.first?["50%"] == "N/A")
    #expect(rows.first.map { $0.position(of: 6) } == place(2, 44))
    #expect(try rows.count == lines(of: "locust/run_stats_history.csv") - 1)
  }

  @Test func `Locust's failures have quotes inside fields of other quotes`() throws {
    let failures = try rows(of: "locust/run_failures.csv")
    #expect(failures.compactMap { $0["Occurrences"].flatMap { Int($0) } } == [39, 10])
  }

  @Test func `JMeter's samples are read by the header that was configured`() throws {
    let rows = try rows(of: "jmeter/results.jtl")
    #expect(try rows.count == lines(of: "jmeter/results.jtl") - 1)
    #expect(rows.allSatisfy { $0["elapsed"].flatMap { Int($0) } != nil && $0["URL"] == nil })
  }

  private func rows(of path: String) throws -> [DelimitedRow] {
    var rows: [DelimitedRow] = []
    var reader = DelimitedTextReader()
    let bytes = try EvidenceArtifacts.bytes(of: path)
    try reader.feed(bytes.span) { rows.append($0) }
    try reader.finish { rows.append($0) }
    return rows
  }

  private func lines(of path: String) throws -> Int {
    try EvidenceArtifacts.bytes(of: path).count { $0 == UInt8(ascii: "\n") }
  }
}
