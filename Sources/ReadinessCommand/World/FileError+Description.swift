extension FileError: CustomStringConvertible {
  /// What went wrong, as it follows a path and a colon.
  public var description: String {
    switch self {
    case .notFound: "no such file or folder"
    case .alreadyExists: "there is already a file of this name"
    case .notPermitted: "permission denied"
    case .isFolder: "this is a folder, not a file"
    case .notFolder: "a part of this path is not a folder"
    case .notOrdinaryFile: "this is a pipe, a socket or a device, not an ordinary file"
    case .outsideFolder: "a symbolic link leads out of the evidence folder"
    case .tooLarge(let limit): "this is larger than the limit of \(FileError.size(limit))"
    case .brokenLink: "the symbolic link leads nowhere"
    case .nameTooLong: "the path is too long"
    case .noSpace: "no space is left on the disk"
    case .readOnlyFileSystem: "the file system is read-only"
    case .system(let code, let message): "\(message) (system error \(code))"
    }
  }

  private static func size(_ bytes: Int) -> String {
    let mebibyte = 1 << 20
    if bytes >= mebibyte, bytes % mebibyte == 0 { return "\(bytes / mebibyte) MiB" }
    return bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }
}
