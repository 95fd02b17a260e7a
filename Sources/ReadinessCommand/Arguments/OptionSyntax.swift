/// One option of a command: how it is written, what it does to the command's settings, what help says.
struct OptionSyntax<Options>: Sendable {
  /// The name after two hyphens.
  let long: String
  /// The letter after one hyphen, if it has one.
  let short: Character?
  /// Whether it may be given more than once.
  let isRepeatable: Bool
  /// The long names of options that say the opposite.
  var excludes: [String] = []
  /// Under which heading help lists it.
  let group: OptionGroup
  /// What happens when it is given.
  let action: OptionAction<Options>
  private let describe: @Sendable () -> String

  /// Makes an option; `help` is put together only when somebody reads it.
  init(
    long: String,
    short: Character?,
    isRepeatable: Bool,
    excludes: [String] = [],
    group: OptionGroup,
    help: @autoclosure @escaping @Sendable () -> String,
    action: OptionAction<Options>
  ) {
    self.long = long
    self.short = short
    self.isRepeatable = isRepeatable
    self.excludes = excludes
    self.group = group
    self.action = action
    describe = help
  }

  /// What it does, in one or two sentences.
  var help: String { describe() }
}

/// What an option does when it is given.
enum OptionAction<Options>: Sendable {
  /// Changes a setting; the option takes no value.
  case flag(@Sendable (_ options: inout Options) -> Void)
  /// Reads the option's value into a setting.
  case value(ValueDescription, store: @Sendable (inout Options, String) throws(ValueError) -> Void)
  /// Ends the reading of arguments, because something else was asked for.
  case request(InformationRequest)
}

/// What help and completions say about an option's value.
struct ValueDescription: Equatable, Sendable {
  /// What stands for the value in usage lines.
  let name: String
  /// What a shell offers for it.
  let completion: Completion
}

/// What can be asked for in place of a command's work.
enum InformationRequest: Sendable {
  /// The help page.
  case help
  /// The version of the program.
  case version
}

/// The headings under which help lists options, in their order.
enum OptionGroup: String, CaseIterable, Sendable {
  /// What is written, and where.
  case report = "Report"
  /// What reports for clients say about themselves.
  case cover = "Cover"
  /// What a new manifest holds, and where it goes.
  case manifest = "Manifest"
  /// What manifests are audited against.
  case checklists = "Checklists"
  /// What is read beside the manifest.
  case evidence = "Evidence"
  /// What decides the exit code.
  case gate = "Gate"
  /// What every command has.
  case general = "General"
}

extension OptionSyntax {
  /// An option without a value.
  static func flag(
    _ long: String,
    short: Character? = nil,
    excludes: [String] = [],
    group: OptionGroup,
    help: @autoclosure @escaping @Sendable () -> String,
    set: @escaping @Sendable (_ options: inout Options) -> Void
  ) -> OptionSyntax {
    OptionSyntax(
      long: long,
      short: short,
      isRepeatable: false,
      excludes: excludes,
      group: group,
      help: help(),
      action: .flag(set)
    )
  }

  /// An option with a value.
  static func value<Value>(
    _ long: String,
    short: Character? = nil,
    _ syntax: ValueSyntax<Value>,
    isRepeatable: Bool = false,
    excludes: [String] = [],
    group: OptionGroup,
    help: @autoclosure @escaping @Sendable () -> String,
    store: @escaping @Sendable (_ options: inout Options, _ value: Value) -> Void
  ) -> OptionSyntax {
    let description = ValueDescription(name: syntax.name, completion: syntax.completion)
    return OptionSyntax(
      long: long,
      short: short,
      isRepeatable: isRepeatable,
      excludes: excludes,
      group: group,
      help: help(),
      action: .value(description) { options, text throws(ValueError) in
        store(&options, try syntax.read(text))
      }
    )
  }

  /// `--help`, which every command has.
  static var help: OptionSyntax {
    OptionSyntax(
      long: "help",
      short: "h",
      isRepeatable: false,
      group: .general,
      help: "Show this help and exit.",
      action: .request(.help)
    )
  }

  /// `--version`, which the program itself has.
  static var version: OptionSyntax {
    OptionSyntax(
      long: "version",
      short: nil,
      isRepeatable: false,
      group: .general,
      help: "Show the version and exit.",
      action: .request(.version)
    )
  }
}
