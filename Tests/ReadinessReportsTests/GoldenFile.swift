import Foundation
import Testing

@testable import ReadinessReports

/// A reference file that a rendering is compared with.
///
/// Comparing never writes. With the environment variable `READINESS_RECORD` set to `1` the rendering is written
/// instead and the test fails, so that a recording run can never pass for a check.
struct GoldenFile {
  let name: String

  private var url: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  func expect(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1" {
      try Data(bytes).write(to: url)
      Issue.record("recorded \(name), run again without READINESS_RECORD", sourceLocation: sourceLocation)
      return
    }
    let wanted = try [UInt8](Data(contentsOf: url))
    guard wanted != bytes else { return }
    Issue.record("\(difference(wanted, bytes))", sourceLocation: sourceLocation)
  }

  /// Compares a page without its style sheet, which all pages share and which has a file of its own.
  func expect(page bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let page = String(decoding: bytes, as: UTF8.self)
      .replacing(StyleSheet.shared.source, with: "style-sheet.css")
      .replacing("\(StyleSheet.digest)", with: "sha256-of-style-sheet.css")
    try expect(Array(page.utf8), sourceLocation: sourceLocation)
  }

  private func difference(_ wanted: [UInt8], _ found: [UInt8]) -> String {
    let wanted = lines(wanted)
    let found = lines(found)
    for (number, line) in found.enumerated() where number >= wanted.count || wanted[number] != line {
      let expected = number < wanted.count ? wanted[number] : "the end"
      return "Golden/\(name):\(number + 1)\nexpected: \(expected)\nfound:    \(line)"
    }
    return "Golden/\(name) has \(wanted.count - found.count) more lines"
  }

  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
