internal import ReadinessReports

/// The completions as a script for bash, which needs nothing beside the shell itself.
struct BashCompletions {
  /// What is completed.
  let program: ProgramOutline

  /// The whole script.
  var script: String {
    let dispatch = [
      function("options", "Offers the options of a command.", cases: optionCases),
      function(
        "takes_value",
        "Whether a command's option takes a value.",
        cases: valueTests,
        last: "return 1"
      ),
      function("value", "Offers values of a command's option.", cases: valueCases),
      function("operand", "Offers what may follow a command and its operands.", cases: operandCases),
    ]
    return
      ([BashFunctions(program: program.name).text] + KnownNames.allCases.map(names) + dispatch + [
        registration
      ])
      .joined(separator: "\n")
  }

  private var prefix: String { "_\(program.name)_" }

  private var registration: String {
    "complete -o default -F _\(program.name) \(program.name)\n"
  }

  private func names(_ known: KnownNames) -> String {
    let lines = program.names(known).map { "    " + ShellQuoting.posixWord($0.name) }
    return """
      # Calls a function with the names of all \(known.rawValue).
      \(prefix)\(known.rawValue)() {
        "$@" \\
      \(lines.joined(separator: " \\\n"))
      }

      """
  }

  /// A function that chooses by its argument.
  private func function(_ name: String, _ purpose: String, cases: [String], last: String? = nil) -> String {
    let lines = (cases + (last.map { ["*) \($0) ;;"] } ?? [])).map { "    \($0)\n" }.joined()
    return """
      # \(purpose)
      \(prefix)\(name)() {
        case $1 in
      \(lines)  esac
      }

      """
  }

  private var optionCases: [String] {
    program.optionsByCommand.map { command, options in
      let spellings = options.flatMap(\.spellings).joined(separator: " ")
      return "\(ShellQuoting.posixWord(command))) \(prefix)offer \(spellings) ;;"
    }
  }

  private var valueTests: [String] {
    program.optionsByCommand.flatMap { command, options in
      options.filter(\.takesValue).map { "\(pattern($0, of: command))) return 0 ;;" }
    }
  }

  private var valueCases: [String] {
    program.optionsByCommand.flatMap { command, options in
      options.compactMap { option in
        option.valueCompletion.flatMap(offer).map { "\(pattern(option, of: command))) \($0) ;;" }
      }
    }
  }

  private var operandCases: [String] {
    let commands = offer(.word(.known(.commands))).map { ["'') \($0) ;;"] } ?? []
    return commands + program.commands.flatMap(operandCases(of:))
  }

  private func operandCases(of command: CommandOutline) -> [String] {
    switch command.operands.completion {
    case .each(let completion):
      return offerCase(completion, after: command.name, isRepeated: command.operands.count.isMany)
    case .subcommands(let subcommands):
      let first = Completion.word(.fixed(subcommands.map(\.name)))
      return offerCase(first, after: command.name, isRepeated: false)
        + subcommands.flatMap {
          offerCase($0.operands, after: "\(command.name) \($0.name)", isRepeated: true)
        }
    }
  }

  private func offerCase(_ completion: Completion, after words: String, isRepeated: Bool) -> [String] {
    guard let offer = offer(completion) else { return [] }
    let more = isRepeated ? " | \(ShellQuoting.posixWord(words + " "))*" : ""
    return ["\(ShellQuoting.posixWord(words))\(more)) \(offer) ;;"]
  }

  private func pattern(_ option: OptionSyntax<Void>, of command: String) -> String {
    option.spellings.map { ShellQuoting.posixWord("\(command) \($0)") }.joined(separator: " | ")
  }

  /// The command that offers a completion, or nil where there is nothing to offer.
  private func offer(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .word(let vocabulary): call("offer", vocabulary)
    case .list(let vocabulary): call("offer_list", vocabulary)
    case .wordOrFile(let vocabulary): call("offer_or_file", vocabulary)
    case .file: "\(prefix)offer_or_file"
    case .folder: "\(prefix)offer_folder"
    case .namedFile(let names): call("offer_named_file", .fixed(names))
    }
  }

  private func call(_ function: String, _ vocabulary: Vocabulary) -> String {
    switch vocabulary {
    case .fixed(let words): ([prefix + function] + words.map(ShellQuoting.posixWord)).joined(separator: " ")
    case .known(let known): "\(prefix)\(known.rawValue) \(prefix)\(function)"
    }
  }
}
