/// What stands at a path.
public struct FileStatus: Hashable, Sendable {
  /// What sort of thing it is.
  public let kind: FileKind
  /// Which one it is, whatever path led there.
  public let identity: FileIdentity

  /// Describes one thing of the file system.
  public init(kind: FileKind, identity: FileIdentity) {
    self.kind = kind
    self.identity = identity
  }
}

/// The sorts of things that a folder can hold.
public enum FileKind: Hashable, Sendable {
  /// An ordinary file.
  case file
  /// A folder.
  case folder
  /// A symbolic link; only a folder's listing shows it, a path is followed to its end.
  case symbolicLink
  /// A pipe, a socket, or a device.
  case other
}

/// The key under which the system knows a file: two paths with one identity are the same file.
public struct FileIdentity: Hashable, Sendable {
  /// The number of the device.
  public let device: UInt64
  /// The number of the file on its device.
  public let file: UInt64

  /// Names a file by its numbers.
  public init(device: UInt64, file: UInt64) {
    self.device = device
    self.file = file
  }
}

/// One name in a folder.
public struct FolderEntry: Hashable, Sendable {
  /// The name, without the folder's path.
  public let name: String
  /// What sort of thing bears it.
  public let kind: FileKind

  /// Describes one entry.
  public init(name: String, kind: FileKind) {
    self.name = name
    self.kind = kind
  }
}

/// What becomes of a file whose name a new one is to take.
public enum ExistingFile: Hashable, Sendable {
  /// The new one takes its place.
  case replaced
  /// It stays, and the new one is refused.
  case kept
}

/// New contents of a file, complete on disk but not yet under the file's name.
public struct StagedFile {
  /// Adds bytes to the contents.
  public let append: (_ bytes: [UInt8]) throws(FileError) -> Void
  /// Gives the contents the file's name, in one step.
  public let commit: () throws(FileError) -> Void
  /// Removes the contents, leaving the file as it was.
  public let discard: () -> Void

  /// Puts a staged file together from what can be done with it.
  public init(
    append: @escaping (_ bytes: [UInt8]) throws(FileError) -> Void,
    commit: @escaping () throws(FileError) -> Void,
    discard: @escaping () -> Void
  ) {
    self.append = append
    self.commit = commit
    self.discard = discard
  }
}
