import Testing

@testable import ReadinessCommand

@Suite("Help")
struct HelpTests {
  private let pages = [
    ["help"], ["--help"], ["-h"], ["help", "audit"], ["audit", "--help"], ["audit", "-h"], ["help", "help"],
    ["help", "completions"], ["help", "init"], ["schema"], ["help", "schema"],
    ["help", "checklist"], ["checklist", "list", "--help"],
  ]

  @Test("goes to standard output and ends with 0")
  func streams() {
    for arguments in pages {
      let fake = FakeWorld()
      fake.arguments = arguments
      #expect(ReadinessCommand.run(in: fake.world) == .success)
      #expect(!fake.output.isEmpty && fake.messages.isEmpty)
    }
  }

  @Test("fits the terminal, and 100 columns on a wider one", arguments: [20, 40, 60, 80, 100, 200])
  func width(columns: Int) {
    for arguments in pages {
      let fake = FakeWorld()
      fake.terminals[.output] = columns
      fake.arguments = arguments
      _ = ReadinessCommand.run(in: fake.world)
      let widest = fake.output.split(separator: "\n").map(\.count).max() ?? 0
      // Terms and examples are never broken; below their width only the meanings wrap.
      #expect(widest <= max(62, min(columns, 100)), "readiness \(arguments)")
    }
  }

  @Test("is the same whichever way it is asked for")
  func sameText() {
    func text(_ arguments: [String]) -> String {
      let fake = FakeWorld()
      fake.arguments = arguments
      _ = ReadinessCommand.run(in: fake.world)
      return fake.output
    }
    #expect(text(["help"]) == text(["--help"]))
    #expect(text(["help", "audit"]) == text(["audit", "--help"]))
    #expect(text(["help", "audit"]) == text(["audit", "project.json", "-h"]))
  }

  @Test("without arguments goes to standard error and ends with 2")
  func noArguments() {
    let (bare, help) = (FakeWorld(), FakeWorld())
    #expect(bare.run() == .noVerdict)
    #expect(help.run("help") == .success)
    #expect(bare.output.isEmpty)
    #expect(bare.messages == help.output)
  }

  @Test("on a command names every option and every exit code")
  func completeness() {
    let fake = FakeWorld()
    _ = fake.run("help", "audit")
    for option in AuditOptions.syntax.arguments.options {
      #expect(fake.output.contains("--\(option.long) ") || fake.output.contains("--\(option.long)\n"))
    }
    for code in ExitCode.allCases { #expect(fake.output.contains("\n  \(code.rawValue)  ")) }
  }

  @Test("on a command that audits nothing tells whether its work is done")
  func exitCodesOfWork() {
    let fake = FakeWorld()
    _ = fake.run("help", "init")
    #expect(
      fake.output.contains(
        """

        Exit codes:
          0  It is done.
          2  It is not done: wrong usage, or a file that could not be read or written.

        """
      )
    )
  }

  @Test("shows the program's commands, options, exit codes and examples")
  func programPage() {
    let fake = FakeWorld()
    _ = fake.run("help")
    #expect(
      fake.output == """
        readiness checks whether an AI pilot is ready for production.

        Usage: readiness COMMAND [OPTION]... [ARGUMENT]...

        Commands:
          audit        Audit manifests against the checklist and gate a release on the
                       result.
          plan         Plan the shortest way to clearance and to the next band, in 30,
                       60 and 90 days.
          init         Write a manifest to fill in, which asks what the twelve criteria
                       need.
          explain      Explain an item, a manifest field or anything else with an id.
          checklist    List, show, check and test checklists.
          schema       Print the JSON Schema of a file, for editors and validators.
          completions  Write completions of commands, options and names for a shell.
          help         Explain the program or one of its commands.

        General options:
              --version  Show the version and exit.
          -h, --help     Show this help and exit.

        Exit codes:
          0  Every manifest was audited and every gate passed.
          1  Every manifest was audited and at least one gate failed.
          2  No verdict: wrong usage, an unreadable or invalid manifest, nothing to
             audit, or a report that could not be written.

        Examples:
          readiness audit project.json
                Show where a project stands.
          readiness audit project.json -o report.md --fail-under 9
                Also write a Markdown report, and ask for 9 points.
          readiness audit --format json --as-of 2026-11-01 projects/
                Audit every manifest in a folder, the same on any day.

        Run "readiness help COMMAND" for the options of a command.

        """
    )
  }

  @Test("puts long terms above their meanings where there is little room")
  func narrowPage() {
    let page = HelpPage(
      summary: "Weighs parcels and tells what they cost to send.",
      usage: "weigh [PARCEL]...",
      sections: [
        HelpSection(
          title: "Options",
          rows: [
            HelpRow(term: "-q", meaning: "Say nothing."),
            HelpRow(term: "--destination COUNTRY", meaning: "Send it there instead of to the next town."),
          ],
          listsOptions: true
        ),
        HelpSection(title: "Nothing", rows: []),
      ],
      closing: nil
    )
    #expect(
      page.text(width: 40) == """
        Weighs parcels and tells what they cost
        to send.

        Usage: readiness weigh [PARCEL]...

        Options:
          -q
                Say nothing.
          --destination COUNTRY
                Send it there instead of to the
                next town.

        """
    )
  }
}
