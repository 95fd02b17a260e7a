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
  /// What else help explains, under headings of its own.
  var notes: [HelpSection] = []
  /// What its exit codes tell.
  var exitCodes = ExitCodeSubject.verdict
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
  /// What stands for one in the usage line, in capitals.
  let name: String
  /// How many there may be.
  let count: OperandCount
  /// What may stand here.
  let help: String
  /// What a shell offers here.
  var completion = OperandCompletion.each(.nothing)
  /// Puts the operands into the settings.
  let store: @Sendable (_ options: inout Options, _ operands: [String]) throws(UsageError) -> Void
}

/// How many operands there may be.
enum OperandCount: Sendable {
  /// Exactly one.
  case one
  /// None or one.
  case atMostOne
  /// Any number.
  case any
  /// One of the command's own subcommands, then any number.
  case afterSubcommand
  /// A command and everything that belongs to it: options end where it begins.
  case command

  /// Whether there may be more than one.
  var isMany: Bool {
    switch self {
    case .one, .atMostOne: false
    case .any, .afterSubcommand, .command: true
    }
  }
}

extension OperandSyntax {
  /// Exactly one operand, which is read as the value of an option is.
  static func one<Value>(
    _ syntax: ValueSyntax<Value>,
    help: String,
    store: @escaping @Sendable (_ options: inout Options, _ value: Value) -> Void
  ) -> OperandSyntax {
    OperandSyntax(name: syntax.name, count: .one, help: help, completion: .each(syntax.completion)) {
      options,
      operands throws(UsageError) in
      guard let operand = operands.first else { throw .missingOperand(syntax.name) }
      store(&options, try syntax.value(of: operand))
    }
  }

  /// None or one operand, which is read as the value of an option is.
  static func atMostOne<Value>(
    _ syntax: ValueSyntax<Value>,
    help: String,
    store: @escaping @Sendable (_ options: inout Options, _ value: Value) -> Void
  ) -> OperandSyntax {
    OperandSyntax(name: syntax.name, count: .atMostOne, help: help, completion: .each(syntax.completion)) {
      options,
      operands throws(UsageError) in
      if let operand = operands.first { store(&options, try syntax.value(of: operand)) }
    }
  }
}

extension ValueSyntax {
  /// Reads an operand, which has no option's name to be told by.
  func value(of operand: String) throws(UsageError) -> Value {
    do throws(ValueError) {
      return try read(operand)
    } catch {
      if case .unknownName(let unknown, let kind, let known, let suggestion) = error {
        throw .unknownOperand(unknown, kind: kind, known: known, suggestion: suggestion)
      }
      throw .invalidValue(option: name, value: operand, error)
    }
  }
}

/// A call that help shows.
struct CommandExample: Sendable {
  /// The arguments after the program's name.
  let arguments: String
  /// What the call does.
  let purpose: String
}
