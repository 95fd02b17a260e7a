/// Why the system could not read, list or write something.
public enum FileError: Error, Hashable, Sendable {
  /// Nothing stands at the path.
  case notFound
  /// Something stands where only a new file may go.
  case alreadyExists
  /// The user may not do this.
  case notPermitted
  /// A folder stands where a file is needed.
  case isFolder
  /// Something other than a folder stands where a folder is needed.
  case notFolder
  /// A pipe, a socket or a device stands where an ordinary file is needed.
  case notOrdinaryFile
  /// A symbolic link leads out of the folder that the file must lie in.
  case outsideFolder
  /// There are more bytes than the limit allows.
  case tooLarge(limit: Int)
  /// Symbolic links lead in a circle, or to nothing.
  case brokenLink
  /// The path or one of its names is too long.
  case nameTooLong
  /// The disk, or the user's share of it, is full.
  case noSpace
  /// The file system does not accept writing.
  case readOnlyFileSystem
  /// Anything else, with the system's number and words for it.
  case system(code: Int32, message: String)
}
