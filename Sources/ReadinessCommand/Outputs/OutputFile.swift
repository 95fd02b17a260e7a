/// A file that a command writes.
struct OutputFile: Hashable, Sendable {
  /// Where it goes, as the user wrote it.
  let path: String
  /// What is in it, as messages call it.
  let content: OutputContent
  /// What becomes of a file that is there already.
  let existing: ExistingFile
}

/// What commands write into files.
enum OutputContent: String, Sendable {
  /// The outcome of an audit.
  case report
  /// A manifest to begin with.
  case manifest
  /// What editors read beside a manifest.
  case schema
}

extension OutputTarget {
  /// The file, which takes the place of an older report.
  var file: OutputFile {
    OutputFile(path: path, content: .report, existing: .replaced)
  }
}
