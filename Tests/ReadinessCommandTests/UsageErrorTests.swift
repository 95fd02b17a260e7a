import Testing

@testable import ReadinessCommand

@Suite("Wrong usage")
struct UsageErrorTests {
  private static let seeOptions = "Run \"readiness help audit\" to see its options.\n"
  private static let seeCommands = "Run \"readiness help\" to see the commands.\n"
  private static let seeExtensions = """
    Name it as in -o FORMAT=PATH, or end the path in .txt, .md, .markdown, .html,
    .htm, .json, .sarif, .xml, .csv, .jsonl, .svg.

    """
  private static let formats = """
    text, markdown, html, json, sarif, junit, github, gitlab, csv,
    jsonl, badge.

    """

  @Test(
    "is explained in words, with what to do next, and ends with 2",
    arguments: [
      (
        ["audit", "--fail-undr", "9"], "unknown option \"--fail-undr\"; did you mean \"--fail-under\"?",
        seeOptions
      ),
      (["audit", "-x"], "unknown option \"-x\"", seeOptions),
      (["audit", "-qx"], "unknown option \"-x\" in \"-qx\"", seeOptions),
      (["audit", "-format", "json"], "unknown option \"-format\"; did you mean \"--format\"?", seeOptions),
      (["audit", "--fail-under"], "option \"--fail-under\" needs a value: --fail-under N", seeOptions),
      (["audit", "-o", "-q"], "option \"-o\" needs a value: -o [FORMAT=]PATH", seeOptions),
      (["audit", "--quiet=x"], "option \"--quiet\" takes no value, but \"x\" is given", seeOptions),
      (["audit", "-f", "text", "-f", "json"], "option \"--format\" is given more than once", seeOptions),
      (["audit", "-qv"], "options \"--quiet\" and \"--verbose\" contradict each other", seeOptions),
      (
        ["audit", "--fail-under", "-1"],
        "option \"--fail-under\" needs a whole number of 0 or more, not \"-1\"", seeOptions
      ),
      (
        ["audit", "--as-of", "2026-02-30"],
        "option \"--as-of\" needs a day of the calendar, YYYY-MM-DD, not \"2026-02-30\"", seeOptions
      ),
      (
        ["audit", "--require", "raci,,load-test"],
        "option \"--require\" needs names separated by commas, and \"raci,,load-test\" lacks one", seeOptions
      ),
      (
        ["audit", "-f", "jsn"], "\"jsn\" is not a value of \"-f\"; did you mean \"json\"?",
        "The values are \(formats)"
      ),
      (
        ["audit", "--minimum-assurance", "sworn"], "\"sworn\" is not a value of \"--minimum-assurance\"",
        "The values are asserted, stated, documented, measured.\n"
      ),
      (
        ["audit", "-o", "report.pdf"], "the name \"report.pdf\" does not tell the report's format",
        seeExtensions
      ),
      (["audit", "-o", "json="], "option \"-o\" needs a path, and \"json=\" has none", seeOptions),
      (
        ["audit", "-o", "-"], "option \"-o\" writes files, and \"-\" means standard output",
        "Choose what goes to standard output with --format.\n"
      ),
      (
        ["audit", "-o", "jsn=x.txt"], "unknown format \"jsn\" in \"jsn=x.txt\"; did you mean \"json\"?",
        "The formats are \(formats)"
      ),
      (["audti"], "unknown command \"audti\"; did you mean \"audit\"?", seeCommands),
      (["destroy"], "unknown command \"destroy\"", seeCommands),
      (
        ["project.json"], "unknown command \"project.json\"",
        "To audit a manifest, run \"readiness audit project.json\".\n"
      ),
      (["help", "audti"], "unknown command \"audti\"; did you mean \"audit\"?", seeCommands),
      (
        ["help", "audit", "help"], "there is one argument too many: \"help\"",
        "Run \"readiness help help\" to see its options.\n"
      ),
      (
        ["schema", "manifset"], "unknown schema \"manifset\"; did you mean \"manifest\"?",
        "Choose from adapter, benchmarks, checklist, manifest, policy, practices, report,\nsources.\n"
      ),
      (
        ["schema", "weather"], "unknown schema \"weather\"",
        "Choose from adapter, benchmarks, checklist, manifest, policy, practices, report,\nsources.\n"
      ),
      (
        ["schema", "policy", "report"], "there is one argument too many: \"report\"",
        "Run \"readiness help schema\" to see its options.\n"
      ),
      (["--versoin"], "unknown option \"--versoin\"; did you mean \"--version\"?", seeCommands),
      (
        ["--fail-under", "9", "audit"], "\"--fail-under\" is an option of \"audit\" and must follow it",
        "Write \"readiness audit --fail-under ...\".\n"
      ),
      (
        ["-q", "audit"], "\"-q\" is an option of \"audit\" and must follow it",
        "Write \"readiness audit -q ...\".\n"
      ),
      (["audit", "--\u{1B}[2J"], "unknown option \"--\\u{1B}[2J\"", seeOptions),
    ]
  )
  func messages(arguments: [String], message: String, hint: String) {
    let fake = FakeWorld()
    fake.arguments = arguments
    #expect(ReadinessCommand.run(in: fake.world) == .noVerdict)
    #expect(fake.messages == "error: \(message)\n\(hint)")
    #expect(fake.output.isEmpty)
  }

  @Test("found once the checklists are known is explained the same way")
  func laterErrors() {
    let unknownItem = UsageError.invalidValue(
      option: "--require",
      value: "load-tst",
      .unknownName("load-tst", kind: "item", known: ["load-test", "raci"], suggestion: "load-test")
    )
    #expect(
      unknownItem.problem(command: "audit")
        == Problem(
          "unknown item \"load-tst\" in \"--require\"; did you mean \"load-test\"?",
          hint: "Choose from load-test, raci."
        )
    )
    let unreachable = UsageError.invalidValue(option: "--fail-under", value: "13", .aboveMaximum(12))
    #expect(
      unreachable.problem(command: "audit").message
        == "option \"--fail-under\" asks for 13, but no score is above 12"
    )
    #expect(
      UsageError.noDate.problem(command: "audit").hint == "Name the day to judge by: --as-of YYYY-MM-DD."
    )
  }
}
