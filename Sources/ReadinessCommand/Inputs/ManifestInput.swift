/// A place from which one manifest is read.
struct ManifestInput: Equatable, Sendable {
  /// The operand that stands for standard input.
  static let standardInputPath = "-"

  /// The path as it is printed: as the user wrote it, or below a folder that the user wrote.
  let path: String
  /// Which file it is, or nil when it comes through a pipe or from a terminal.
  let identity: FileIdentity?

  /// Whether it is read from standard input.
  var isStandardInput: Bool {
    path == Self.standardInputPath
  }

  /// Whether it is a file of one manifest a line.
  var hasLines: Bool {
    path.lowercased().hasSuffix(".jsonl")
  }
}
