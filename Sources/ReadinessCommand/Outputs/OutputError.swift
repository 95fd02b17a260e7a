/// Why something cannot go to a file.
struct OutputError: Error, Hashable, Sendable {
  /// What is wrong; each case carries what its message needs.
  enum Reason: Hashable, Sendable {
    /// The file's folder does not exist.
    case missingFolder(String)
    /// Another output goes to the same file.
    case sameOutput(first: OutputFile)
    /// The file is also an input, by this path.
    case isInput(String)
    /// The file takes what is written to a standard stream.
    case isStandardStream
    /// The system does not accept the file.
    case unwritable(FileError)
  }

  /// What is wrong.
  let reason: Reason
  /// The file that was to be written.
  let file: OutputFile

  /// Describes what is wrong with an output.
  init(_ reason: Reason, _ file: OutputFile) {
    self.reason = reason
    self.file = file
  }
}

extension OutputError {
  /// What the user is told.
  var problem: Problem {
    Problem(message, path: file.path, hint: hint)
  }

  private var message: String {
    let content = file.content.rawValue
    return switch reason {
    case .missingFolder(let folder): "cannot write the \(content): there is no folder \"\(folder)\""
    case .sameOutput(let first) where first.content != file.content:
      "the \(content) cannot go to the file of the \(first.content.rawValue)"
    case .sameOutput(let first) where first.path == file.path: "two \(content)s cannot go to the same file"
    case .sameOutput(let first): "two \(content)s cannot go to the same file, and this is \"\(first.path)\""
    case .isInput(let input) where input == file.path:
      "a \(content) cannot replace a file that is being read"
    case .isInput(let input): "a \(content) cannot replace \"\(input)\", which is being read"
    case .isStandardStream: "a \(content) cannot replace the file that the program's output goes to"
    case .unwritable(let error): "cannot write the \(content): \(error)"
    }
  }

  private var hint: String? {
    switch (reason, file.content) {
    case (.missingFolder, _): "Create the folder first."
    case (.sameOutput(let first), let content) where first.content == content:
      "Give each \(content.rawValue) a file of its own."
    case (.sameOutput(let first), _): "Give the \(first.content.rawValue) another name."
    case (.isInput, let content): "Give the \(content.rawValue) another name."
    case (.isStandardStream, .report): "Choose what goes to standard output with --format."
    case (.isStandardStream, _): "Choose another file for one of them."
    case (.unwritable(.alreadyExists), .schema):
      "Its contents differ. Replace it with --force, or name the schema to be used with --schema."
    case (.unwritable(.alreadyExists), _): "Choose another name, or replace it with --force."
    case (.unwritable(.notOrdinaryFile), .report):
      "Choose an ordinary file; --format is for standard output."
    case (.unwritable(let error), _): error.writingHint
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
    case .notOrdinaryFile: "Choose an ordinary file."
    case .brokenLink: "Remove the link, or choose another name."
    case .nameTooLong: "Choose a shorter name."
    case .noSpace: "Make room first, or choose another disk."
    case .readOnlyFileSystem: "Choose another place."
    case .alreadyExists, .outsideFolder, .tooLarge, .system: nil
    }
  }
}
