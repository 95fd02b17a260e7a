import Foundation

/// All that a run shows to its caller.
struct Outcome: Equatable {
  /// What went to standard output.
  let output: String
  /// What went to standard error.
  let messages: String
  /// The exit code, or the signal that ended the run.
  let exit: String
  /// The files of the folder that were created, changed or removed, one a line.
  let written: String
}

extension Outcome {
  /// How long a run may take before it is ended.
  private static let limit: DispatchTimeInterval = .seconds(60)

  /// Runs a script with `sh`; the streams go to files, because pipes fill up when one is read after the other.
  init(of script: String, in folder: URL, keepingStreamsIn place: URL) throws {
    let (output, messages) = (place.appending(path: "stdout"), place.appending(path: "stderr"))
    try Data().write(to: output)
    try Data().write(to: messages)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [script]
    process.currentDirectoryURL = folder
    process.environment = Self.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    let before = try FolderState(of: folder)
    try process.run()
    let end = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.limit, execute: end)
    process.waitUntilExit()
    end.cancel()
    self.init(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self),
      exit: process.terminationReason == .exit
        ? String(process.terminationStatus) : "signal \(process.terminationStatus)",
      written: before.changes(to: try FolderState(of: folder))
    )
  }

  /// This process's environment, which tools that measure coverage need, made the same on every machine.
  private static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = [programFolder, environment["PATH"] ?? "/usr/bin:/bin"].joined(separator: ":")
    environment["NO_COLOR"] = "1"
    environment["TERM"] = "dumb"
    environment["LC_ALL"] = "C"
    environment["TZ"] = "UTC"
    return environment
  }

  /// The folder into which the program was built: that of the tests themselves.
  private static var programFolder: String {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    // On a Mac the tests lie inside a bundle.
    while folder.path().contains(".xctest") { folder.deleteLastPathComponent() }
    return folder.path()
  }
}
