/// Paths as machines on other computers can follow them: below the working folder, wherever that is.
enum RelativePath {
  /// The path without what leads to the working folder, without `.` and with single slashes.
  ///
  /// What lies elsewhere keeps its path, and so does `..`, which only the file system can follow.
  static func of(_ path: String, below folder: String?) -> String {
    if isShortest(path) { return path }
    var names = names(of: path)
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    if isAbsolute, let folder {
      let outer = Self.names(of: folder)
      if names.count > outer.count, names.starts(with: outer) {
        names.removeFirst(outer.count)
        return names.joined(separator: "/")
      }
    }
    return (isAbsolute ? "/" : "") + names.joined(separator: "/")
  }

  /// Whether a path is relative and certainly has nothing to leave out, as most have.
  private static func isShortest(_ path: String) -> Bool {
    var previous = UInt8(ascii: "/")
    for byte in path.utf8 {
      if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "/")
  }

  private static func names(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.filter { $0 != "." }
  }
}

extension RenderingOptions {
  /// A path as formats for machines write it.
  func machinePath(_ path: String) -> String {
    RelativePath.of(path, below: workingFolder)
  }
}
