extension World {
  /// Writes text to standard output; a reader that has gone is no failure.
  func print(_ text: String) throws(CommandFailure) {
    try print(Array(text.utf8))
  }

  /// Writes a finished report to standard output; a reader that has gone is no failure.
  func print(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      _ = try write(.output, bytes)
    } catch {
      throw .standardOutput(error)
    }
  }

  /// Tells something on standard error; when even that fails there is nobody left to tell.
  func printError(_ text: String) {
    _ = try? write(.error, Array(text.utf8))
  }

  /// Tells what is worth a warning, and goes on.
  func warn(_ problems: [Problem]) {
    let writer = ProblemWriter(style: style(of: .error))
    for problem in problems { printError(writer.text(of: problem)) }
  }

  /// Tells why a command ended without a verdict.
  func end(_ failure: CommandFailure, color: ColorChoice) -> ExitCode {
    tell(failure.problems, color: color)
    return .noVerdict
  }

  /// Tells problems on standard error.
  func tell(_ problems: [Problem], color: ColorChoice) {
    let writer = ProblemWriter(style: style(of: .error, color: color))
    for problem in problems { printError(writer.text(of: problem)) }
  }

  /// Prints what was asked for in place of a command's work.
  func answer(
    _ request: InformationRequest,
    with page: HelpPage
  ) throws(CommandFailure) -> ExitCode {
    switch request {
    case .help: try print(page.text(width: style(of: .output).width))
    case .version: try print("\(Product.name) \(Product.version)\n")
    }
    return .success
  }
}
