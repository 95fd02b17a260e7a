import Foundation
import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Whatever text a manifest or a checklist holds, other programs read it as text and nothing else.
@Suite struct HostileMachineTextTests {
  /// Two audits made of random texts.
  private func report(_ seed: UInt64) -> AuditReport {
    let random = RandomText(seed: seed).texts(120)
    let audits = stride(from: 0, to: 120, by: 60)
      .map { HostileAudit(texts: Array(random[$0..<$0 + 60])).manifest }
    return auditReport(audits)
  }

  private func text(_ format: ReportFormat, _ report: AuditReport) -> String {
    String(decoding: format.render(report), as: UTF8.self)
  }

  private func path(_ manifest: ManifestAudit) -> String {
    RelativePath.of(manifest.path, below: nil)
  }

  /// Characters that may stand in a report although they act: the writers' own line ends.
  private func isInert(_ text: some StringProtocol) -> Bool {
    VisibleText.visible(String(text)) == text
  }

  @Test(arguments: HostileTextTests.seeds)
  func sarifGivesEveryMessageBack(seed: UInt64) throws {
    let report = report(seed)
    let runs = try JSONDocument.parse(ReportFormat.sarif.render(report)).root.list("runs")
    #expect(runs.count == report.manifests.count)
    for (run, manifest) in zip(runs, report.manifests) {
      let results = run.list("results")
      let rules = run["tool"]?["driver"]?.list("rules") ?? []
      #expect(
        results.map { $0["message"]?["text"]?.string }
          == manifest.findings.map { MessageString.plain($0.message) }
      )
      for result in results {
        let index = try #require(result["ruleIndex"]?.int64)
        #expect(result["ruleId"]?.string == rules[Int(index)]["id"]?.string)
        let location = result.list("locations").first?["physicalLocation"]?["artifactLocation"]
        let uri = try #require(location?["uri"]?.string)
        #expect(uri.removingPercentEncoding?.hasSuffix(path(manifest)) == true)
        #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      }
    }
  }

  @Test(arguments: HostileTextTests.seeds)
  func gitlabGivesEveryFindingBack(seed: UInt64) throws {
    let report = report(seed)
    let root = try JSONDocument.parse(ReportFormat.gitlab.render(report)).root
    let findings = report.manifests.flatMap(\.findings)
    #expect(root.elements.map { $0["check_name"]?.string } == findings.map(\.rule.id))
    #expect(
      root.elements.map { $0["description"]?.string }
        == findings.map { VisibleText.visible("\($0.rule.title): \($0.message)") }
    )
  }

  @Test(arguments: HostileTextTests.seeds)
  func jsonLinesHoldOneManifestEach(seed: UInt64) throws {
    let report = report(seed)
    let lines = text(.jsonLines, report).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == report.manifests.count + 1)
    for (line, manifest) in zip(lines, report.manifests) {
      let root = try JSONDocument.parse(Array(line.utf8)).root
      #expect(root["path"]?.string == path(manifest))
      #expect(root["project"]?["name"]?.string == manifest.project.name)
    }
  }

  @Test(arguments: HostileTextTests.seeds)
  func csvGivesEveryCellBack(seed: UInt64) throws {
    let report = report(seed)
    let rows = try CSVTable(ReportFormat.csv.render(report)).rows
    let entries = report.manifests.flatMap { manifest in manifest.entries.map { (manifest, $0) } }
    #expect(rows.count == entries.count + 1)
    #expect(rows.allSatisfy { $0.count == CSVColumn.all.count })
    for (row, (manifest, entry)) in zip(rows.dropFirst(), entries) {
      #expect(asText(row[0]) == VisibleText.visible(path(manifest)))
      #expect(asText(row[2]) == VisibleText.visible(manifest.project.name))
      #expect(asText(row[8]) == VisibleText.visible(entry.title))
      for cell in row { #expect(isInert(cell) && !["=", "+", "-", "@"].contains(cell.first)) }
    }
  }

  /// A cell as a spreadsheet shows it.
  private func asText(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    let first = rest.unicodeScalars.first { $0 != " " }
    return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true ? rest : cell
  }

  @Test(arguments: HostileTextTests.seeds)
  func junitGivesEveryCaseBack(seed: UInt64) throws {
    let report = report(seed)
    let root = try XMLTree.parse(ReportFormat.junit.render(report))
    let suites = root.children(named: "testsuite")
    #expect(
      suites.map { $0.attributes["name"] } == report.manifests.map { VisibleText.visible($0.project.id) }
    )
    for (suite, manifest) in zip(suites, report.manifests) {
      let cases = suite.children(named: "testcase")
      let ids = manifest.entries.map { VisibleText.visible($0.item?.item.id ?? "whole checklist") }
      #expect(cases.map { $0.attributes["name"] } == ["release gate"] + ids)
      #expect(suite.attributes["tests"] == "\(cases.count)")
      for (attribute, name) in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")] {
        #expect(suite.attributes[attribute] == "\(cases.count { !$0.children(named: name).isEmpty })")
      }
      for outcome in cases.flatMap(\.children).dropFirst() {
        let message = try #require(outcome.attributes["message"])
        #expect(isInert(message))
        #expect(outcome.text.unicodeScalars.starts(with: message.unicodeScalars))
      }
    }
  }

  @Test(arguments: HostileTextTests.seeds)
  func badgesHoldNothingThatActs(seed: UInt64) throws {
    for manifest in report(seed).manifests {
      let root = try XMLTree.parse(ReportFormat.badge.render(auditReport([manifest])))
      #expect(Set(root.all.map(\.name)) == ["svg", "title", "rect", "path", "g", "text"])
      #expect(
        root.all.flatMap(\.attributes.keys)
          .allSatisfy { !$0.hasPrefix("on") && $0 != "href" && $0 != "style" }
      )
      #expect(root.attributes["aria-label"] == root.children(named: "title").first?.text)
    }
  }

  @Test(arguments: HostileTextTests.seeds)
  func githubReadsOneAnnotationALine(seed: UInt64) throws {
    let report = report(seed)
    let lines = text(.github, report).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    let findings = report.manifests.flatMap { manifest in manifest.findings.map { (manifest, $0) } }
    let shown = [FindingLevel.error, .warning]
      .flatMap { level in findings.filter { $0.1.level == level }.prefix(10) }
    for (line, (manifest, finding)) in zip(lines, shown) {
      let annotation = try #require(AnnotationLine(line))
      #expect(isInert(line.replacing("::", with: "")))
      #expect(annotation.name == finding.level.rawValue)
      #expect(annotation.properties["file"] == VisibleText.visible(path(manifest)))
      #expect(annotation.properties["title"] == VisibleText.visible(finding.rule.title))
      #expect(annotation.properties.count == 6)
      #expect(
        annotation.message.unicodeScalars.starts(with: VisibleText.visible(finding.message).unicodeScalars)
      )
    }
  }
}
