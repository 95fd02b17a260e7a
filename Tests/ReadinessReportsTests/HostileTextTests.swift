import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Whatever text a manifest or a checklist holds, no report is broken by it.
@Suite struct HostileTextTests {
  static let seeds: [UInt64] = Array(1...40)

  private func report(_ seed: UInt64) -> AuditReport {
    let random = RandomText(seed: seed).texts(120)
    let audits = stride(from: 0, to: 120, by: 60)
      .map { start in
        HostileAudit(texts: Array(random[start..<start + 60])).manifest
      }
    return auditReport(audits)
  }

  private func lines(_ format: ReportFormat, _ seed: UInt64, _ options: RenderingOptions) -> [Substring] {
    let bytes = format.render(report(seed), options: options)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("\n"))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: seeds, [40, 57, 80, 100])
  func textFitsItsWidthAndActsOnNoTerminal(seed: UInt64, width: Int) {
    for verbosity in [Verbosity.normal, .verbose] {
      let options = RenderingOptions(width: width, verbosity: verbosity)
      for line in lines(.text, seed, options) {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
        #expect(VisibleText.visible(String(line)) == line)
        #expect(line.last != " ")
      }
    }
  }

  @Test(arguments: seeds)
  func colorAddsOnlyItsOwnSequences(seed: UInt64) {
    let plain = lines(.text, seed, RenderingOptions())
    let colored = lines(.text, seed, RenderingOptions(usesColor: true))
    #expect(plain.count == colored.count)
    for (plain, colored) in zip(plain, colored) {
      #expect(withoutStyles(colored.unicodeScalars) == String(plain))
    }
  }

  @Test(arguments: seeds)
  func noFormatCommandsTheLogOfAJob(seed: UInt64) throws {
    let command = try Regex(#"^\s*::|##[A-Za-z]*\["#)
    let report = report(seed)
    for (format, verbosity) in renderings {
      let bytes = format.render(report, options: RenderingOptions(width: 60, verbosity: verbosity))
      let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      for line in lines.map({ Substring(decoding: $0, as: UTF8.self) }) {
        // GitHub's annotations are commands on purpose, one a line.
        let text = format == .github ? AnnotationLine(line).map { Substring($0.message) } : line
        #expect(text?.firstMatch(of: command) == nil, "\(format): \(line)")
      }
    }
  }

  private var renderings: [(ReportFormat, Verbosity)] {
    ReportFormat.allCases.map { ($0, .normal) } + [(.text, .verbose), (.text, .quiet)]
  }

  /// Removes the sequences that styles write, scalar by scalar, as a mark after one belongs to no letter of it.
  private func withoutStyles(_ line: Substring.UnicodeScalarView) -> String {
    let sequences = ["0", "1", "2", "32", "1;31", "33", "35"].map { "\u{1B}[\($0)m".unicodeScalars }
    var rest = line
    var stripped = ""
    while let scalar = rest.first {
      if let sequence = sequences.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(sequence.count)
      } else {
        stripped.unicodeScalars.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return stripped
  }

  @Test(arguments: seeds)
  func quietWritesOneLineARecord(seed: UInt64) {
    let reports = report(seed)
    let failures = reports.manifests.flatMap(\.gate.checks).filter { !$0.holds }.count
    let deviations = reports.manifests.flatMap(\.deviations).count
    let lines = lines(.text, seed, RenderingOptions(verbosity: .quiet))
    #expect(lines.count == reports.manifests.count + failures + deviations + 1)
  }

  @Test(arguments: seeds)
  func markdownTablesKeepTheirColumns(seed: UInt64) {
    var columns: Int?
    for line in lines(.markdown, seed, RenderingOptions()) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let count = cells(of: line)
      #expect(count == columns ?? count, "\(line)")
      columns = count
    }
  }

  @Test(arguments: seeds)
  func markdownHoldsNoRawMarkupButItsOwn(seed: UInt64) {
    for line in lines(.markdown, seed, RenderingOptions()) {
      #expect(VisibleText.visible(String(line)) == line)
      #expect(hasOnlyOwnMarkup(line), "\(line)")
    }
  }

  @Test(arguments: seeds.prefix(16))
  func htmlHasTheTagsOfHarmlessTexts(seed: UInt64) throws {
    let texts = RandomText(seed: seed).texts(60)
    var harmless: [String: String] = [:]
    for text in texts { harmless[text] = "word \(harmless.count)" }
    let report = auditReport([HostileAudit(texts: texts).manifest])
    let page = try HTMLPage(ReportFormat.html.render(report))
    let other = auditReport([HostileAudit(texts: texts.map { harmless[$0] ?? "" }).manifest])
    #expect(shape(page) == shape(try HTMLPage(ReportFormat.html.render(other))))
    for text in [report.manifests[0].project.name] + report.manifests[0].notices.map(\.message) {
      #expect(page.text.contains(VisibleText.visible(text)))
    }
  }

  /// The tags and what they carry, apart from what depends on a text's script, signs and length.
  private func shape(_ page: HTMLPage) -> [String] {
    page.tags
      .filter { !["bdi", "wbr"].contains($0.name) }
      .map { tag in
        let classes = (tag["class"] ?? "").split(separator: " ").filter { $0 != "long" }
        return "\(tag.isEnd ? "/" : "")\(tag.name) \(tag.attributes.map(\.name)) \(classes)"
      }
  }

  @Test(arguments: seeds)
  func jsonGivesEveryTextBack(seed: UInt64) throws {
    let report = report(seed)
    let manifests = try JSONReportReader.root(report).list("manifests")
    #expect(manifests.count == report.manifests.count)
    for (manifest, audit) in zip(manifests, report.manifests) {
      let notice = manifest.list("notices").first
      #expect(manifest["path"]?.string == RelativePath.of(audit.path, below: nil))
      #expect(manifest["project"]?["name"]?.string == audit.project.name)
      #expect(notice?["message"]?.string == audit.notices.first?.message)
    }
  }
}
