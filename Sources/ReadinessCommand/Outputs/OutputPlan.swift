/// Where reports go, checked before any work is done and written after all of it.
enum OutputPlan {
  /// Refuses outputs that would collide with each other or with an input, or that cannot be files.
  static func check(
    _ files: [OutputFile],
    against inputs: [ManifestInput] = [],
    in world: World
  ) throws(CommandFailure) {
    let streams = StandardStream.allCases.compactMap { world.streamIdentity($0).map(Place.file) }
    var places: [Place: OutputFile] = [:]
    var errors: [OutputError] = []
    for file in files {
      do throws(OutputError) {
        let place = try Place.find(file, in: world)
        if let input = inputs.first(where: { $0.identity.map(Place.file) == place }) {
          throw OutputError(.isInput(input.path), file)
        }
        // Replacing the file under a stream would lose what was written to it before and after.
        if streams.contains(place) { throw OutputError(.isStandardStream, file) }
        if let first = places[place] { throw OutputError(.sameOutput(first: first), file) }
        places[place] = file
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { throw .outputs(errors) }
  }

  /// Writes finished files: all of them are on disk before the first takes its place.
  static func write(
    _ files: [(file: OutputFile, bytes: [UInt8])],
    in world: World
  ) throws(CommandFailure) {
    var staged: [(file: OutputFile, contents: StagedFile)] = []
    for (file, bytes) in files {
      do {
        staged.append((file, try world.stageFile(file.path, bytes, file.existing)))
      } catch {
        throw giveUp(staged, because: error, of: file)
      }
    }
    while let (file, contents) = staged.first {
      do {
        try contents.commit()
      } catch {
        throw giveUp(staged, because: error, of: file)
      }
      staged.removeFirst()
    }
  }

  private static func giveUp(
    _ staged: [(file: OutputFile, contents: StagedFile)],
    because error: FileError,
    of file: OutputFile
  ) -> CommandFailure {
    for (_, contents) in staged { contents.discard() }
    return .outputs([OutputError(.unwritable(error), file)])
  }
}

/// Which file a path means, so that two spellings of one file are equal.
private enum Place: Hashable {
  /// A file that exists.
  case file(FileIdentity)
  /// A file that is to be created.
  case new(name: String, folder: FileIdentity)

  static func find(_ file: OutputFile, in world: World) throws(OutputError) -> Place {
    do throws(FileError) {
      let status = try world.fileStatus(file.path)
      switch status.kind {
      case .file: return .file(status.identity)
      case .folder: throw FileError.isFolder
      case .symbolicLink, .other: throw FileError.notOrdinaryFile
      }
    } catch .notFound {
      return try new(file, in: world)
    } catch {
      throw OutputError(.unwritable(error), file)
    }
  }

  private static func new(_ file: OutputFile, in world: World) throws(OutputError) -> Place {
    let path = FilePath(file.path)
    do throws(FileError) {
      if path.name.isEmpty { throw FileError.isFolder }
      return .new(name: path.name, folder: try world.fileStatus(path.folder).identity)
    } catch .notFound {
      throw OutputError(.missingFolder(path.folder), file)
    } catch {
      throw OutputError(.unwritable(error), file)
    }
  }
}
