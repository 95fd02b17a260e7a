import JSONSyntax
import ReadinessEngine
import Testing

@testable import ReadinessReports

/// Practices in the formats that show them, and nowhere else.
@Suite struct PracticeReportTests {
  private func text(_ format: ReportFormat, _ options: RenderingOptions = RenderingOptions()) -> String {
    String(
      decoding: format.render(auditReport([SampleReports.withPractices]), options: options),
      as: UTF8.self
    )
  }

  @Test(arguments: [
    (ReportFormat.text, Verbosity.quiet, false), (.text, .normal, false), (.text, .verbose, true),
    (.markdown, .normal, true), (.json, .normal, true),
  ])
  func areShownWhereTheFormatSaysSo(format: ReportFormat, verbosity: Verbosity, isShown: Bool) {
    #expect(format.showsAppendix(at: verbosity) == isShown)
    let text = text(format, RenderingOptions(verbosity: verbosity))
    #expect(text.contains("Which stakeholders must agree?") == isShown)
  }

  @Test(arguments: [ReportFormat.markdown, .text])
  func leaveNothingBehindWithoutAnAppendix(format: ReportFormat) {
    let report = auditReport([SampleReports.allMet])
    let bytes = format.render(report, options: RenderingOptions(verbosity: .verbose))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Practices"))
  }

  @Test func areCountedInTheWordsOfTheirGroup() {
    #expect(
      SamplePractices.appendix.practices.map(\.sentence) == [
        "1 answered, 1 not answered, 1 open, 1 not evaluated", "3 found, 3 missing, 3 open",
      ]
    )
  }

  @Test(arguments: [
    ("question-metric", "success.metrics[0].kind", 31),
    ("question-stakeholders", "stakeholders.engagedAtPlanning", 12),
    ("question-data-quality", "data.contract.agreed", 20),
    ("question-rule", "compliance.regulations", 40),
  ])
  func pointToTheFactThatDecided(id: String, path: String, line: Int) throws {
    let practices = SamplePractices.appendix.practices.flatMap(\.practices)
    let practice = try #require(practices.first { $0.practice.id == id })
    #expect(practice.decidingPath == path)
    #expect(practice.decidingPosition?.line == line)
  }

  @Test func foldOnlyLongTablesInMarkdown() throws {
    let sections = text(.markdown).split(separator: "\n## ").first { $0.hasPrefix("Practices") }
    let groups = try #require(sections).split(separator: "\n### ")
    #expect(groups.map { $0.contains("<details>") } == [false, false, true])
    #expect(groups.last?.contains("- ✗ missing: Habit 2 · Habit 5 · Habit 8\n- ? open: Habit 3") == true)
  }

  @Test func haveOneShapeInJSON() throws {
    let root = try JSONReportReader.root(auditReport([SampleReports.withPractices]))
    let groups = try #require(root.list("manifests").first).list("practices")
    let group = try #require(groups.first)
    #expect(group.members.map(\.key) == ["id", "title", "description", "counts", "practices"])
    #expect(group["counts"]?.members.map(\.key) == ["total", "found", "missing", "open", "error"])
    #expect(group["counts"]?.members.compactMap(\.value.int64) == [4, 1, 1, 1, 1])
    for practice in group.list("practices") {
      #expect(
        practice.members.map(\.key) == [
          "id", "title", "standing", "label", "message", "at", "facts", "wouldDecide", "missing", "sources",
        ]
      )
    }
    #expect(
      group.list("practices").map { $0["label"]?.string } == [
        "answered", "not answered", "open", "not evaluated",
      ]
    )
  }
}
