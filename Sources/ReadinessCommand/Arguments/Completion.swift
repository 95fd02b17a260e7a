/// What a shell offers for a word while it is being typed.
enum Completion: Equatable, Sendable {
  /// Nothing: only the user knows the word, as with a number or a day.
  case nothing
  /// One word of several.
  case word(Vocabulary)
  /// Words of several, with commas between them.
  case list(Vocabulary)
  /// One word of several, or the path of a file.
  case wordOrFile(Vocabulary)
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
  /// The path of a file, which may follow one of these words and an equals sign.
  case namedFile([String])
}

/// The words that can be chosen from.
enum Vocabulary: Equatable, Sendable {
  /// These, which the syntax itself fixes.
  case fixed([String])
  /// Names that the program knows when it runs.
  case known(KnownNames)
}

/// The sorts of name that the program knows when it runs.
enum KnownNames: String, CaseIterable, Sendable {
  /// The verbs of the program.
  case commands
  /// The ids of the items of the built-in checklists.
  case items
  /// The ids of the built-in checklists.
  case checklists
  /// The ids of all that can be explained, without the fields inside the manifest's sections.
  case topics
}

/// What a shell offers for the operands of a command.
enum OperandCompletion: Equatable, Sendable {
  /// The same for each of them.
  case each(Completion)
  /// First one of these words, which decides what is offered after it.
  case subcommands([Subcommand])
}

/// A word that stands first among the operands of a command and chooses what it does.
struct Subcommand: Equatable, Sendable {
  /// The word.
  let name: String
  /// What it does, in one sentence.
  let summary: String
  /// What is offered for each operand after it.
  let operands: Completion
}
