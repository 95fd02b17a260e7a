/// The help of the program or of one command, before it is laid out.
struct HelpPage: Sendable {
  /// What it is about, in one sentence.
  let summary: String
  /// The form of a call, after the program's name.
  let usage: String
  /// Lists under a heading each.
  let sections: [HelpSection]
  /// Where to read on, if there is more.
  let closing: String?
}

/// A list under a heading.
struct HelpSection: Sendable {
  /// The heading, without a colon.
  let title: String
  /// The entries in order.
  let rows: [HelpRow]
  /// Whether the list is one of several about options, whose meanings stand in one column.
  var listsOptions = false
}

/// A term and what it means.
struct HelpRow: Sendable {
  /// What the user writes or sees.
  let term: String
  /// What it means.
  let meaning: String
}

extension HelpPage {
  /// The page about the program and its commands.
  static var program: HelpPage {
    HelpPage(
      summary: "\(Product.name) checks whether an AI pilot is ready for production.",
      usage: "COMMAND [OPTION]... [ARGUMENT]...",
      sections: [
        HelpSection(title: "Commands", rows: CommandTable.commands.map { $0.helpRow }),
        .options(ProgramSyntax.arguments.options, under: .general),
        .exitCodes(.verdict),
        .examples(AuditCommand.syntax.examples),
      ],
      closing: "Run \"\(Product.name) help COMMAND\" for the options of a command."
    )
  }

  /// The page about one command.
  static func command<Options>(_ syntax: CommandSyntax<Options>) -> HelpPage {
    let operands = syntax.arguments.operands
    let groups = OptionGroup.allCases.map { HelpSection.options(syntax.arguments.options, under: $0) }
    return HelpPage(
      summary: syntax.summary,
      usage: "\(syntax.name) [OPTION]... \(operands.usage)",
      sections: [
        HelpSection(title: "Commands", rows: operands.subcommandRows),
        HelpSection(title: "Arguments", rows: [HelpRow(term: operands.name, meaning: operands.help)]),
      ]
        + groups + syntax.notes + [.exitCodes(syntax.exitCodes), .examples(syntax.examples)],
      closing: nil
    )
  }
}

extension Command {
  /// The page that explains the command.
  static var helpPage: HelpPage { .command(syntax) }

  fileprivate static var helpRow: HelpRow {
    HelpRow(term: name, meaning: syntax.summary)
  }
}

extension HelpSection {
  fileprivate static func options<Options>(
    _ options: [OptionSyntax<Options>],
    under group: OptionGroup
  ) -> HelpSection {
    HelpSection(
      title: "\(group.rawValue) options",
      rows: options.filter { $0.group == group }.map { HelpRow(term: $0.helpTerm, meaning: $0.help) },
      listsOptions: true
    )
  }

  fileprivate static func exitCodes(_ subject: ExitCodeSubject) -> HelpSection {
    HelpSection(
      title: "Exit codes",
      rows: ExitCode.allCases.compactMap { code in
        code.meaning(subject).map { HelpRow(term: String(code.rawValue), meaning: $0) }
      }
    )
  }

  fileprivate static func examples(_ examples: [CommandExample]) -> HelpSection {
    HelpSection(
      title: "Examples",
      rows: examples.map { HelpRow(term: "\(Product.name) \($0.arguments)", meaning: $0.purpose) }
    )
  }
}

extension OperandSyntax {
  /// What stands for the operands in the usage line.
  fileprivate var usage: String {
    switch count {
    case .one: name
    case .atMostOne: "[\(name)]"
    case .afterSubcommand: "COMMAND [\(name)]..."
    case .any, .command: "[\(name)]..."
    }
  }
}

extension OperandSyntax {
  /// The words that may stand first and what each does; empty for a command without subcommands.
  fileprivate var subcommandRows: [HelpRow] {
    guard case .subcommands(let subcommands) = completion else { return [] }
    return subcommands.map { HelpRow(term: $0.name, meaning: $0.summary) }
  }
}

extension OptionSyntax {
  /// The ways to write the option, long names aligned below each other.
  fileprivate var helpTerm: String {
    let letter = short.map { "-\($0), " } ?? "    "
    guard case .value(let value, _) = action else { return "\(letter)--\(long)" }
    return "\(letter)--\(long) \(value.name)"
  }
}
