/// Where reports go, checked before any work is done and written after all of it.
enum OutputPlan {
  /// Refuses outputs that would collide with each other or with an input, or that cannot be files.
  static func check(
    _ targets: [OutputTarget],
    against inputs: [ManifestInput],
    in world: World
  ) throws(CommandFailure) {
    let streams = StandardStream.allCases.compactMap { world.streamIdentity($0).map(Place.file) }
    var places: [Place: String] = [:]
    var errors: [OutputError] = []
    for target in targets {
      do throws(OutputError) {
        let place = try Place.find(target.path, in: world)
        if let input = inputs.first(where: { $0.identity.map(Place.file) == place }) {
          throw OutputError(.isInput(input.path), path: target.path)
        }
        // Replacing the file under a stream would lose what was written to it before and after.
        if streams.contains(place) { throw OutputError(.isStandardStream, path: target.path) }
        if let first = places[place] { throw OutputError(.sameOutput(first: first), path: target.path) }
        places[place] = target.path
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { throw .outputs(errors) }
  }

  /// Writes finished reports: all of them are on disk before the first takes its place.
  static func write(
    _ reports: [(target: OutputTarget, bytes: [UInt8])],
    in world: World
  ) throws(CommandFailure) {
    var staged: [(path: String, file: StagedFile)] = []
    var path = ""
    do throws(FileError) {
      for report in reports {
        path = report.target.path
        staged.append((path, try world.stageFile(path, report.bytes)))
      }
      while let next = staged.first {
        path = next.path
        try next.file.commit()
        staged.removeFirst()
      }
    } catch {
      for (_, file) in staged { file.discard() }
      throw .outputs([OutputError(.unwritable(error), path: path)])
    }
  }
}

/// Which file a path means, so that two spellings of one file are equal.
private enum Place: Hashable {
  /// A file that exists.
  case file(FileIdentity)
  /// A file that is to be created.
  case new(name: String, folder: FileIdentity)

  static func find(_ path: String, in world: World) throws(OutputError) -> Place {
    do throws(FileError) {
      let status = try world.fileStatus(path)
      switch status.kind {
      case .file: return .file(status.identity)
      case .folder: throw FileError.isFolder
      case .symbolicLink, .other: throw FileError.notOrdinaryFile
      }
    } catch .notFound {
      return try new(path, in: world)
    } catch {
      throw OutputError(.unwritable(error), path: path)
    }
  }

  private static func new(_ path: String, in world: World) throws(OutputError) -> Place {
    let slash = path.lastIndex(of: "/")
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    do throws(FileError) {
      if name.isEmpty { throw FileError.isFolder }
      return .new(name: name, folder: try world.fileStatus(folder).identity)
    } catch .notFound {
      throw OutputError(.missingFolder(folder), path: path)
    } catch {
      throw OutputError(.unwritable(error), path: path)
    }
  }
}
