internal import ReadinessEngine
internal import ReadinessReports

/// How the program is called, as far as completions show it: the option table without what options do.
struct ProgramOutline: Sendable {
  /// What the program is called.
  let name: String
  /// The options before a command.
  let options: [OptionSyntax<Void>]
  /// The commands in the order in which help lists them.
  let commands: [CommandOutline]
  /// The items of the built-in checklists.
  let items: [OfferedName]
  /// The built-in checklists, and their set.
  let checklists: [OfferedName]
  /// What can be explained.
  let topics: [OfferedName]
}

/// How one command is called.
struct CommandOutline: Sendable {
  /// The word that calls it.
  let name: String
  /// What it does, in one sentence.
  let summary: String
  /// Its options in the order in which help lists them.
  let options: [OptionSyntax<Void>]
  /// What stands between the options.
  let operands: OperandSyntax<Void>
}

/// A name that a shell offers, and what it stands for.
struct OfferedName: Equatable, Sendable {
  /// The word.
  let name: String
  /// What it stands for, where the shell shows it.
  let meaning: String
}

extension ProgramOutline {
  /// This program with its commands, with the checklists it brings along, and with what it can explain.
  init(checklists: [Checklist], handbook: Handbook) {
    let builtInSet = OfferedName(name: ChecklistReference.builtInSetName, meaning: "All built-in checklists")
    self.init(
      name: Product.name,
      options: ProgramSyntax.arguments.options.map(\.outline),
      commands: CommandTable.commands.map { $0.outline },
      items: checklists.flatMap(\.items).map { OfferedName(name: $0.id, meaning: $0.title) },
      checklists: [builtInSet] + checklists.map { OfferedName(name: $0.id, meaning: $0.title) },
      topics: handbook.offers.map { OfferedName(name: $0.name, meaning: $0.meaning) }
    )
  }

  /// The options that may follow each command, after those that may stand before any, whose name is empty.
  var optionsByCommand: [(command: String, options: [OptionSyntax<Void>])] {
    [("", options)] + commands.map { ($0.name, $0.options) }
  }

  /// The names of one sort.
  func names(_ known: KnownNames) -> [OfferedName] {
    switch known {
    case .commands: commands.map { OfferedName(name: $0.name, meaning: $0.summary) }
    case .items: items
    case .checklists: checklists
    case .topics: topics
    }
  }
}

extension Subcommand {
  /// The word as a shell offers it.
  var offered: OfferedName { OfferedName(name: name, meaning: summary) }
}

extension OptionSyntax {
  /// What a shell offers for the value; nil where the option takes none.
  var valueCompletion: Completion? {
    if case .value(let description, _) = action { description.completion } else { nil }
  }
}

extension Command {
  fileprivate static var outline: CommandOutline {
    CommandOutline(
      name: name,
      summary: syntax.summary,
      options: syntax.arguments.options.map(\.outline),
      operands: syntax.arguments.operands.outline
    )
  }
}

extension OperandSyntax {
  fileprivate var outline: OperandSyntax<Void> {
    OperandSyntax<Void>(name: name, count: count, help: help, completion: completion) { _, _ in }
  }
}

extension OptionSyntax {
  fileprivate var outline: OptionSyntax<Void> {
    OptionSyntax<Void>(
      long: long,
      short: short,
      isRepeatable: isRepeatable,
      excludes: excludes,
      group: group,
      help: help,
      action: action.outline
    )
  }
}

extension OptionAction {
  fileprivate var outline: OptionAction<Void> {
    switch self {
    case .flag: .flag { _ in }
    case .value(let description, _): .value(description) { _, _ in }
    case .request(let request): .request(request)
    }
  }
}
