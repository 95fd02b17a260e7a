/// The search for manifests below folders, bounded over all folders of one call.
struct FolderSearch {
  /// How many entries are looked at.
  static let entryLimit = 100_000
  /// How many levels of folders are entered below a given one.
  static let depthLimit = 64

  /// Where the folders are.
  let world: World
  private var entriesSeen = 0

  /// Starts a search that has seen nothing.
  init(world: World) {
    self.world = world
  }

  /// What stands at a path.
  func status(of path: String) throws(InputError) -> FileStatus {
    do {
      return try world.fileStatus(path)
    } catch {
      throw InputError(.unreadable(error), path: path)
    }
  }

  /// The manifests below a folder, ordered by the bytes of their paths.
  ///
  /// Hidden folders and symbolic links are skipped, so that the search cannot leave the folder or run in circles.
  mutating func manifests(in folder: String) throws(InputError) -> [ManifestInput] {
    var paths: [String] = []
    var open = [(path: folder, depth: 0)]
    while let (path, depth) = open.popLast() {
      for entry in try entries(of: path, below: folder) {
        let entryPath = path.hasSuffix("/") ? path + entry.name : path + "/" + entry.name
        switch entry.kind {
        case .file where ManifestNames.isManifest(entry.name):
          paths.append(entryPath)
        case .folder where !entry.name.hasPrefix("."):
          if depth == Self.depthLimit { throw InputError(.tooDeep(limit: Self.depthLimit), path: folder) }
          open.append((entryPath, depth + 1))
        case .file, .folder, .symbolicLink, .other:
          continue
        }
      }
    }
    if paths.isEmpty { throw InputError(.noManifests, path: folder) }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var inputs: [ManifestInput] = []
    for path in paths { inputs.append(ManifestInput(path: path, identity: try status(of: path).identity)) }
    return inputs
  }

  private mutating func entries(of path: String, below folder: String) throws(InputError) -> [FolderEntry] {
    let entries: [FolderEntry]
    do {
      entries = try world.listFolder(path)
    } catch {
      throw InputError(.unreadable(error), path: path)
    }
    entriesSeen += entries.count
    if entriesSeen > Self.entryLimit {
      throw InputError(.tooManyEntries(limit: Self.entryLimit), path: folder)
    }
    return entries
  }
}
