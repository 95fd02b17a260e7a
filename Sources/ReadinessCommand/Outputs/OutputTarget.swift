internal import ReadinessReports
internal import Suggestions

/// A report that goes to a file.
struct OutputTarget: Hashable, Sendable {
  /// The report's format.
  let format: ReportFormat
  /// Where it goes, as the user wrote it.
  let path: String
}

extension ValueSyntax where Value == OutputTarget {
  /// `PATH`, whose extension tells the format, or `FORMAT=PATH`.
  static var outputTarget: ValueSyntax {
    let formats = ReportFormat.allCases.map(\.rawValue)
    return ValueSyntax(name: "[FORMAT=]PATH", completion: .namedFile(formats)) { text throws(ValueError) in
      if let target = try namedFormat(text) { return target }
      return OutputTarget(format: try format(of: try checked(text)), path: text)
    }
  }

  /// Reads `FORMAT=PATH`; a path may hold an equals sign itself, so only a format's name counts before it.
  private static func namedFormat(_ text: String) throws(ValueError) -> OutputTarget? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let name = String(text[..<sign])
    if let format = ReportFormat(rawValue: name) {
      return OutputTarget(format: format, path: try checked(String(text[text.index(after: sign)...])))
    }
    // This is how a path can be told from a format.
    if name.contains("/") { return nil }
    // A misspelt format, or an extension in its place, would otherwise quietly become part of a file's name.
    let meant = ReportFormat(fileExtension: name)?.rawValue
    let names = ReportFormat.allCases.map(\.rawValue)
    guard let suggestion = meant ?? Suggestion.closest(to: name, among: names) else { return nil }
    throw .unknownFormat(name, suggestion: suggestion)
  }

  private static func checked(_ path: String) throws(ValueError) -> String {
    if path.isEmpty { throw .emptyPath }
    if path == "-" { throw .standardOutput }
    return path
  }

  private static func format(of path: String) throws(ValueError) -> ReportFormat {
    guard let suffix = fileExtension(of: path), let format = ReportFormat(fileExtension: suffix) else {
      throw .unknownExtension
    }
    return format
  }

  /// What follows the last dot of a file's name; nil without a dot, or where the name begins with its only one.
  private static func fileExtension(of path: String) -> String? {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }
}

extension ReportFormat {
  /// All names, for messages.
  static var knownNames: String {
    allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// All file extensions, for messages.
  static var knownExtensions: String {
    allCases.flatMap(\.fileExtensions).map { "." + $0 }.joined(separator: ", ")
  }
}
