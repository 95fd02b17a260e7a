/// Explains the program or one of its commands.
enum HelpCommand: Command {
  /// What is to be explained.
  struct Options: Sendable {
    /// The command, or nil for the program.
    var command: String?
  }

  static let syntax = CommandSyntax<Options>(
    name: "help",
    summary: "Explain the program or one of its commands.",
    arguments: ArgumentSyntax(
      defaults: Options(),
      operands: OperandSyntax(
        name: "COMMAND",
        count: .atMostOne,
        help: "The command to explain; without one, the program.",
        completion: .each(.word(.known(.commands))),
        store: { $0.command = $1.first }
      ),
      options: []
    ),
    examples: []
  )

  static func run(_ options: Options, in world: World) throws(CommandFailure) -> ExitCode {
    try world.answer(.help, with: page(of: options.command))
  }

  private static func page(of name: String?) throws(CommandFailure) -> HelpPage {
    guard let name else { return .program }
    do {
      return try CommandTable.command(named: name).helpPage
    } catch {
      throw .usage(error, command: nil)
    }
  }
}
