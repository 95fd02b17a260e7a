import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Every format over the shared audits, byte for byte.
@Suite struct GoldenTests {
  @Test(
    arguments: SampleReports.all.map(\.name),
    Rendering.allCases
  )
  func isRenderedAsRecorded(name: String, rendering: Rendering) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    let bytes = rendering.format.render(report, options: rendering.options)
    let file = GoldenFile(name: "\(name).\(rendering.fileExtension)")
    if rendering == .html { try file.expect(page: bytes) } else { try file.expect(bytes) }
    #expect(bytes == rendering.format.render(report, options: rendering.options))
  }
}

extension GoldenTests {
  @Test func theStyleSheetIsAsRecorded() throws {
    try GoldenFile(name: "style-sheet.css").expect(Array(StyleSheet.shared.source.utf8))
  }
}

/// A format on a screen, and the extension of its golden files.
enum Rendering: CaseIterable, Sendable {
  case text, color, wide, verbose, quiet, markdown, html, json
  case sarif, junit, github, gitlab, csv, jsonLines, badge

  var format: ReportFormat {
    switch self {
    case .text, .color, .wide, .verbose, .quiet: .text
    case .markdown: .markdown
    case .html: .html
    case .json: .json
    case .sarif: .sarif
    case .junit: .junit
    case .github: .github
    case .gitlab: .gitlab
    case .csv: .csv
    case .jsonLines: .jsonLines
    case .badge: .badge
    }
  }

  var options: RenderingOptions {
    switch self {
    case .text, .markdown, .html, .json, .sarif, .junit, .github, .gitlab, .csv, .jsonLines, .badge:
      RenderingOptions()
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
    case .sarif: "sarif"
    case .junit: "xml"
    case .github: "github.txt"
    case .gitlab: "gitlab.json"
    case .csv: "csv"
    case .jsonLines: "jsonl"
    case .badge: "svg"
    }
  }
}
