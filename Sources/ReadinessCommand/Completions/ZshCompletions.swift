internal import ReadinessReports

/// The completions as a script for zsh, written for the functions of its completion system.
struct ZshCompletions {
  /// What is completed.
  let program: ProgramOutline

  /// The whole script, which works when it is sourced and when zsh finds it as a file on `fpath`.
  var script: String {
    let functions =
      [programFunction] + program.commands.map(commandFunction)
      + program.commands.flatMap(subcommandFunctions)
      + KnownNames.allCases.map { names($0.rawValue, program.names($0), prefix: function + "_") } + [
        sharedFunctions
      ]
    return ([header] + functions + [registration]).joined(separator: "\n")
  }

  private var function: String { "_\(program.name)" }

  private var header: String {
    """
    #compdef \(program.name)
    # Completions of \(program.name) for zsh. To see how they are loaded: \(program.name) completions --help

    """
  }

  private var registration: String {
    """
    if [[ $funcstack[1] == \(function) ]]; then
      \(function) "$@"
    else
      compdef \(function) \(program.name)
    fi

    """
  }

  private var programFunction: String {
    let specifications =
      program.options.map { specification($0, beside: program.options) } + [
        operand("COMMAND", .word(.known(.commands))), "'*:: :->command'",
      ]
    let cases = program.commands.map { "    \($0.name)) \(function)_\($0.name) && found=0 ;;\n" }.joined()
    return """
      # Completes the command and hands the rest over to the function that is named after it.
      \(function)() {
        local curcontext=$curcontext context state state_descr found=1
        local -a line
        local -A opt_args
        _arguments -C -s -S -A '-*' : \\
          \(specifications.joined(separator: " \\\n    ")) && found=0
        [[ $state == command ]] || return found
        curcontext="${curcontext%:*:*}:\(program.name)-$words[1]:"
        case $words[1] in
      \(cases)  esac
        return found
      }

      """
  }

  private func commandFunction(_ command: CommandOutline) -> String {
    let specifications =
      command.options.map { specification($0, beside: command.options) } + operands(of: command)
    return """
      \(function)_\(command.name)() {
        _arguments -s -S : \\
          \(specifications.joined(separator: " \\\n    "))
      }

      """
  }

  private func operands(of command: CommandOutline) -> [String] {
    let operands = command.operands
    switch operands.completion {
    case .each(let completion):
      return [operand(operands.name, completion, prefix: operands.count.isMany ? "*" : "")]
    case .subcommands:
      let function = "\(function)_\(command.name)"
      return [
        ShellQuoting.posixWord("\(heading(operands.name))\(function)_subcommands"),
        "'*: :\(function)_operand'",
      ]
    }
  }

  /// The functions that complete the first operand of a command with subcommands, and those after it.
  private func subcommandFunctions(_ command: CommandOutline) -> [String] {
    guard case .subcommands(let subcommands) = command.operands.completion else { return [] }
    let cases = subcommands.compactMap { subcommand in
      action(subcommand.operands).map { "    \(subcommand.name)) \($0) ;;\n" }
    }
    return [
      names("subcommands", subcommands.map(\.offered), prefix: "\(function)_\(command.name)_"),
      """
      \(function)_\(command.name)_operand() {
        case $line[1] in
      \(cases.joined())  esac
      }

      """,
    ]
  }

  /// The option as `_arguments` reads it: what it excludes, its spellings, its help, its value.
  private func specification(_ option: OptionSyntax<Void>, beside others: [OptionSyntax<Void>]) -> String {
    let help = "[\(ShellQuoting.zshDescription(option.help))]"
    guard case .value(let value, _) = option.action else {
      return exclusions(of: option, beside: others) + spellings(option, short: "", long: "")
        + ShellQuoting.posixWord(help)
    }
    return exclusions(of: option, beside: others) + spellings(option, short: "+", long: "=")
      + ShellQuoting.posixWord(help + field(value.name, value.completion))
  }

  private func exclusions(of option: OptionSyntax<Void>, beside others: [OptionSyntax<Void>]) -> String {
    // Nothing that stands beside a request for information is looked at.
    if case .request = option.action { return "'(- : *)'" }
    let excluded = (option.isRepeatable ? [] : [option]) + others.filter { option.excludes.contains($0.long) }
    let list = excluded.isEmpty ? "" : "(\(excluded.flatMap(\.spellings).joined(separator: " ")))"
    return "'\(list)\(option.isRepeatable ? "*" : "")'"
  }

  private func spellings(_ option: OptionSyntax<Void>, short: String, long: String) -> String {
    guard let letter = option.short else { return "--\(option.long)\(long)" }
    return "{-\(letter)\(short),--\(option.long)\(long)}"
  }

  private func operand(_ name: String, _ completion: Completion, prefix: String = "") -> String {
    ShellQuoting.posixWord(prefix + field(name, completion))
  }

  /// The part of a specification that tells what is expected and what to offer.
  private func field(_ name: String, _ completion: Completion) -> String {
    heading(name) + ShellQuoting.zshAction(action(completion) ?? " ")
  }

  private func heading(_ name: String) -> String {
    ":\(ShellQuoting.zshHeading(name)):"
  }

  /// The command that offers a completion, or nil where there is nothing to offer.
  private func action(_ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .word(let vocabulary): words(vocabulary)
    case .list(let vocabulary): "_sequence \(words(vocabulary))"
    case .wordOrFile(let vocabulary): " \(function)_word_or_file \(words(vocabulary))"
    case .file: "_files"
    case .folder: "_files -/"
    case .namedFile(let names): " \(function)_named_file \(list(names))"
    }
  }

  private func words(_ vocabulary: Vocabulary) -> String {
    switch vocabulary {
    case .fixed(let words): "compadd - \(list(words))"
    case .known(let known): "\(function)_\(known.rawValue)"
    }
  }

  private func list(_ words: [String]) -> String {
    words.map(ShellQuoting.posixWord).joined(separator: " ")
  }

  private var sharedFunctions: String {
    #"""
    # Offers what a command offers, and files.
    \#(function)_word_or_file() {
      local found=1
      "$@" && found=0
      _files && found=0
      return found
    }

    # Offers files, and words that may stand before one with = between.
    \#(function)_named_file() {
      local found=1
      if ! compset -P "(${(j:|:)${(@b)@}})="; then
        compadd -q -S = - "$@" && found=0
      fi
      _files && found=0
      return found
    }

    """#
  }

  /// A function that offers names with what they stand for.
  private func names(_ sort: String, _ names: [OfferedName], prefix: String) -> String {
    let lines =
      names
      .map { name in
        let (word, meaning) = (
          ShellQuoting.zshDescription(name.name), ShellQuoting.zshDescription(name.meaning)
        )
        return "    \(ShellQuoting.posixWord("\(word):\(meaning)"))\n"
      }
    return """
      \(prefix)\(sort)() {
        local -a names=(
      \(lines.joined())  )
        _describe -t \(sort) \(sort) names "$@"
      }

      """
  }
}
