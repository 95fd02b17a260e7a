import Checklists
import JSONSchema
import JSONSyntax
import ReadinessReports
import Testing

/// The schema of the JSON report is the contract with the programs that read it.
@Suite struct ReportSchemaTests {
  private static func schema() throws -> Schema {
    let file = try #require(Checklists.file(at: "report.schema.json"))
    return try Schema.load(JSONDocument.parse(file.bytes))
  }

  @Test(arguments: SampleReports.all.map(\.name))
  func everyReportIsValid(name: String) throws {
    let document = try JSONDocument.parse(report(name))
    #expect(try Self.schema().validate(document).map { "\($0.path): \($0)" } == [])
  }

  @Test(arguments: SampleReports.all.map(\.name))
  func everyMemberIsDescribed(name: String) throws {
    let root = try JSONDocument.parse(report(name)).root
    #expect(undescribed(root, try Self.schema(), "report") == [], "add them to report.schema.json")
  }

  @Test(arguments: [EconomicsReportTests.Sample.complete, .empty])
  func moneyAndTimeAreValidAndDescribed(sample: EconomicsReportTests.Sample) throws {
    let root = try JSONDocument.parse(EconomicsReportTests.json(sample.economics())).root
    let report = try Self.schema()
    let schemas = [
      ("economics", report.property("manifests")?.items?.property("economics")),
      ("benchmarks", report.property("benchmarks")),
    ]
    for (name, schema) in schemas {
      let node = try #require(root[name])
      let schema = try #require(schema)
      #expect(schema.validate(node).map { "\($0.path): \($0)" } == [])
      #expect(undescribed(node, schema, name) == [])
    }
  }

  @Test func furtherMembersBreakNoReader() throws {
    let text = #"""
      {"schemaVersion": "1.9", "tool": {"name": "readiness", "version": "9", "license": null}, "asOf": "2026-11-01",
       "manifests": [], "gate": {"passed": true, "score": 3}, "weather": {"sky": "blue"}}
      """#
    #expect(try Self.schema().validate(JSONDocument.parse(Array(text.utf8))) == [])
  }

  private func report(_ name: String) throws -> [UInt8] {
    try JSONReportReader.bytes(#require(SampleReports.all.first { $0.name == name }).report)
  }

  /// The paths of members that a schema does not name, save below values of any kind.
  private func undescribed(_ node: JSONNode, _ schema: Schema, _ path: String) -> [String] {
    if schema.types.isEmpty { return [] }
    let elements = node.elements.flatMap { element in
      schema.items.map { undescribed(element, $0, path + "[]") } ?? [path + "[]"]
    }
    let members = node.members.flatMap { member in
      let place = "\(path).\(member.key)"
      return schema.property(member.key).map { undescribed(member.value, $0, place) } ?? [place]
    }
    return elements + members
  }
}
