import Testing

@testable import ReadinessCommand

@Suite("Colour")
struct ColorChoiceTests {
  /// One row: choice, `NO_COLOR`, `CLICOLOR_FORCE`, `TERM`, whether there is a terminal, and the decision.
  struct Row: Sendable, CustomTestStringConvertible {
    let choice: ColorChoice
    let environment: ColorEnvironment
    let isTerminal: Bool
    let isColored: Bool

    init(
      _ choice: ColorChoice,
      _ noColor: String?,
      _ force: String?,
      _ term: String?,
      _ isTerminal: Bool,
      _ isColored: Bool
    ) {
      self.choice = choice
      environment = ColorEnvironment(noColor: noColor, clicolorForce: force, term: term)
      self.isTerminal = isTerminal
      self.isColored = isColored
    }

    var testDescription: String {
      "\(choice) \(environment) terminal: \(isTerminal) -> \(isColored)"
    }
  }

  @Test(
    "is decided by the option, then NO_COLOR, then CLICOLOR_FORCE, then the terminal",
    arguments: [
      Row(.auto, nil, nil, "xterm", true, true),
      Row(.auto, nil, nil, "xterm", false, false),
      Row(.auto, nil, nil, "dumb", true, false),
      Row(.auto, nil, nil, nil, true, false),
      Row(.auto, nil, nil, "", true, false),
      Row(.auto, "1", nil, "xterm", true, false),
      Row(.auto, "0", nil, "xterm", true, false),
      Row(.auto, "", nil, "xterm", true, true),
      Row(.auto, nil, "1", nil, false, true),
      Row(.auto, nil, "0", "xterm", false, false),
      Row(.auto, nil, "", "xterm", false, false),
      Row(.auto, nil, "0", "xterm", true, true),
      Row(.auto, "1", "1", "xterm", true, false),
      Row(.always, "1", nil, "dumb", false, true),
      Row(.never, nil, "1", "xterm", true, false),
    ]
  )
  func decision(row: Row) {
    #expect(row.choice.isColored(in: row.environment, isTerminal: row.isTerminal) == row.isColored)
  }

  @Test("and width come from the terminal behind the stream, 80 columns where there is none")
  func style() {
    let fake = FakeWorld()
    fake.environment["TERM"] = "xterm"
    fake.terminals[.error] = 132
    #expect(fake.world.style(of: .output) == TerminalStyle(isColored: false, width: 80))
    #expect(fake.world.style(of: .error) == TerminalStyle(isColored: true, width: 132))
    #expect(fake.world.style(of: .error, color: .never) == TerminalStyle(isColored: false, width: 132))
    fake.terminals[.error] = 0
    #expect(fake.world.style(of: .error).width == 80)
  }
}
