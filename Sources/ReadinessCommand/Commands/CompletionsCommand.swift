internal import ReadinessEngine
internal import ReadinessReports

/// Writes the script that completes commands, options and names in a shell.
enum CompletionsCommand: Command {
  /// What one call asks for.
  struct Options: Sendable {
    /// The shell that is to read the script; each call names one.
    var shell = Shell.bash
  }

  static let syntax = CommandSyntax<Options>(
    name: "completions",
    summary: "Write completions of commands, options and names for a shell.",
    arguments: ArgumentSyntax(
      defaults: Options(),
      operands: .one(
        .choice("SHELL"),
        help: "The shell that reads the script: bash, zsh or fish.",
        store: { $0.shell = $1 }
      ),
      options: []
    ),
    examples: [],
    notes: [installation],
    exitCodes: .work
  )

  private static let installation = HelpSection(
    title: "To install, add one line",
    rows: Shell.allCases.map { shell in
      HelpRow(term: shell.rawValue, meaning: "to \(shell.startupFile): \(shell.loadingLine)")
    }
  )

  static func run(_ options: Options, in world: World) throws(CommandFailure) -> ExitCode {
    let checklists = try ChecklistReference.builtInSet.load(in: world).map(\.checklist)
    let handbook = try Handbook([.builtInSet], in: world)
    let program = ProgramOutline(checklists: checklists, handbook: handbook)
    try world.print(options.shell.script(for: program))
    return .success
  }
}
