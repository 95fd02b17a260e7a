import Foundation

/// The files below a folder at one moment, by what changes when one is written; their contents are not read.
struct FolderState: Equatable {
  private struct File: Equatable {
    let number: Int?
    let size: Int?
    let modified: Date?
  }

  private var files: [String: File] = [:]

  /// Looks at a folder.
  init(of folder: URL) throws {
    let manager = FileManager.default
    for path in try manager.subpathsOfDirectory(atPath: folder.path()) {
      let attributes = try manager.attributesOfItem(atPath: folder.appending(path: path).path())
      if attributes[.type] as? FileAttributeType == .typeDirectory { continue }
      files[path] = File(
        number: attributes[.systemFileNumber] as? Int,
        size: attributes[.size] as? Int,
        modified: attributes[.modificationDate] as? Date
      )
    }
  }

  /// What was created, changed or removed since, one path a line.
  func changes(to later: FolderState) -> String {
    let paths = Set(files.keys).union(later.files.keys).filter { files[$0] != later.files[$0] }
    return paths.sorted().map { path in later.files[path] == nil ? "\(path) (removed)\n" : "\(path)\n" }
      .joined()
  }
}
