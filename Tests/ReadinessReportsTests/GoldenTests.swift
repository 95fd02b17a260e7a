import ReadinessEngine
import ReadinessReports
import Testing

/// Every format over the shared audits, byte for byte.
@Suite struct GoldenTests {
  @Test(
    arguments: SampleReports.all.map(\.name),
    [Rendering.text, .color, .wide, .verbose, .quiet, .markdown, .html, .json]
  )
  func isRenderedAsRecorded(name: String, rendering: Rendering) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    let bytes = rendering.format.render(report, options: rendering.options)
    try GoldenFile(name: "\(name).\(rendering.fileExtension)").expect(bytes)
    #expect(bytes == rendering.format.render(report, options: rendering.options))
  }
}

/// A format on a screen, and the extension of its golden files.
enum Rendering: Sendable {
  case text, color, wide, verbose, quiet, markdown, html, json

  var format: ReportFormat {
    switch self {
    case .text, .color, .wide, .verbose, .quiet: .text
    case .markdown: .markdown
    case .html: .html
    case .json: .json
    }
  }

  var options: RenderingOptions {
    switch self {
    case .text, .markdown, .html, .json: RenderingOptions()
    case .color: RenderingOptions(usesColor: true)
    case .wide: RenderingOptions(width: 100)
    case .verbose: RenderingOptions(verbosity: .verbose)
    case .quiet: RenderingOptions(verbosity: .quiet)
    }
  }

  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .color: "ansi.txt"
    case .wide: "wide.txt"
    case .verbose: "verbose.txt"
    case .quiet: "quiet.txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    }
  }
}
