/// How the program itself is called: a few options of its own, then a command with everything that is its.
enum ProgramSyntax {
  /// The arguments; the settings are the words from the command on.
  static let arguments = ArgumentSyntax<[String]>(
    defaults: [],
    operands: OperandSyntax(
      name: "COMMAND",
      count: .command,
      help: "",
      completion: .each(.word(.known(.commands))),
      store: { $0 = $1 }
    ),
    options: [.version]
  )

  /// What an error before the command really means: often an option of a command stands too early.
  static func explain(_ error: UsageError) -> UsageError {
    guard case .unknownOption(let option, _, _) = error,
      let command = CommandTable.command(withOption: option)
    else { return error }
    return .optionBeforeCommand(option: option, command: command.name)
  }
}
