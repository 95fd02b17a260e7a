/// Why an operand leads to no manifest.
struct InputError: Error, Hashable, Sendable {
  /// What is wrong; each case carries what its message needs.
  enum Reason: Hashable, Sendable {
    /// No operand is given and no file has a usual name.
    case nothingToAudit
    /// A file or folder cannot be read.
    case unreadable(FileError)
    /// A file that stands beside the manifests, such as a policy, cannot be read.
    case unreadableCompanion(FileError)
    /// A folder holds no manifest.
    case noManifests
    /// A folder holds more than is looked through.
    case unsearchable(FolderWalkError)
    /// A file of one manifest a line holds none.
    case noLines
    /// A file of one manifest a line has more lines than are looked at.
    case tooManyLines(limit: Int)
    /// Standard input is asked for twice.
    case repeatedStandardInput
    /// The same file is given twice, the first time by this path.
    case sameFile(first: String)
  }

  /// What is wrong.
  let reason: Reason
  /// The path as the user wrote it, or below a folder that the user wrote; nil without an operand.
  let path: String?

  /// Describes what is wrong with an operand.
  init(_ reason: Reason, path: String?) {
    self.reason = reason
    self.path = path
  }
}

extension InputError {
  /// What the user is told.
  var problem: Problem {
    Problem(message, path: path, hint: hint)
  }

  private var message: String {
    switch reason {
    case .nothingToAudit: "nothing to audit: there is no \(ManifestNames.alternatives) here"
    case .unreadable(let error), .unreadableCompanion(let error): error.description
    case .noManifests: "no manifest in this folder"
    case .unsearchable(let error): error.description
    case .noLines: "no manifest in this file"
    case .tooManyLines(let limit): "more than \(limit) lines"
    case .repeatedStandardInput: "standard input can be read only once"
    case .sameFile(let first) where first == path: "this file is given more than once"
    case .sameFile(let first): "this is the same file as \"\(first)\", which is also given"
    }
  }

  private var hint: String? {
    switch reason {
    case .nothingToAudit: "Name a manifest: \(Product.name) audit MANIFEST"
    case .noManifests: "Files named \(ManifestNames.patterns) count; name any other file itself."
    case .unsearchable: "Name the folders that hold manifests, or the files themselves."
    case .noLines: "Write one manifest a line, each without line breaks."
    case .tooManyLines: "Split the file, and audit its parts one by one."
    case .repeatedStandardInput, .sameFile: "Name it once."
    case .unreadable(let error): error.readingHint
    case .unreadableCompanion(let error): error.companionHint
    }
  }
}

extension FileError {
  /// What to do about a file beside the manifests that cannot be read.
  fileprivate var companionHint: String? {
    switch self {
    case .tooLarge: nil
    case .notOrdinaryFile: "Name an ordinary file."
    default: readingHint
    }
  }

  /// What to do about an input that cannot be read.
  fileprivate var readingHint: String? {
    switch self {
    case .notFound, .notFolder: "Check the spelling, and that you are in the right folder."
    case .notPermitted: "Make it readable for yourself first."
    case .notOrdinaryFile: "Send it to standard input and name it \"-\"."
    case .brokenLink: "Name the file itself."
    case .tooLarge: "A manifest states facts; keep bulky data in files of its own."
    case .alreadyExists, .isFolder, .outsideFolder, .nameTooLong, .noSpace, .readOnlyFileSystem, .system: nil
    }
  }
}
