import CalendarDates
import ReadinessCommand
import ReadinessEngine

/// A world in memory, and what the program did to it.
final class FakeWorld {
  let files = FakeFileSystem()
  var arguments: [String] = []
  var environment: [String: String] = [:]
  var today = CalendarDate(year: 2026, month: 11, day: 1)
  var standardInput: [UInt8] = []
  /// The file that standard input is redirected from.
  var standardInputPath: String?
  /// The files that standard streams are redirected to.
  var streamPaths: [StandardStream: String] = [:]
  var terminals: [StandardStream: Int] = [:]
  var outputFailure: FileError?
  /// How many bytes of an open file are read at most at once, so that tests can cut lines anywhere.
  var partSize = 1 << 20
  var outputState = StreamState.open
  private(set) var written: [StandardStream: [UInt8]] = [:]

  /// A world with text files at paths.
  init(_ texts: [String: String] = [:]) {
    for (path, text) in texts { files.add(.file(Array(text.utf8)), at: path) }
  }

  /// What went to standard output.
  var output: String { text(.output) }
  /// What went to standard error.
  var messages: String { text(.error) }

  /// Runs the program with arguments.
  func run(_ arguments: String...) -> ExitCode {
    run(arguments)
  }

  /// Runs the program with arguments.
  func run(_ arguments: [String]) -> ExitCode {
    self.arguments = arguments
    return ReadinessCommand.run(in: world)
  }

  private func text(_ stream: StandardStream) -> String {
    String(decoding: written[stream] ?? [], as: UTF8.self)
  }

  /// The world as the program sees it.
  var world: World {
    World(
      arguments: arguments,
      environmentVariable: { self.environment[$0] },
      today: { self.today },
      timeZoneData: { _ in nil },
      absolutePath: { path throws(FileError) in try self.files.absolutePath(path) },
      fileStatus: { path throws(FileError) in try self.files.status(path) },
      readFile: { path, limit throws(FileError) in try self.files.read(path, limit: limit) },
      openFile: { path throws(FileError) in try self.files.open(path, partSize: self.partSize) },
      openFileInside: { folder, path throws(FileError) in
        try self.files.open(folder + "/" + path, partSize: self.partSize)
      },
      listFolder: { path throws(FileError) in try self.files.list(path) },
      stageFile: { path, bytes, existing throws(FileError) in
        try self.files.stage(path, bytes, existing)
      },
      readStandardInput: { limit throws(FileError) in
        if self.standardInput.count > limit { throw .tooLarge(limit: limit) }
        return self.standardInput
      },
      standardInputIdentity: {
        guard let path = self.standardInputPath else { return nil }
        return (try? self.files.status(path))?.identity
      },
      write: { stream, bytes throws(FileError) in
        if stream == .output, let failure = self.outputFailure { throw failure }
        self.written[stream, default: []] += bytes
        return self.outputState
      },
      streamIdentity: { stream in
        guard let path = self.streamPaths[stream] else { return nil }
        return (try? self.files.status(path))?.identity
      },
      isTerminal: { self.terminals[$0] != nil },
      terminalWidth: { self.terminals[$0] }
    )
  }
}
