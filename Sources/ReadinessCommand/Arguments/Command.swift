/// A verb of the program: one type in one file under `Commands`, and one line in `CommandTable`.
protocol Command: SendableMetatype {
  /// The settings that its arguments turn into.
  associatedtype Options: Sendable
  /// How it is called.
  static var syntax: CommandSyntax<Options> { get }
  /// Does the work.
  static func run(_ options: Options, in world: World) throws(CommandFailure) -> ExitCode
  /// What the user wants about colour in messages.
  static func color(of options: Options) -> ColorChoice
}

extension Command {
  /// The word that calls the command.
  static var name: String { syntax.name }

  /// Leaves colour to the environment, for commands that have no option for it.
  static func color(of options: Options) -> ColorChoice { .auto }

  /// Reads the arguments after the command's name, and does what they ask for.
  static func run(arguments: [String], in world: World) throws(CommandFailure) -> ExitCode {
    switch try parse(arguments) {
    case .request(let request):
      return try world.answer(request, with: .command(syntax))
    case .options(let options):
      do {
        return try run(options, in: world)
      } catch {
        return world.end(error, color: color(of: options))
      }
    }
  }

  private static func parse(_ arguments: [String]) throws(CommandFailure) -> ParsedArguments<Options> {
    do {
      return try ArgumentParser.parse(arguments, by: syntax.arguments)
    } catch {
      throw .usage(error, command: name)
    }
  }
}
