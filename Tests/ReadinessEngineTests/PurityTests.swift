import Foundation
import Testing

/// A library that computes and does nothing else.
private struct PureModule: CustomStringConvertible {
  let name: String
  /// The only modules that it may import.
  let imports: Set<String>

  init(_ name: String, imports: Set<String> = []) {
    self.name = name
    self.imports = imports
  }

  var description: String { name }

  /// The arrows, which run one way.
  static let all = [
    PureModule("RegularExpressions"),
    PureModule("SourcePositions"),
    PureModule("JSONSyntax", imports: ["SourcePositions"]),
    PureModule("DelimitedText", imports: ["SourcePositions"]),
    PureModule("XMLSyntax", imports: ["SourcePositions"]),
    PureModule("CalendarDates"),
    PureModule("Digests"),
    PureModule("Suggestions"),
    PureModule("CEL", imports: ["RegularExpressions", "Suggestions"]),
    PureModule("JSONSchema", imports: ["CalendarDates", "JSONSyntax", "RegularExpressions", "Suggestions"]),
    PureModule(
      "ReadinessEngine",
      imports: [
        "CEL", "CalendarDates", "DelimitedText", "Digests", "JSONSchema", "JSONSyntax", "SourcePositions",
        "Suggestions",
        "XMLSyntax",
      ]
    ),
    PureModule("ReadinessReports", imports: ["ReadinessEngine", "JSONSyntax", "CalendarDates", "Digests"]),
  ]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The module's files, by their paths below it.
  func files() throws -> [(path: String, text: String)] {
    // The folder may be a link, behind which nothing would be listed.
    let folder = Self.sources.appending(path: name).resolvingSymlinksInPath()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return try paths.filter { $0.hasSuffix(".swift") }.sorted()
      .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
  }
}

/// Names that reach for something outside, or whose result differs from run to run.
private let forbiddenNames: Set<String> = [
  "FileHandle", "FileManager", "FileDescriptor", "Process", "ProcessInfo", "URLSession", "CommandLine",
  "ContinuousClock", "SuspendingClock", "Date", "DispatchTime", "Locale", "TimeZone",
  "SystemRandomNumberGenerator", "randomElement", "shuffle", "shuffled", "hashValue", "Any",
]

/// Functions that do so when they are not somebody's methods.
private let forbiddenFunctions: Set<String> = [
  "print", "debugPrint", "dump", "readLine", "fopen", "getenv", "setenv", "exit", "abort", "random",
]

/// The places of a source that break the rules, as `line: what`.
private func findings(in source: String, allowed imports: Set<String> = []) -> [String] {
  let tokens = SwiftTokens.of(source)
  var findings: [String] = []
  for index in tokens.indices {
    let (before, after) = (tokens[..<index].last, tokens[(index + 1)...].first)
    let word = tokens[index].text
    let reason: String? =
      if forbiddenNames.contains(word) {
        word
      } else if forbiddenFunctions.contains(word), after?.text == "(", before?.text != "func",
        before?.text != "." || word == "random"
      {
        word + "()"
      } else if word == "import", let module = importedModule(tokens[(index + 1)...]),
        !imports.contains(module)
      {
        "import \(module)"
      } else if word == "!", isForced(tokens[index], before, after) {
        "a forced unwrapping, cast or try"
      } else if word == "var", isShared(tokens, at: index) {
        "shared state"
      } else if word == "nonisolated", tokens[(index + 1)...].prefix(2).last?.text == "unsafe" {
        "unchecked shared state"
      } else {
        nil
      }
    if let reason { findings.append("\(tokens[index].line): \(reason)") }
  }
  return findings
}

/// The module of an import, which may be one of a single declaration.
private func importedModule(_ tokens: ArraySlice<SwiftToken>) -> String? {
  let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
  return tokens.first { !kinds.contains($0.text) }?.text
}

/// Whether an exclamation mark stands right behind a value or a keyword, and is no comparison.
private func isForced(_ mark: SwiftToken, _ before: SwiftToken?, _ after: SwiftToken?) -> Bool {
  guard !mark.followsSpace, let before, before.isWord || [")", "]"].contains(before.text) else {
    return false
  }
  return after?.text != "=" || after?.followsSpace == true
}

/// Whether a variable belongs to a type or to a whole file, and is stored.
private func isShared(_ tokens: [SwiftToken], at index: Int) -> Bool {
  let line = tokens.filter { $0.line == tokens[index].line }
  guard line.first?.beginsLine == true || line.contains(where: { $0.text == "static" }) else { return false }
  let braces = line.firstIndex { $0.text == "{" } ?? line.endIndex
  return line[..<braces].contains { $0.text == "=" } || braces == line.endIndex
}

@Test(arguments: PureModule.all)
private func `a library touches nothing outside its arguments, and imports only what lies below`(
  module: PureModule
) throws {
  let files = try module.files()
  #expect(!files.isEmpty)
  for file in files {
    #expect(findings(in: file.text, allowed: module.imports) == [], "\(module)/\(file.path)")
  }
}

@Test(arguments: [
  "import Foundation", "public import Glibc", "@testable import ReadinessReports", "import struct CEL.Value",
  "internal import ReadinessCommand", "    print(value)", "debugPrint(value)",
  "let file = FileHandle.standardInput",
  "let start = ContinuousClock.now", "let now = Date()", "let name = CommandLine.arguments[0]",
  "getenv(\"HOME\")", "exit(1)", "let n = Int.random(in: 0...9)", "items.shuffled()",
  "  static var count = 0",
  "  static var names: [String]", "  private(set) static var names: [String] = []", "var cache: [Int] = []",
  "  static var size = { 4 }()", "private var cache = Cache()",
  "  nonisolated(unsafe) static let cache = Cache()",
  "let n = try! number()", "let n = value as! Int", "let n = numbers.first!", "let n = numbers[0]!.count",
  "call(value!)", "func take(_ value: Any)", "let document: [String: Any] = [:]",
  "let a = \"b\" // c\nprint(a)",
  "let a = \"\"\"\n  \"b\"\n  \"\"\"\nprint(a)", "let a = \"b \\(c[\"d\"]!)\"", "let a = #\"\\\"#\nprint(a)",
])
func `what is impure is found`(source: String) {
  #expect(!findings(in: source, allowed: ["Value"]).isEmpty)
}

@Test(arguments: [
  "public import CEL", "// import Foundation", "/* print(value) */", "/// Never calls print(value).",
  "let text = \"print(value)\"", "let text = #\"a \"print(value)\" b\"#", "let text = \"\\\"print(value)\"",
  "let text = \"\"\"\n  import Foundation\n  print(\"value\")\n  \"\"\"",
  "let text = \"a \\(b ?? \"c\") print(value)\"",
  "  static var count: Int { 0 }", "public var description: String { text }", "  var count = 0",
  "  static let count = 0", "world.print(value)", "func print(_ value: Int)", "if a != b { return }",
  "guard !isEmpty else { return }", "let value: any Error", "let value: AnyHashable",
  "let parts = CalendarDate(text)",
])
func `what is pure is left alone`(source: String) {
  #expect(findings(in: source, allowed: ["CEL"]) == [])
}
