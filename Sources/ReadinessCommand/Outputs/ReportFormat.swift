/// The formats in which a report can be written.
enum ReportFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// For documents and the pages of CI systems (GitHub flavour).
  case markdown
  /// For programs.
  case json
}

extension ReportFormat {
  /// The file name extensions that stand for the format, the usual one first.
  var extensions: [String] {
    switch self {
    case .text: ["txt"]
    case .markdown: ["md", "markdown"]
    case .json: ["json"]
    }
  }

  /// The format that the extension of a path stands for, in upper or lower case.
  init?(extensionOf path: String) {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let suffix = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.extensions.contains(suffix) }) else { return nil }
    self = format
  }

  /// All names, for messages.
  static var knownNames: String {
    allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// All extensions, for messages.
  static var knownExtensions: String {
    allCases.flatMap(\.extensions).map { "." + $0 }.joined(separator: ", ")
  }
}
