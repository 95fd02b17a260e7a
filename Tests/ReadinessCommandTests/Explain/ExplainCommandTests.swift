import ReadinessReports
import Testing

@testable import ReadinessCommand

@Suite("The command explain")
struct ExplainCommandTests {
  @Test(
    "suggests the name that was probably meant",
    arguments: [
      ("load-tst", "load-test"), ("loadTest", nil), ("AG11", "AG-11"), ("gap", "GAP"), ("clos", "close"),
      ("loadTest.peakRequestPerSecond", "loadTest.peakRequestsPerSecond"),
      ("peakRequestPerSecond", "peakRequestsPerSecond"),
      ("pilot-to-production/load-tests", "pilot-to-production/load-test"),
      ("schedule-totl", "schedule-total"),
    ]
  )
  func suggestion(name: String, meant: String?) {
    let fake = FakeWorld()
    let exit = fake.run("explain", name)
    guard let meant else {
      #expect(exit == .success)
      return
    }
    #expect(exit == .noVerdict && fake.output.isEmpty)
    #expect(
      fake.messages == """
        error: unknown id "\(name)"; did you mean "\(meant)"?
        List them with: readiness explain

        """
    )
    #expect(fake.run("explain", meant) == .success)
  }

  @Test("says where to look for a name that is like no other")
  func nothingLikeIt() {
    let fake = FakeWorld()
    #expect(fake.run("explain", "xyzzy-quux") == .noVerdict)
    #expect(fake.messages == "error: unknown id \"xyzzy-quux\"\nList them with: readiness explain\n")
  }

  @Test("names the fields that a path could be the end of")
  func ambiguous() {
    let fake = FakeWorld()
    #expect(fake.run("explain", "sunset.owner") == .success)
    #expect(fake.run("explain", "owner") == .noVerdict)
    #expect(fake.messages.hasPrefix("error: 5 fields end in \"owner\"\nChoose from integrations[].owner, "))
  }

  @Test("fits the terminal, and is plain where there is none")
  func terminal() {
    let (plain, narrow) = (FakeWorld(), FakeWorld())
    narrow.terminals[.output] = 44
    narrow.environment["TERM"] = "xterm"
    #expect(plain.run("explain", "load-test") == .success)
    #expect(narrow.run("explain", "load-test", "--color", "never") == .success)
    let widest = { (text: String) in text.split(separator: "\n").map(\.count).max() ?? 0 }
    #expect(widest(plain.output) <= 80 && widest(narrow.output) <= 44)
    #expect(!plain.output.contains("\u{1B}") && !narrow.output.contains("\u{1B}"))
    #expect(narrow.run("explain", "load-test") == .success)
    #expect(narrow.output.contains("\u{1B}[1m"))
  }

  @Test("writes Markdown on request, which no terminal changes")
  func markdown() {
    let (plain, terminal) = (FakeWorld(), FakeWorld())
    terminal.terminals[.output] = 44
    terminal.environment["TERM"] = "xterm"
    #expect(plain.run("explain", "load-test", "-f", "markdown") == .success)
    #expect(terminal.run("explain", "load-test", "--format=markdown", "--color=always") == .success)
    #expect(plain.output == terminal.output)
    #expect(plain.output.hasPrefix("# Load-tested at the expected production volume\n\n`load-test` · "))
    #expect(plain.output.contains("```cel\n") && plain.output.contains("```json\n"))
  }

  @Test("takes one name, and lists everything without one")
  func operands() {
    let fake = FakeWorld()
    #expect(fake.run("explain", "load-test", "raci") == .noVerdict)
    #expect(fake.messages.contains("one argument too many: \"raci\""))
    let list = FakeWorld()
    #expect(list.run("explain") == .success)
    for name in [
      "load-test", "AG-11", "close", "harden", "GAP", "schedule-total", "seven-questions", "loadTest",
    ] {
      let page = FakeWorld()
      #expect(page.run("explain", name) == .success)
      #expect(list.output.contains("\n  \(name) ") || name == "AG-11")
    }
  }
}
