/// How a command is called: the one description that parsing, help and completions follow.
struct CommandSyntax<Options: Sendable>: Sendable {
  /// The word that calls it.
  let name: String
  /// What it does, in one sentence.
  let summary: String
  /// What may follow its name.
  let arguments: ArgumentSyntax<Options>
  /// Calls worth copying.
  let examples: [CommandExample]
}

/// Which operands and options may be given, and the settings they turn into.
struct ArgumentSyntax<Options: Sendable>: Sendable {
  /// What stands between the options.
  let operands: OperandSyntax<Options>
  /// The options in the order in which help lists them, `--help` last.
  let options: [OptionSyntax<Options>]
  /// The settings before any argument is read.
  let defaults: Options

  /// Describes arguments; `--help` is added to the options.
  init(defaults: Options, operands: OperandSyntax<Options>, options: [OptionSyntax<Options>]) {
    self.defaults = defaults
    self.operands = operands
    self.options = options + [.help]
  }
}

/// The arguments that are not options.
struct OperandSyntax<Options>: Sendable {
  /// How many operands there may be.
  enum Count: Sendable {
    /// None or one.
    case atMostOne
    /// Any number.
    case any
    /// A command and everything that belongs to it: options end where it begins.
    case command
  }

  /// What stands for one in the usage line, in capitals.
  let name: String
  /// How many there may be.
  let count: Count
  /// What may stand here.
  let help: String
  /// Puts the operands into the settings.
  let store: @Sendable (_ options: inout Options, _ operands: [String]) -> Void
}

/// A call that help shows.
struct CommandExample: Sendable {
  /// The arguments after the program's name.
  let arguments: String
  /// What the call does.
  let purpose: String
}
