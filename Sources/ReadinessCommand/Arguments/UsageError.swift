internal import ReadinessEngine

/// Why arguments cannot be understood; each case carries what its message needs.
enum UsageError: Error, Hashable, Sendable {
  /// No command has this name.
  case unknownCommand(String, suggestion: String?)
  /// No option has this name; `argument` is the whole word where it holds more than the option.
  case unknownOption(String, argument: String?, suggestion: String?)
  /// An option of a command stands before it.
  case optionBeforeCommand(option: String, command: String)
  /// Nothing follows an option that needs a value.
  case missingValue(option: String, name: String)
  /// A value is given to an option that takes none.
  case unwantedValue(option: String, value: String)
  /// A value does not suit its option.
  case invalidValue(option: String, value: String, ValueError)
  /// An option that may be given once is given again.
  case repeatedOption(String)
  /// An option is given to a subcommand that has no use for it.
  case foreignOption(String, subcommand: String)
  /// Two options contradict each other.
  case conflict(String, String)
  /// The command needs an operand, and there is none.
  case missingOperand(String)
  /// There are more operands than the command takes.
  case extraOperand(String)
  /// An operand names nothing of the kind that is wanted.
  case unknownOperand(String, kind: String, known: [String], suggestion: String?)
  /// The end of a path is that of several fields.
  case ambiguousField(String, [String])
  /// A flag asks for less than the policy, at a path, which does not allow it.
  case loosening(LooseningFlag, policy: String)
  /// The system's clock shows no calendar date, and none is given.
  case noDate
  /// The path of a new manifest does not tell what its project is called.
  case noProjectName(String)
  /// A project's name has nothing of which ids are made.
  case noProjectID(String)
}
