internal import CalendarDates
internal import ReadinessCommand
internal import ReadinessEngine

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The world as the operating system shows it; no other file of the program calls the platform.
enum SystemWorld {
  /// The arguments, files, streams, clock and terminal of this process.
  ///
  /// A closed pipe must reach the program as an error of `write`, so the signal for it is ignored.
  static func world() -> World {
    signal(SIGPIPE, SIG_IGN)
    var world = World(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environmentVariable: { name in getenv(name).map { String(cString: $0) } },
      today: today,
      timeZoneData: { timeZoneData($0) },
      absolutePath: absolutePath,
      fileStatus: fileStatus,
      readFile: readFile(_:limit:),
      openFile: { path throws(FileError) in try openFile(FileDescriptor(path)) },
      openFileInside: { folder, path throws(FileError) in try openFile(descriptor(path, inside: folder)) },
      listFolder: listFolder,
      stageFile: stageFile(_:bytes:existing:),
      readStandardInput: { limit throws(FileError) in try readAll(from: STDIN_FILENO, limit: limit) },
      standardInputIdentity: { identity(ofDescriptor: STDIN_FILENO) },
      write: writeToStream,
      streamIdentity: { identity(ofDescriptor: $0.descriptor) },
      isTerminal: { isatty($0.descriptor) == 1 },
      terminalWidth: terminalWidth
    )
    world.discard = { _ = Unmanaged.passRetained($0) }
    return world
  }

  /// Ends the process.
  static func end(_ code: ExitCode) -> Never {
    exit(code.rawValue)
  }
}

// MARK: - Clock and terminal

extension SystemWorld {
  private static func today() -> CalendarDate? {
    var seconds = time(nil)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
  }

  private static func terminalWidth(_ stream: StandardStream) -> Int? {
    var size = winsize()
    guard ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

extension StandardStream {
  fileprivate var descriptor: CInt {
    switch self {
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }
}

// MARK: - Looking at files

extension SystemWorld {
  private static func absolutePath(_ path: String) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else { throw FileError(errno: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func fileStatus(_ path: String) throws(FileError) -> FileStatus {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let error = FileError(errno: errno)
      // A link to nothing is not the same as nothing: a new file would not stand where the user looks.
      guard error == .notFound, lstat(path, &status) == 0 else { throw error }
      throw .brokenLink
    }
    return FileStatus(kind: kind(of: status), identity: identity(of: status))
  }

  /// The folder of the system's time zone database.
  private static let timeZoneFolder = "/usr/share/zoneinfo/"
  /// No file of the database comes near this size, in bytes.
  private static let timeZoneLimit = 1 << 18

  /// Reads a file of the time zone database; a name that would leave its folder finds nothing.
  private static func timeZoneData(_ name: String) -> [UInt8]? {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      part.first != UInt8(ascii: ".") && !part.isEmpty && !part.contains(0)
    }
    guard isPlain else { return nil }
    return try? readFile(timeZoneFolder + name, limit: timeZoneLimit)
  }

  /// Which ordinary file a descriptor stands for, or nil for anything else.
  private static func identity(ofDescriptor descriptor: Int32) -> FileIdentity? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, kind(of: status) == .file else { return nil }
    return identity(of: status)
  }

  private static func kind(of status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  private static func identity(of status: stat) -> FileIdentity {
    FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino))
  }

  private static func listFolder(_ path: String) throws(FileError) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw FileError(errno: errno) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      entries.append(FolderEntry(name: name, kind: kind(of: entry.pointee, named: name, in: path)))
      errno = 0
    }
    guard errno == 0 else { throw FileError(errno: errno) }
    return entries
  }

  private static func kind(of entry: dirent, named name: String, in folder: String) -> FileKind {
    switch Int(entry.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .symbolicLink
    case Int(DT_UNKNOWN):
      // Some file systems do not say it in the listing.
      var status = stat()
      return lstat(folder + "/" + name, &status) == 0 ? kind(of: status) : .other
    default: return .other
    }
  }
}

