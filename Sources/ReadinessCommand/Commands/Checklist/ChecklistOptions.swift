internal import CalendarDates
internal import Suggestions

/// What one call of `checklist` asks for.
struct ChecklistOptions: Sendable {
  /// What is to be done.
  var subcommand: any ChecklistSubcommand.Type = ChecklistList.self
  /// The checklists to do it with.
  var checklists: [ChecklistReference] = []
  /// How a checklist is shown.
  var format = ChecklistFormat.text
  /// The day on which examples are judged; nil means that of each checklist.
  var asOf: CalendarDate?
  /// The long names of the options that were given.
  fileprivate var given: [String] = []
}

/// How a checklist is shown.
enum ChecklistFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// The file itself, byte for byte.
  case json
}

extension ChecklistOptions {
  /// How `checklist` is called.
  static let syntax = CommandSyntax<ChecklistOptions>(
    name: "checklist",
    summary: "List, show, check and test checklists.",
    arguments: ArgumentSyntax(
      defaults: ChecklistOptions(),
      operands: operands,
      options: [
        .value(
          "format",
          short: "f",
          .choice("FORMAT"),
          group: .report,
          help: "show: as text (default), or json, the file itself, to begin one of your own.",
          store: { options, format in
            options.format = format
            options.given.append("format")
          }
        ),
        .value(
          "as-of",
          .date,
          group: .checklists,
          help: """
            test: judge ages on this day, instead of the one that the checklist names (exampleAsOf) or else the newest \
            in its examples.
            """,
          store: { options, day in
            options.asOf = day
            options.given.append("as-of")
          }
        ),
      ]
    ),
    examples: [
      CommandExample(
        arguments: "checklist show pilot-to-production",
        purpose: "Show the twelve criteria, the bands and what it takes to pass."
      ),
      CommandExample(
        arguments: "checklist check house-rules.json",
        purpose: "Tell everything that is wrong with a checklist of your own."
      ),
      CommandExample(
        arguments: "checklist test house-rules.json",
        purpose: "Try its examples: each has to lead to the verdict that it states."
      ),
    ],
    exitCodes: .checklists
  )

  private static let operands = OperandSyntax<ChecklistOptions>(
    name: "ID-OR-PATH",
    count: .afterSubcommand,
    help: """
      A built-in checklist by its id, or a JSON file by its path. "show" takes one, "check" one or more, and "test" \
      any number: without one, all built-in ones.
      """,
    completion: .subcommands(
      ChecklistCommand.subcommands.map { subcommand in
        Subcommand(
          name: subcommand.name,
          summary: subcommand.summary,
          operands: subcommand.count.takesSome ? .wordOrFile(.known(.checklists)) : .nothing
        )
      }
    ),
    store: { options, words throws(UsageError) in try options.store(words) }
  )

  private mutating func store(_ words: [String]) throws(UsageError) {
    guard let word = words.first else { throw .missingOperand(Self.subcommandNames.joined(separator: ", ")) }
    subcommand = try Self.subcommand(named: word)
    let references = words.dropFirst()
    switch subcommand.count {
    case .none: if let extra = references.first { throw .extraOperand(extra) }
    case .one: if let extra = references.dropFirst().first { throw .extraOperand(extra) }
    case .many, .any: break
    }
    for option in given where !subcommand.options.contains(option) {
      throw .foreignOption("--" + option, subcommand: "\(ChecklistCommand.name) \(word)")
    }
    for reference in references { checklists.append(try Self.checklist(reference, for: subcommand.count)) }
    guard checklists.isEmpty else { return }
    switch subcommand.count {
    case .one, .many: throw .missingOperand("ID-OR-PATH")
    case .none, .any: checklists = [.builtInSet]
    }
  }

  private static func subcommand(named name: String) throws(UsageError) -> any ChecklistSubcommand.Type {
    if let subcommand = ChecklistCommand.subcommands.first(where: { $0.name == name }) { return subcommand }
    let suggestion = Suggestion.closest(to: name, among: subcommandNames)
    throw .unknownOperand(name, kind: "command", known: subcommandNames, suggestion: suggestion)
  }

  private static var subcommandNames: [String] { ChecklistCommand.subcommands.map { $0.name } }

  private static func checklist(
    _ text: String,
    for count: ChecklistCount
  ) throws(UsageError) -> ChecklistReference {
    let reference = try ValueSyntax.checklistReference.value(of: text)
    guard count == .one, reference == .builtInSet else { return reference }
    let known = BuiltInKnowledge.checklistIDs + ["a path"]
    throw .unknownOperand(text, kind: "checklist", known: known, suggestion: nil)
  }
}

extension ChecklistCount {
  /// Whether checklists may be named.
  fileprivate var takesSome: Bool {
    switch self {
    case .none: false
    case .one, .many, .any: true
    }
  }
}
