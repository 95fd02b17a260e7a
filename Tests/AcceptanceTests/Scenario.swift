import Foundation

/// A folder that tells how the built program is run, and what comes of it.
///
/// `command` is a line for `sh`, run in a copy of the folder with the program on the search path; its place in the
/// repository is kept, so that `../../../../checklists` leads to the real one. `expected.exit`, `expected.stdout`,
/// `expected.stderr` and `expected.written` hold the outcome; the rest are its files.
struct Scenario: Sendable, CustomStringConvertible {
  /// The folder's name.
  let name: String

  var description: String { name }

  private static let path = "Tests/AcceptanceTests/Scenarios"
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private var folder: URL { Self.repository.appending(path: Self.path).appending(path: name) }

  /// All scenarios, by name.
  static let all: [Scenario] = {
    let parent = repository.appending(path: path).path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(Scenario.init)
  }()

  /// Runs the command in a fresh copy of the folder.
  func run() throws -> Outcome {
    let files = FileManager.default
    let place = files.temporaryDirectory.appending(path: "readiness-\(UUID().uuidString)")
    let parent = place.appending(path: Self.path)
    try files.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: place) }
    let copy = parent.appending(path: name)
    try files.copyItem(at: folder, to: copy)
    try files.createSymbolicLink(
      at: place.appending(path: "checklists"),
      withDestinationURL: Self.repository.appending(path: "checklists")
    )
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
      exit: text("expected.exit").trimmingCharacters(in: .newlines),
      written: text("expected.written")
    )
  }

  /// Makes an outcome the expected one.
  func record(_ outcome: Outcome) throws {
    let texts = [
      ("expected.stdout", outcome.output), ("expected.stderr", outcome.messages),
      ("expected.exit", outcome.exit + "\n"), ("expected.written", outcome.written),
    ]
    for (file, text) in texts {
      let url = folder.appending(path: file)
      if text.isEmpty {
        try? FileManager.default.removeItem(at: url)
      } else {
        try Data(text.utf8).write(to: url)
      }
    }
  }
}
