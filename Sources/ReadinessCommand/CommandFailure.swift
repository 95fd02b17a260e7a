/// Why a command ended without a verdict; `problems` is the one place that puts it into words.
enum CommandFailure: Error {
  /// The arguments cannot be understood; the command is nil where none was reached.
  case usage(UsageError, command: String?)
  /// Inputs cannot be found or read.
  case inputs([InputError])
  /// Reports cannot be written where they should go.
  case outputs([OutputError])
  /// Standard output does not take the report.
  case standardOutput(FileError)
  /// The contents of inputs are wrong.
  case documents([Problem])
}

extension CommandFailure {
  /// What the user is told, in order.
  var problems: [Problem] {
    switch self {
    case .usage(let error, let command): [error.problem(command: command)]
    case .inputs(let errors): errors.map(\.problem)
    case .outputs(let errors): errors.map(\.problem)
    case .standardOutput(let error): [Problem("cannot write to standard output: \(error)")]
    case .documents(let problems): problems
    }
  }
}
