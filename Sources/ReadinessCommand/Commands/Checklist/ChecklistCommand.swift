internal import ReadinessReports

/// Lists and shows checklists, and checks and tests one's own.
enum ChecklistCommand: Command {
  /// What it can do: each is a type in one file of this folder, and one line here.
  static let subcommands: [any ChecklistSubcommand.Type] = [
    ChecklistList.self,
    ChecklistShow.self,
    ChecklistCheck.self,
    ChecklistTest.self,
  ]

  static let syntax = ChecklistOptions.syntax

  static func run(_ options: ChecklistOptions, in world: World) throws(CommandFailure) -> ExitCode {
    try options.subcommand.run(options, in: world)
  }
}

/// Something that can be done with checklists.
protocol ChecklistSubcommand: SendableMetatype {
  /// The word that chooses it.
  static var name: String { get }
  /// What it does, in one sentence.
  static var summary: String { get }
  /// How many checklists may be named.
  static var count: ChecklistCount { get }
  /// The long names of the options that it has.
  static var options: [String] { get }
  /// Does the work.
  static func run(_ options: ChecklistOptions, in world: World) throws(CommandFailure) -> ExitCode
}

/// How many checklists a subcommand takes.
enum ChecklistCount: Sendable {
  /// None.
  case none
  /// One and no more, and not a set of them.
  case one
  /// One or more.
  case many
  /// Any number; without one, the built-in set.
  case any
}

extension World {
  /// How text on standard output is laid out.
  var renderingOptions: RenderingOptions {
    let style = style(of: .output)
    return RenderingOptions(width: style.width, usesColor: style.isColored)
  }
}
