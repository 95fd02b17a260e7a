import ReadinessEngine
import Testing

@testable import ReadinessReports

/// The table of formats.
@Suite struct ReportFormatTests {
  @Test(arguments: [
    ("txt", ReportFormat.text), ("md", .markdown), ("markdown", .markdown), ("json", .json), ("JSON", .json),
    ("sarif", .sarif), ("xml", .junit), ("csv", .csv), ("jsonl", .jsonLines), ("SVG", .badge),
    ("html", .html),
    ("HTM", .html), ("docx", nil), ("", nil),
  ])
  func followsTheExtension(fileExtension: String, format: ReportFormat?) {
    #expect(ReportFormat(fileExtension: fileExtension) == format)
  }

  @Test func givesEachExtensionToOneFormat() {
    let extensions = ReportFormat.allCases.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
    // These two would need extensions that mean other formats, so they have to be named.
    #expect(ReportFormat.allCases.filter { $0.fileExtensions.isEmpty } == [.github, .gitlab])
  }

  @Test(arguments: ReportFormat.allCases.filter(\.isStreamed), SampleReports.all.map(\.name))
  func streamsManifestByManifest(format: ReportFormat, name: String) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    let parts = report.manifests.flatMap { format.render(auditReport([$0])) }
    #expect(parts == format.render(report))
  }

  @Test(arguments: [(1, 40), (40, 40), (80, 80), (100, 100), (400, 100)])
  func keepsLinesReadable(asked: Int, used: Int) {
    #expect(RenderingOptions(width: asked).width == used)
  }
}
