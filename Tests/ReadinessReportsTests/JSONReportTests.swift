import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Reads reports as another program would.
enum JSONReportReader {
  static func bytes(_ report: AuditReport) -> [UInt8] {
    ReportFormat.json.render(report)
  }

  static func root(_ report: AuditReport) throws -> JSONNode {
    try JSONDocument.parse(bytes(report)).root
  }
}

extension JSONNode {
  /// The elements of a member that is an array; none where it is missing.
  func list(_ key: String) -> [JSONNode] {
    self[key].map { Array($0.elements) } ?? []
  }
}

/// The shape that dashboards read for years: members are added at the end of a version, none moves.
@Suite struct JSONReportTests {
  private func keys(_ node: JSONNode?) -> [String] {
    node?.members.map(\.key) ?? []
  }

  @Test func hasItsMembersInTheirOrder() throws {
    let root = try JSONReportReader.root(auditReport([SampleReports.everyVerdict]))
    #expect(
      keys(root) == [
        "schemaVersion", "tool", "asOf", "manifests", "gate", "benchmarks", "checklistFiles", "gateFiles",
      ]
    )
    let manifest = root.list("manifests").first
    #expect(
      keys(manifest) == [
        "path", "project", "checklists", "profile", "clearance", "priorities", "notices", "gate", "practices",
        "economics", "line", "recommendation", "plan", "sha256", "deviations", "waiversNotHonoured",
        "baseline", "evidence",
      ]
    )
    let checklist = manifest?.list("checklists").first
    #expect(
      keys(checklist) == ["id", "title", "score", "band", "bandDetails", "items", "applicability", "phases"]
    )
    #expect(keys(checklist?["score"]).prefix(3) == ["met", "total", "possible"])
    let item = checklist?.list("items").first
    #expect(
      keys(item)
        .starts(with: ["id", "kind", "number", "title", "dimension", "verdict", "severity", "assurance"])
    )
    let fact = item?.list("facts").first
    #expect(keys(fact) == ["path", "value", "at", "stated", "text", "measurement"])
    #expect(keys(fact?["at"]) == ["file", "line", "column"])
    #expect(keys(manifest?["gate"]) == ["passed", "reasons", "checks", "policy"])
    #expect(keys(manifest?["clearance"]).prefix(2) == ["cleared", "reasons"])
  }

  @Test func spellsVerdictsAndNullsAsDocumented() throws {
    let root = try JSONReportReader.root(auditReport([SampleReports.everyVerdict]))
    let items = try #require(
      root.list("manifests").first?.list("checklists").first?.list("items")
    )
    #expect(
      items.map { $0["verdict"]?.string } == [
        "met", "met", "met", "met", "not-met", "unknown", "not-applicable", "error",
      ]
    )
    #expect(
      items.map { $0["assurance"]?.string } == [
        "stated", "documented", "measured", "asserted", nil, nil, nil, nil,
      ]
    )
    for item in items {
      #expect(item["severity"]?.kind == .null)
      for list in ["facts", "wouldDecide", "missing", "failures", "advice", "sources"] {
        #expect(item[list]?.kind == .array)
      }
    }
  }

  @Test(arguments: ["near-ready", "every-verdict", "all-met", "practices"])
  func holdsEveryNumberThatPeopleRead(name: String) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    let known = Set(numbers(JSONReportReader.bytes(report)))
    for format in [ReportFormat.text, .markdown] {
      let options = RenderingOptions(width: 100, verbosity: .verbose)
      for number in numbers(format.render(report, options: options)) {
        #expect(known.contains(number), "\(number) is in \(format) only")
      }
    }
  }

  private func numbers(_ bytes: [UInt8]) -> [Substring] {
    // A character reference of the markup and the ends of an axis are no numbers of the report.
    String(decoding: bytes, as: UTF8.self).replacing("&#8203;", with: "").replacing("0 --> 100", with: "")
      .split { !("0"..."9").contains($0) }
  }
}
