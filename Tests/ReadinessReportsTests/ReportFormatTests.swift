import Testing

@testable import ReadinessReports

/// The table of formats.
@Suite struct ReportFormatTests {
  @Test(arguments: [
    ("txt", ReportFormat.text), ("md", .markdown), ("markdown", .markdown), ("html", .html), ("htm", .html), ("json", .json), ("JSON", .json),
    ("docx", nil), ("", nil),
  ])
  func followsTheExtension(fileExtension: String, format: ReportFormat?) {
    #expect(ReportFormat(fileExtension: fileExtension) == format)
  }

  @Test func givesEachExtensionToOneFormat() {
    let extensions = ReportFormat.allCases.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
    #expect(ReportFormat.allCases.allSatisfy { !$0.fileExtensions.isEmpty })
  }

  @Test(arguments: [(1, 40), (40, 40), (80, 80), (100, 100), (400, 100)])
  func keepsLinesReadable(asked: Int, used: Int) {
    #expect(RenderingOptions(width: asked).width == used)
  }
}