// MARK: - Reading

extension SystemWorld {
  private static let chunk = 1 << 16

  private static func readFile(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = try FileDescriptor(path)
    guard file.size <= Int64(limit) else { throw .tooLarge(limit: limit) }
    return try readAll(from: file.number, limit: limit, expected: Int(file.size))
  }

  private static func openFile(_ file: FileDescriptor) -> OpenFile {
    OpenFile(size: Int(file.size)) { count throws(FileError) in try readSome(from: file.number, atMost: count)
    }
  }

  /// An ordinary file that is open for reading until nothing refers to it any more.
  private final class FileDescriptor {
    let number: CInt
    let size: Int64

    convenience init(_ path: String) throws(FileError) {
      // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
      let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard number >= 0 else { throw FileError(errno: errno) }
      try self.init(number)
    }

    /// Takes over a descriptor, whatever it stands for.
    init(_ number: CInt) throws(FileError) {
      var status = stat()
      let failure = fstat(number, &status) == 0 ? nil : FileError(errno: errno)
      self.number = number
      size = Int64(status.st_size)
      // From here on, whatever is thrown closes the file.
      if let failure { throw failure }
      try requireFile(status)
    }

    deinit { close(number) }
  }

  /// Opens a file in a folder; the way there is walked name by name, so that no link can change it meanwhile.
  private static func descriptor(
    _ path: String,
    inside folder: String
  ) throws(FileError) -> FileDescriptor {
    let root = try absolutePath(folder)
    let target = try absolutePath(folder + "/" + path)
    let prefix = root == "/" ? root : root + "/"
    guard target.hasPrefix(prefix) else { throw .outsideFolder }
    let names = target.dropFirst(prefix.count).split(separator: "/")
    return try FileDescriptor(descriptor(at: names.map(String.init), below: root))
  }

  /// Opens a file by the names of folders that lead to it, none of which may be a link.
  private static func descriptor(at names: [String], below root: String) throws(FileError) -> CInt {
    var descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno: errno) }
    for (index, name) in names.enumerated() {
      let kind = index == names.count - 1 ? O_NONBLOCK : O_DIRECTORY
      let next = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind)
      let failure = errno
      close(descriptor)
      guard next >= 0 else { throw FileError(errno: failure) }
      descriptor = next
    }
    return descriptor
  }

  private static func requireFile(_ status: stat) throws(FileError) {
    switch kind(of: status) {
    case .file: return
    case .folder: throw .isFolder
    case .symbolicLink, .other: throw .notOrdinaryFile
    }
  }

  /// Reads to the end; the size that a file claims is only a hint, because the file may grow.
  private static func readAll(
    from descriptor: CInt,
    limit: Int,
    expected: Int = 0
  ) throws(FileError) -> [UInt8] {
    var bytes = try readSome(from: descriptor, atMost: max(chunk, expected + 1))
    while bytes.count <= limit {
      let part = try readSome(from: descriptor, atMost: chunk)
      if part.isEmpty { return bytes }
      bytes += part
    }
    throw .tooLarge(limit: limit)
  }

  private static func readSome(from descriptor: CInt, atMost wanted: Int) throws(FileError) -> [UInt8] {
    while true {
      var failure: CInt = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let received = read(descriptor, buffer.baseAddress, wanted)
        failure = received < 0 ? errno : 0
        count = max(0, received)
      }
      if failure == 0 { return bytes }
      try recover(from: failure, waitingFor: POLLIN, on: descriptor)
    }
  }

  /// Lets a call be tried again after an interruption, or once a stream that does not block is ready.
  private static func recover(
    from failure: CInt,
    waitingFor event: some BinaryInteger,
    on descriptor: CInt
  ) throws(FileError) {
    switch failure {
    case EINTR: return
    case EAGAIN:
      var request = pollfd(fd: descriptor, events: CShort(truncatingIfNeeded: event), revents: 0)
      poll(&request, 1, -1)
    default: throw FileError(errno: failure)
    }
  }
}

