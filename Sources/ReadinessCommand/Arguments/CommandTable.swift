internal import Suggestions

/// All commands, in the order in which help lists them.
enum CommandTable {
  /// The types behind the verbs.
  static let commands: [any Command.Type] = [
    AuditCommand.self,
    PlanCommand.self,
    InitCommand.self,
    ExplainCommand.self,
    ChecklistCommand.self,
    SchemaCommand.self,
    CompletionsCommand.self,
    HelpCommand.self,
  ]

  /// The command with a name.
  static func command(named name: String) throws(UsageError) -> any Command.Type {
    if let command = commands.first(where: { $0.name == name }) { return command }
    throw .unknownCommand(name, suggestion: Suggestion.closest(to: name, among: commands.map { $0.name }))
  }

  /// The first command that has an option, which may be written with one hyphen or two.
  static func command(withOption option: String) -> (any Command.Type)? {
    commands.first { $0.optionSpellings.contains(option) }
  }
}

extension Command {
  fileprivate static var optionSpellings: [String] {
    syntax.arguments.options.flatMap(\.spellings)
  }
}
