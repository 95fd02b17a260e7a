import Foundation

/// A folder that tells how the built program is run, and what comes of it.
///
/// `command` is a line for `sh`, run in a copy of the folder with the program on the search path;
/// `expected.stdout`, `expected.stderr` and `expected.exit` hold the outcome; the rest are its files.
struct Scenario: Sendable, CustomStringConvertible {
  /// The folder's name.
  let name: String

  var description: String { name }

  private static let parent = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scenarios")

  private var folder: URL { Self.parent.appending(path: name) }

  /// All scenarios, by name.
  static let all: [Scenario] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path())) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(Scenario.init)
  }()

  /// Runs the command in a fresh copy of the folder.
  func run() throws -> Outcome {
    let place = FileManager.default.temporaryDirectory.appending(path: "readiness-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let copy = place.appending(path: name)
    try FileManager.default.copyItem(at: folder, to: copy)
    return try Outcome(of: "command", in: copy, keepingStreamsIn: place)
  }

  /// What is expected; a file that is missing reads as empty.
  func expected() -> Outcome {
    func text(_ file: String) -> String {
      (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
    }
    return Outcome(
      output: text("expected.stdout"),
      messages: text("expected.stderr"),
      exit: text("expected.exit").trimmingCharacters(in: .newlines)
    )
  }

  /// Makes an outcome the expected one.
  func record(_ outcome: Outcome) throws {
    let texts = [
      ("expected.stdout", outcome.output), ("expected.stderr", outcome.messages),
      ("expected.exit", outcome.exit + "\n"),
    ]
    for (file, text) in texts { try Data(text.utf8).write(to: folder.appending(path: file)) }
  }
}
