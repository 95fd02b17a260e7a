/// Why a report cannot go to a file.
struct OutputError: Error, Hashable, Sendable {
  /// What is wrong; each case carries what its message needs.
  enum Reason: Hashable, Sendable {
    /// The file's folder does not exist.
    case missingFolder(String)
    /// Another output goes to the same file, by this path.
    case sameOutput(first: String)
    /// The file is also an input, by this path.
    case isInput(String)
    /// The file takes what is written to a standard stream.
    case isStandardStream
    /// The system does not accept the file.
    case unwritable(FileError)
  }

  /// What is wrong.
  let reason: Reason
  /// The path as the user wrote it.
  let path: String

  /// Describes what is wrong with an output.
  init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }
}

extension OutputError {
  /// What the user is told.
  var problem: Problem {
    Problem(message, path: path, hint: hint)
  }

  private var message: String {
    switch reason {
    case .missingFolder(let folder): "cannot write the report: there is no folder \"\(folder)\""
    case .sameOutput(let first) where first == path: "two reports cannot go to the same file"
    case .sameOutput(let first): "two reports cannot go to the same file, and this is \"\(first)\""
    case .isInput(let input) where input == path: "a report cannot replace a manifest that is being audited"
    case .isInput(let input): "a report cannot replace \"\(input)\", which is being audited"
    case .isStandardStream: "a report cannot replace the file that the program's output goes to"
    case .unwritable(let error): "cannot write the report: \(error)"
    }
  }

  private var hint: String? {
    switch reason {
    case .missingFolder: "Create the folder first."
    case .sameOutput: "Give each report a file of its own."
    case .isInput: "Give the report another name."
    case .isStandardStream: "Choose what goes to standard output with --format."
    case .unwritable(let error): error.writingHint
    }
  }
}

extension FileError {
  /// What to do about a report that cannot be written.
  fileprivate var writingHint: String? {
    switch self {
    case .notPermitted: "Choose a folder in which you may write."
    case .isFolder: "Add the name of a file to the path."
    case .notFound, .notFolder: "Choose a folder that exists."
    case .notOrdinaryFile: "Choose an ordinary file; --format is for standard output."
    case .brokenLink: "Remove the link, or choose another name."
    case .nameTooLong: "Choose a shorter name."
    case .noSpace: "Make room first, or choose another disk."
    case .readOnlyFileSystem: "Choose another place."
    case .tooLarge, .system: nil
    }
  }
}
