internal import ReadinessEngine
internal import ReadinessReports
internal import Suggestions

extension UsageError {
  /// What the user is told: what is wrong, and what to do next.
  func problem(command: String?) -> Problem {
    Problem(message, hint: hint(command: command))
  }

  private var message: String {
    switch self {
    case .unknownCommand(let name, let suggestion):
      "unknown command \"\(name)\"" + didYouMean(suggestion)
    case .unknownOption(let option, let argument, let suggestion):
      "unknown option \"\(option)\"" + (argument.map { " in \"\($0)\"" } ?? "") + didYouMean(suggestion)
    case .optionBeforeCommand(let option, let command):
      "\"\(option)\" is an option of \"\(command)\" and must follow it"
    case .missingValue(let option, let name):
      "option \"\(option)\" needs a value: \(option) \(name)"
    case .unwantedValue(let option, let value):
      "option \"\(option)\" takes no value, but \"\(value)\" is given"
    case .invalidValue(let option, let value, let error):
      error.message(option: option, value: value)
    case .repeatedOption(let option):
      "option \"\(option)\" is given more than once"
    case .conflict(let one, let other):
      "options \"\(one)\" and \"\(other)\" contradict each other"
    case .foreignOption(let option, let subcommand):
      "option \"\(option)\" means nothing to \"\(subcommand)\""
    case .missingOperand(let name):
      "an argument is missing: \(name)"
    case .extraOperand(let operand):
      "there is one argument too many: \"\(operand)\""
    case .unknownOperand(let name, let kind, _, let suggestion):
      "unknown \(kind) \"\(name)\"" + didYouMean(suggestion)
    case .ambiguousField(let name, let fields):
      "\(fields.count) fields end in \"\(name)\""
    case .loosening(let loosening, _):
      loosening.message
    case .noDate:
      "the system's clock shows no calendar date"
    case .noProjectName(let place):
      "\"\(place)\" does not tell the project's name"
    case .noProjectID(let name):
      "no project id can be made of \"\(name)\", which has neither a letter from a to z nor a digit"
    }
  }

  private func hint(command: String?) -> String {
    switch self {
    case .unknownCommand(let name, _) where name.contains(".") || name.contains("/"):
      "To audit a manifest, run \"\(Product.name) audit \(name)\"."
    case .optionBeforeCommand(let option, let command):
      "Write \"\(Product.name) \(command) \(option) ...\"."
    case .invalidValue(let option, _, let error):
      error.hint(option: option) ?? Self.hint(command: command)
    case .unknownOperand(_, _, let known, _): choice(among: known)
    case .ambiguousField(_, let fields): choice(among: fields)
    case .loosening(.checklist, let policy):
      "Beside \(policy) --checklist may only add; name those of the policy too, or leave the option out."
    case .loosening(.asOf, let policy):
      "\(policy) says \"asksForToday\"; leave the option out."
    case .loosening(let loosening, let policy):
      "Beside \(policy) a flag may only tighten; \"mayBeLoosened\" there does not list \"\(loosening.name)\"."
    case .noDate:
      "Name the day to judge by: --as-of YYYY-MM-DD."
    case .noProjectName:
      "Name the project: --name NAME."
    case .noProjectID:
      "Choose a lasting key: --id ID."
    default:
      Self.hint(command: command)
    }
  }

  private static func hint(command: String?) -> String {
    guard let command else { return "Run \"\(Product.name) help\" to see the commands." }
    return "Run \"\(Product.name) help \(command)\" to see its options."
  }
}

extension ValueError {
  fileprivate func message(option: String, value: String) -> String {
    switch self {
    case .notAmong(let choices):
      "\"\(value)\" is not a value of \"\(option)\""
        + didYouMean(Suggestion.closest(to: value, among: choices))
    case .notWholeNumber:
      "option \"\(option)\" needs a whole number of 0 or more, not \"\(value)\""
    case .notDate:
      "option \"\(option)\" needs a day of the calendar, YYYY-MM-DD, not \"\(value)\""
    case .emptyListEntry:
      "option \"\(option)\" needs names separated by commas, and \"\(value)\" lacks one"
    case .emptyText:
      "option \"\(option)\" needs a value, and this one is empty"
    case .notAccepted(let reason):
      "option \"\(option)\": \(reason)"
    case .emptyPath:
      "option \"\(option)\" needs a path, and \"\(value)\" has none"
    case .standardOutput:
      "option \"\(option)\" writes files, and \"\(value)\" means standard output"
    case .unknownExtension:
      "the name \"\(value)\" does not tell the report's format"
    case .unknownFormat(let format, let suggestion):
      "unknown format \"\(format)\" in \"\(value)\"" + didYouMean(suggestion)
    case .unknownName(let name, let kind, _, let suggestion):
      "unknown \(kind) \"\(name)\" in \"\(option)\"" + didYouMean(suggestion)
    case .noEquals(let example):
      "option \"\(option)\" needs two parts with an equals sign between them, such as \(example)"
    case .aboveMaximum(let maximum):
      "option \"\(option)\" asks for \(value), but no score is above \(maximum)"
    }
  }

  fileprivate func hint(option: String) -> String? {
    switch self {
    case .notAmong(let choices): "The values are \(choices.joined(separator: ", "))."
    case .standardOutput: "Choose what goes to standard output with --format."
    case .unknownExtension:
      "Name it as in \(option) FORMAT=PATH, or end the path in \(ReportFormat.knownExtensions)."
    case .unknownFormat: "The formats are \(ReportFormat.knownNames)."
    case .unknownName(_, _, let known, _): choice(among: known)
    default: nil
    }
  }
}

/// What can be chosen, unless so many names would bury the error.
private func choice(among names: [String]) -> String {
  names.count > 20
    ? "List them with: \(Product.name) explain" : "Choose from \(names.joined(separator: ", "))."
}

/// The question after an unknown name, or nothing.
private func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
}

extension LooseningFlag {
  /// What the flag asks for, and what the policy asks for.
  fileprivate var message: String {
    let option = "option \"--\(name)\""
    return switch self {
    case .failUnder(let asked, let given):
      "\(option) asks for \(given), but the policy asks for \(asked)"
    case .failOn(let asked, let given):
      "\(option) fails on \(given?.rawValue ?? "none"), but the policy fails on \(asked.rawValue)"
    case .minimumAssurance(let asked, let given):
      "\(option) asks for \(given.rawValue), but the policy asks for \(asked.rawValue)"
    case .checklist(let leftOut):
      "\(option) leaves out what the policy asks for: \(leftOut.joined(separator: ", "))"
    case .baseline: "\(option) lets pass what has not got worse, but the policy asks for all of it"
    case .exitZero: "\(option) lets a failed gate pass, but the policy does not"
    case .evidenceRoot: "\(option) leaves out the evidence beside the manifest, which the policy asks for"
    case .evidenceFormat: "\(option) reads evidence otherwise than by its content, as the policy asks for"
    case .asOf(let day): "\(option) asks for \(day), but the policy asks for the day of the run"
    }
  }

  /// The long name of the option.
  fileprivate var name: String { flag?.rawValue ?? "as-of" }
}
