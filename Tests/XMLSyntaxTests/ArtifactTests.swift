import TestSupport
import Testing
import XMLSyntax

/// A file that pytest wrote, with figures counted by hand.
@Suite(.enabled(if: EvidenceArtifacts.exist, "set EVIDENCE_ARTIFACTS to the folder of the tools' files"))
struct ArtifactTests {
  @Test func `a report of pytest is read`() throws {
    let bytes = try EvidenceArtifacts.bytes(of: "pytest/junit.xml")
    var elements: [XMLElementStart] = []
    var reader = XMLReader()
    try reader.feed(bytes.span) { if case .elementStart(let element) = $0 { elements.append(element) } }
    try reader.finish { _ in }
    let suite = try #require(elements.first { $0.name == "testsuite" })
    #expect(suite["tests"] == "11")
    #expect(suite["failures"] == "1")
    #expect(elements.count { $0.name == "testcase" } == 11)
    #expect(elements.count { $0.name == "skipped" } == 2)
    #expect(elements.first { $0.name == "property" }?["value"] == "12")
  }
}
