public import CalendarDates

/// Everything outside the program: each closure reaches for one thing, so that tests can stand in for all.
public struct World {
  /// The arguments after the program's name.
  public var arguments: [String]
  /// The value of an environment variable, or nil where it is not set.
  public var environmentVariable: (_ name: String) -> String?
  /// The calendar date now, in UTC; nil when the clock shows a day outside the calendar.
  public var today: () -> CalendarDate?

  /// The file of the system's time zone database for a name such as `Europe/Paris`, or nil when it has none.
  public var timeZoneData: @Sendable (_ name: String) -> [UInt8]?

  /// The way to a file or folder from the root, symbolic links followed.
  public var absolutePath: (_ path: String) throws(FileError) -> String
  /// What stands at a path, symbolic links followed.
  public var fileStatus: (_ path: String) throws(FileError) -> FileStatus
  /// The bytes of an ordinary file; one with more bytes than the limit is refused without being read in.
  public var readFile: (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]
  /// An ordinary file, to be read part by part.
  public var openFile: (_ path: String) throws(FileError) -> OpenFile
  /// An ordinary file in a folder, to be read part by part; no symbolic link on the way may lead out of the folder.
  public var openFileInside: (_ folder: String, _ path: String) throws(FileError) -> OpenFile
  /// The entries of a folder, in any order, without `.` and `..`.
  public var listFolder: (_ path: String) throws(FileError) -> [FolderEntry]
  /// Writes bytes beside a path, ready to take its place in one step, or to be refused if a file has it by then.
  public var stageFile:
    (_ path: String, _ bytes: [UInt8], _ existing: ExistingFile) throws(FileError) -> StagedFile

  /// All bytes of standard input up to the limit; more than that is an error.
  public var readStandardInput: (_ limit: Int) throws(FileError) -> [UInt8]
  /// Which file standard input reads from, or nil when it is a pipe or a terminal.
  public var standardInputIdentity: () -> FileIdentity?
  /// Writes bytes to a standard stream, and says whether anybody still reads it.
  public var write: (_ stream: StandardStream, _ bytes: [UInt8]) throws(FileError) -> StreamState
  /// Which file a stream goes to, or nil when it goes to a pipe or a terminal.
  public var streamIdentity: (_ stream: StandardStream) -> FileIdentity?
  /// Whether a stream leads to a terminal.
  public var isTerminal: (_ stream: StandardStream) -> Bool
  /// The number of columns of the terminal behind a stream, or nil where there is none.
  public var terminalWidth: (_ stream: StandardStream) -> Int?

  /// Takes what is of no more use once a command has done its work.
  ///
  /// A program that ends leaves its memory to the system, which takes it back at once; to take apart piece by piece
  /// what an audit was made with takes a tenth of the audit's time.
  public var discard: (_ remains: AnyObject) -> Void = { _ in }

  /// Puts a world together from its parts.
  public init(
    arguments: [String],
    environmentVariable: @escaping (_ name: String) -> String?,
    today: @escaping () -> CalendarDate?,
    timeZoneData: @escaping @Sendable (_ name: String) -> [UInt8]?,
    absolutePath: @escaping (_ path: String) throws(FileError) -> String,
    fileStatus: @escaping (_ path: String) throws(FileError) -> FileStatus,
    readFile: @escaping (_ path: String, _ limit: Int) throws(FileError) -> [UInt8],
    openFile: @escaping (_ path: String) throws(FileError) -> OpenFile,
    openFileInside: @escaping (_ folder: String, _ path: String) throws(FileError) -> OpenFile,
    listFolder: @escaping (_ path: String) throws(FileError) -> [FolderEntry],
    stageFile:
      @escaping (_ path: String, _ bytes: [UInt8], _ existing: ExistingFile) throws(FileError) -> StagedFile,
    readStandardInput: @escaping (_ limit: Int) throws(FileError) -> [UInt8],
    standardInputIdentity: @escaping () -> FileIdentity?,
    write: @escaping (_ stream: StandardStream, _ bytes: [UInt8]) throws(FileError) -> StreamState,
    streamIdentity: @escaping (_ stream: StandardStream) -> FileIdentity?,
    isTerminal: @escaping (_ stream: StandardStream) -> Bool,
    terminalWidth: @escaping (_ stream: StandardStream) -> Int?
  ) {
    self.arguments = arguments
    self.environmentVariable = environmentVariable
    self.today = today
    self.timeZoneData = timeZoneData
    self.absolutePath = absolutePath
    self.fileStatus = fileStatus
    self.readFile = readFile
    self.openFile = openFile
    self.openFileInside = openFileInside
    self.listFolder = listFolder
    self.stageFile = stageFile
    self.readStandardInput = readStandardInput
    self.standardInputIdentity = standardInputIdentity
    self.write = write
    self.streamIdentity = streamIdentity
    self.isTerminal = isTerminal
    self.terminalWidth = terminalWidth
  }
}

/// A stream that the program writes to.
public enum StandardStream: CaseIterable, Sendable {
  /// Standard output: the report and nothing else.
  case output
  /// Standard error: everything else.
  case error
}

/// Whether anybody still reads a stream.
public enum StreamState: Sendable {
  /// The bytes were taken.
  case open
  /// The reader has gone, so that nothing more needs to be written.
  case closed
}
