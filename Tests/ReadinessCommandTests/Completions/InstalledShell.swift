import Foundation

@testable import ReadinessCommand

extension Shell {
  /// Whether the shell can be run here.
  var isInstalled: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(rawValue)") }
  }

  /// What the real shell offers for a line in a folder, after it has read a script.
  func offers(for line: String, script: String, in folder: URL) throws -> [String] {
    let file = folder.deletingLastPathComponent().appending(path: "\(UUID().uuidString).\(rawValue)")
    try Data(script.utf8).write(to: file)
    let output = Pipe()
    let process = Process()
    process.executableURL = Self.offersProgram
    process.arguments = [rawValue, file.path(), line]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private static let offersProgram = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".ci/offers")
}
