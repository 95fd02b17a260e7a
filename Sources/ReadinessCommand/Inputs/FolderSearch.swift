/// The search for manifests below folders, bounded over all folders of one call.
struct FolderSearch {
  private var walk: FolderWalk

  /// Starts a search that has seen nothing.
  init(world: World) {
    walk = FolderWalk(world: world)
  }

  /// Where the folders are.
  var world: World { walk.world }

  /// What stands at a path.
  func status(of path: String) throws(InputError) -> FileStatus {
    do {
      return try world.fileStatus(path)
    } catch {
      throw InputError(.unreadable(error), path: path)
    }
  }

  /// The manifests below a folder, ordered by the bytes of their paths; hidden folders are skipped.
  mutating func manifests(in folder: String) throws(InputError) -> [ManifestInput] {
    let paths = try paths(in: folder)
    if paths.isEmpty { throw InputError(.noManifests, path: folder) }
    var inputs: [ManifestInput] = []
    for path in paths {
      let path = FilePath.inside(folder, path)
      inputs.append(ManifestInput(path: path, identity: try status(of: path).identity))
    }
    return inputs
  }

  private mutating func paths(in folder: String) throws(InputError) -> [String] {
    do {
      return try walk.files(
        below: folder,
        entering: { !$0.hasPrefix(".") },
        where: { ManifestNames.isManifest(FilePath($0).name) }
      )
    } catch .unreadable(let error, let path) {
      throw InputError(.unreadable(error), path: path)
    } catch {
      throw InputError(.unsearchable(error), path: folder)
    }
  }
}
