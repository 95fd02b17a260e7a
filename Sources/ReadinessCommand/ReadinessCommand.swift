/// The program as a function of the world around it.
public enum ReadinessCommand {
  /// Does what the arguments ask for, and says how it ended; problems are told on standard error.
  public static func run(in world: World) -> ExitCode {
    do {
      return try dispatch(in: world)
    } catch {
      return world.end(error, color: .auto)
    }
  }

  private static func dispatch(in world: World) throws(CommandFailure) -> ExitCode {
    switch try parse(world.arguments) {
    case .request(let request):
      return try world.answer(request, with: .program)
    case .options(let words):
      guard let name = words.first else {
        world.printError(HelpPage.program.text(width: world.style(of: .error).width))
        return .noVerdict
      }
      return try command(named: name).run(arguments: Array(words.dropFirst()), in: world)
    }
  }

  private static func parse(_ arguments: [String]) throws(CommandFailure) -> ParsedArguments<[String]> {
    do {
      return try ArgumentParser.parse(arguments, by: ProgramSyntax.arguments)
    } catch {
      throw .usage(ProgramSyntax.explain(error), command: nil)
    }
  }

  private static func command(named name: String) throws(CommandFailure) -> any Command.Type {
    do {
      return try CommandTable.command(named: name)
    } catch {
      throw .usage(error, command: nil)
    }
  }
}
