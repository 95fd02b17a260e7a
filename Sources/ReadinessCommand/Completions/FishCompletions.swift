internal import ReadinessReports

/// The completions as a script for fish.
struct FishCompletions {
  /// What is completed.
  let program: ProgramOutline

  /// The whole script.
  var script: String {
    ([FishFunctions(program: program.name).text, valueFunction] + KnownNames.allCases.map(names)
      + [programLines] + program.commands.map(lines))
      .joined(separator: "\n")
  }

  private var prefix: String { "__\(program.name)_" }

  private var valueFunction: String {
    let cases = program.optionsByCommand.flatMap { command, options in
      options.filter(\.takesValue)
        .map { option in
          let calls = option.spellings.map { ShellQuoting.fishWord("\(command) \($0)") }
          return "        case \(calls.joined(separator: " "))\n            return 0\n"
        }
    }
    return """
      # Whether a command's option takes a value.
      function \(prefix)takes_value
          switch $argv[1]
      \(cases.joined())    end
          return 1
      end

      """
  }

  private func names(_ known: KnownNames) -> String {
    let lines = program.names(known)
      .map { name in
        "        \(ShellQuoting.fishWord(name.name)) \(ShellQuoting.fishWord(name.meaning))"
      }
    return """
      # Prints the names of all \(known.rawValue), each with what it stands for after a tab.
      function \(prefix)\(known.rawValue)
          printf '%s\\t%s\\n' \\
      \(lines.joined(separator: " \\\n"))
      end

      """
  }

  private var programLines: String {
    let options = program.options.map { line(at: [], option($0)) }
    let command = line(at: [], offer(.word(.known(.commands))))
    return "complete -c \(program.name) -f\n" + (options + [command]).joined()
  }

  private func lines(_ command: CommandOutline) -> String {
    (command.options.map { line(after: [command.name], option($0)) } + operandLines(command)).joined()
  }

  private func operandLines(_ command: CommandOutline) -> [String] {
    let operands = command.operands
    switch operands.completion {
    case .each(.nothing):
      return []
    case .each(let completion) where operands.count.isMany:
      return [line(after: [command.name], offer(completion))]
    case .each(let completion):
      return [line(at: [command.name], offer(completion))]
    case .subcommands(let subcommands):
      return subcommands.map { line(at: [command.name], offer($0)) }
        + subcommands.filter { $0.operands != .nothing }
        .map { line(after: [command.name, $0.name], offer($0.operands)) }
    }
  }

  /// A line for where exactly these words stand before the cursor.
  private func line(at words: [String], _ what: String) -> String {
    line(if: "at", words, what)
  }

  /// A line for where these words and perhaps more stand before the cursor.
  private func line(after words: [String], _ what: String) -> String {
    line(if: "after", words, what)
  }

  private func line(if condition: String, _ words: [String], _ what: String) -> String {
    let call = ([prefix + condition] + words.map(ShellQuoting.fishWord)).joined(separator: " ")
    return "complete -c \(program.name) -n \(ShellQuoting.fishWord(call)) \(what)\n"
  }

  private func option(_ option: OptionSyntax<Void>) -> String {
    let letter = option.short.map { " -s \($0)" } ?? ""
    let help = "-l \(option.long)\(letter) -d \(ShellQuoting.fishWord(option.help))"
    return option.valueCompletion.map { "\(help) -r \(offer($0))" } ?? help
  }

  private func offer(_ subcommand: Subcommand) -> String {
    "-f -a \(ShellQuoting.fishWord(subcommand.name)) -d \(ShellQuoting.fishWord(subcommand.summary))"
  }

  /// The arguments of `complete` that offer a completion: with files or without, then words.
  private func offer(_ completion: Completion) -> String {
    switch completion {
    case .nothing: "-f"
    case .word(let vocabulary): "-f -a \(ShellQuoting.fishWord(words(vocabulary)))"
    case .list(let vocabulary): "-f -a \(ShellQuoting.fishWord("(\(prefix)list \(words(vocabulary)))"))"
    case .wordOrFile(let vocabulary): "-F -a \(ShellQuoting.fishWord(words(vocabulary)))"
    case .file: "-F"
    case .folder: "-f -a '(__fish_complete_directories)'"
    case .namedFile(let names): "-F -a \(ShellQuoting.fishWord(words(.fixed(names.map { $0 + "=" }))))"
    }
  }

  private func words(_ vocabulary: Vocabulary) -> String {
    switch vocabulary {
    case .fixed(let words): words.map(ShellQuoting.fishWord).joined(separator: " ")
    case .known(let known): "(\(prefix)\(known.rawValue))"
    }
  }
}
