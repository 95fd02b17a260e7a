import CalendarDates
import ReadinessEngine
import ReadinessReports
import Testing

@testable import ReadinessCommand

@Suite("The options of audit")
struct AuditOptionsTests {
  private func parse(_ arguments: String...) throws -> AuditOptions {
    let parsed = try ArgumentParser.parse(arguments, by: AuditOptions.syntax.arguments)
    guard case .options(let options) = parsed else { throw CancellationError() }
    return options
  }

  @Test("have defaults")
  func defaults() throws {
    let options = try parse()
    #expect(options.operands.isEmpty)
    #expect(options.format == .text)
    #expect(options.outputs.isEmpty)
    #expect(options.gate.failUnder == nil)
    #expect(options.gate.required.isEmpty)
    #expect(options.gate.minimumAssurance == nil)
    #expect(!options.exitsZero)
    #expect(options.asOf == nil)
    #expect(options.color == .auto)
    #expect(options.verbosity == .normal)
  }

  @Test("become typed settings")
  func settings() throws {
    let options = try parse(
      "one.json",
      "-fjson",
      "-o",
      "report.md",
      "--output=text=all.log",
      "--fail-under",
      "9",
      "--require",
      "raci, load-test",
      "--require=raci,audit-log",
      "--minimum-assurance",
      "asserted",
      "--exit-zero",
      "--as-of",
      "2026-11-01",
      "--color=never",
      "-v",
      "-"
    )
    #expect(options.operands == ["one.json", "-"])
    #expect(options.format == .json)
    #expect(
      options.outputs == [
        OutputTarget(format: .markdown, path: "report.md"), OutputTarget(format: .text, path: "all.log"),
      ]
    )
    #expect(options.gate.failUnder == 9)
    #expect(options.gate.required == ["raci", "load-test", "audit-log"])
    #expect(options.gate.minimumAssurance == .asserted)
    #expect(options.exitsZero)
    #expect(options.asOf == CalendarDate(year: 2026, month: 11, day: 1))
    #expect(options.color == .never)
    #expect(options.verbosity == .verbose)
  }

  @Test(
    "name outputs by extension or by format",
    arguments: [
      ("report.txt", ReportFormat.text, "report.txt"),
      ("report.md", .markdown, "report.md"),
      ("report.MD", .markdown, "report.MD"),
      ("out.d/report.markdown", .markdown, "out.d/report.markdown"),
      ("report.json", .json, "report.json"),
      ("json=report.md", .json, "report.md"),
      ("text=report", .text, "report"),
      ("a=b.json", .json, "a=b.json"),
      ("text=a=b.json", .text, "a=b.json"),
      ("./json=x.md", .markdown, "./json=x.md"),
      ("=.md.md", .markdown, "=.md.md"),
    ]
  )
  func outputs(text: String, format: ReportFormat, path: String) throws {
    #expect(try parse("-o", text).outputs == [OutputTarget(format: format, path: path)])
  }

  @Test(
    "refuse outputs whose format or path is not clear",
    arguments: [
      ("report", ValueError.unknownExtension),
      ("report.pdf", .unknownExtension),
      (".md", .unknownExtension),
      ("md/report", .unknownExtension),
      ("report.", .unknownExtension),
      ("pdf=report.pdf", .unknownExtension),
      ("markdwn=report.md", .unknownFormat("markdwn", suggestion: "markdown")),
      ("md=report.md", .unknownFormat("md", suggestion: "markdown")),
      ("", .emptyPath),
      ("json=", .emptyPath),
      ("-", .standardOutput),
      ("json=-", .standardOutput),
    ]
  )
  func wrongOutputs(text: String, error: ValueError) {
    #expect(throws: UsageError.invalidValue(option: "-o", value: text, error)) { try parse("-o", text) }
  }

  @Test(
    "ask for the appendix only where a report shows it",
    arguments: [
      ([], false), (["-q"], false), (["-v"], true), (["-f", "markdown"], true), (["-f", "json"], true),
      (["-o", "report.txt"], false), (["-v", "-f", "json"], true), (["-o", "report.md"], true),
      (["-q", "-o", "report.txt", "-o", "report.json"], true),
    ]
  )
  func appendix(arguments: [String], isShown: Bool) throws {
    let parsed = try ArgumentParser.parse(arguments, by: AuditOptions.syntax.arguments)
    guard case .options(let options) = parsed else { throw CancellationError() }
    #expect(options.showsAppendix == isShown)
  }

  @Test("judge by today where no day is given, and ask for one where the clock fails")
  func auditDate() throws {
    let fake = FakeWorld()
    #expect(try parse().auditDate(in: fake.world) == CalendarDate(year: 2026, month: 11, day: 1))
    #expect(
      try parse("--as-of=2020-02-29").auditDate(in: fake.world) == CalendarDate(year: 2020, month: 2, day: 29)
    )
    fake.today = nil
    #expect(throws: CommandFailure.self) { try parse().auditDate(in: fake.world) }
  }
}
