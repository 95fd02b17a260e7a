/// Looks for files below folders, bounded over all folders of one search.
///
/// Symbolic links are not followed, so that a walk cannot leave its folder or run in circles.
struct FolderWalk {
  /// How many entries are looked at.
  static let entryLimit = 100_000
  /// How many levels of folders are entered below a given one.
  static let depthLimit = 64

  /// Where the folders are.
  let world: World
  private var entriesSeen = 0

  /// Prepares a walk that has seen nothing.
  init(world: World) {
    self.world = world
  }

  /// Looks through a folder and the folders in it.
  ///
  /// - Parameters:
  ///   - folder: The folder to look through.
  ///   - start: The names of folders that lead to where the walk begins; none to begin in the folder.
  ///   - enters: Whether to look into a folder of this name.
  ///   - isWanted: Whether the file with this path from the folder is wanted.
  /// - Returns: The paths of the wanted files from the folder, ordered by their bytes.
  /// - Throws: That a folder cannot be listed, or that there are too many.
  mutating func files(
    below folder: String,
    from start: [String] = [],
    entering enters: (_ name: String) -> Bool = { _ in true },
    where isWanted: (_ path: String) -> Bool
  ) throws(FolderWalkError) -> [String] {
    var paths: [String] = []
    var open = [start]
    while let names = open.popLast() {
      for entry in try entries(of: names, below: folder) {
        let names = names + [entry.name]
        switch entry.kind {
        case .file:
          let path = names.joined(separator: "/")
          if isWanted(path) { paths.append(path) }
        case .folder where enters(entry.name):
          if names.count > Self.depthLimit { throw .tooDeep(limit: Self.depthLimit) }
          open.append(names)
        case .folder, .symbolicLink, .other: continue
        }
      }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func entries(
    of names: [String],
    below folder: String
  ) throws(FolderWalkError) -> [FolderEntry] {
    let path = FilePath.inside(folder, names.joined(separator: "/"))
    let entries: [FolderEntry]
    do throws(FileError) {
      entries = try world.listFolder(path)
    } catch {
      throw .unreadable(error, folder: path)
    }
    entriesSeen += entries.count
    if entriesSeen > Self.entryLimit { throw .tooManyEntries(limit: Self.entryLimit) }
    return entries
  }
}

/// Why not all folders could be looked through.
enum FolderWalkError: Error, Hashable, Sendable {
  /// A folder cannot be listed.
  case unreadable(FileError, folder: String)
  /// There are more entries than are looked at.
  case tooManyEntries(limit: Int)
  /// There are more levels of folders than are entered.
  case tooDeep(limit: Int)
}

extension FolderWalkError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  var description: String {
    switch self {
    case .unreadable(let error, _): error.description
    case .tooManyEntries(let limit): "more than \(limit) files and folders to look through"
    case .tooDeep(let limit): "folders lie more than \(limit) levels deep"
    }
  }
}