// MARK: - Writing

extension SystemWorld {
  private static func writeToStream(
    _ stream: StandardStream,
    _ bytes: [UInt8]
  ) throws(FileError) -> StreamState {
    try writeAll(bytes, to: stream.descriptor)
  }

  @discardableResult
  private static func writeAll(_ bytes: [UInt8], to descriptor: CInt) throws(FileError) -> StreamState {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        return .closed
      } else {
        try recover(from: errno, waitingFor: POLLOUT, on: descriptor)
      }
    }
    return .open
  }

  private static func stageFile(
    _ path: String,
    bytes: [UInt8],
    existing: ExistingFile
  ) throws(FileError) -> StagedFile {
    let (target, replaced) = try destination(of: path)
    if existing == .kept, replaced != nil { throw .alreadyExists }
    let (temporary, descriptor) = try createTemporaryFile(beside: target)
    do throws(FileError) {
      if let replaced { keepAccess(of: replaced, for: descriptor) }
      try writeAll(bytes, to: descriptor)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    // Network file systems tell of a full disk only here.
    guard close(descriptor) == 0 else {
      defer { unlink(temporary) }
      throw FileError(errno: errno)
    }
    return StagedFile(
      append: { bytes throws(FileError) in try append(bytes, to: temporary) },
      commit: { () throws(FileError) in
        if existing == .kept { try claim(target) }
        guard rename(temporary, target) == 0 else {
          let error = FileError(errno: errno)
          if existing == .kept { unlink(target) }
          throw error
        }
      },
      discard: { unlink(temporary) }
    )
  }

  /// Adds bytes to a file and closes it again, so that no file of a run stays open, however many there are.
  private static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno: errno) }
    do throws(FileError) {
      try writeAll(bytes, to: descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw FileError(errno: errno) }
  }

  /// Takes a name for a new file, which no other program can take then; unlike a hard link, on any file system.
  private static func claim(_ path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(errno: errno) }
    close(descriptor)
  }

  /// The file that a path leads to, and its status if it exists; a link is kept and its end replaced.
  private static func destination(of path: String) throws(FileError) -> (path: String, existing: stat?) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      let error = FileError(errno: errno)
      if error == .notFound { return (path, nil) }
      throw error
    }
    var target = path
    if kind(of: status) == .symbolicLink {
      do { target = try absolutePath(path) } catch { throw .brokenLink }
      guard stat(target, &status) == 0 else { throw FileError(errno: errno) }
    }
    try requireFile(status)
    // Replacing needs no right to the file itself, but a file that is read-only is so for a reason.
    guard access(target, W_OK) == 0 else { throw FileError(errno: errno) }
    return (target, status)
  }

  private static func createTemporaryFile(
    beside path: String
  ) throws(FileError) -> (path: String, descriptor: CInt) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    for attempt in 0..<100 {
      let temporary = "\(folder).readiness-\(getpid())-\(attempt).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST else { throw FileError(errno: errno) }
    }
    throw .system(code: EEXIST, message: "no name is free for a temporary file")
  }

  /// Gives a new file the owner, as far as the user may, and the permissions of the one it replaces.
  private static func keepAccess(of existing: stat, for descriptor: CInt) {
    _ = fchown(descriptor, existing.st_uid, existing.st_gid)
    _ = fchmod(descriptor, existing.st_mode & 0o777)
  }
}

// MARK: - Errors

extension FileError {
  /// What a number of the system's means.
  fileprivate init(errno number: CInt) {
    switch number {
    case ENOENT: self = .notFound
    case EEXIST: self = .alreadyExists
    case EACCES, EPERM: self = .notPermitted
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .notFolder
    case ELOOP: self = .brokenLink
    case ENAMETOOLONG: self = .nameTooLong
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnlyFileSystem
    default:
      let message = strerror(number).map { String(cString: $0) } ?? "unknown error"
      self = .system(code: number, message: message)
    }
  }
}
