internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// The manifests of one call, read one after the other, so that there may be more of them than memory holds.
struct ManifestStream {
  private let loader: ManifestLoader
  private let world: World
  private var inputs: ArraySlice<ManifestInput>
  private var lines: ManifestLines?
  private var nameByProject: [String: String] = [:]

  /// Opens nothing yet.
  ///
  /// - Parameters:
  ///   - inputs: Where the manifests are read from, in order.
  ///   - loader: What makes manifests of texts.
  ///   - world: Where the inputs are.
  init(_ inputs: [ManifestInput], loader: ManifestLoader, in world: World) {
    self.inputs = inputs[...]
    self.loader = loader
    self.world = world
  }

  /// The next manifest, or all that is wrong with the next input or line; nil behind the last one.
  mutating func next() -> Result<LoadedManifest, ManifestFailure>? {
    do {
      guard let text = try nextText() else { return nil }
      let manifest = try loader.load(text)
      try note(manifest)
      return .success(manifest)
    } catch {
      return .failure(error)
    }
  }

  private mutating func nextText() throws(ManifestFailure) -> ManifestText? {
    while true {
      if let text = try nextLine() { return text }
      guard let input = inputs.popFirst() else { return nil }
      guard input.hasLines else { return try text(of: input) }
      lines = try open(input)
    }
  }

  private func open(_ input: ManifestInput) throws(ManifestFailure) -> ManifestLines {
    do {
      return try ManifestLines(input.path, in: world)
    } catch {
      throw ManifestFailure(problems: [error.problem])
    }
  }

  /// The next line of the file that is being read, if one is; what goes wrong ends that file.
  private mutating func nextLine() throws(ManifestFailure) -> ManifestText? {
    guard var lines else { return nil }
    self.lines = nil
    do {
      guard let text = try lines.next() else { return nil }
      self.lines = lines
      return text
    } catch {
      throw ManifestFailure(problems: [error.problem])
    }
  }

  private func text(of input: ManifestInput) throws(ManifestFailure) -> ManifestText {
    do {
      let bytes =
        try input.isStandardInput
        ? world.readStandardInput(Manifest.sizeLimit)
        : world.readFile(input.path, Manifest.sizeLimit)
      return ManifestText(bytes: bytes, path: input.path, line: nil)
    } catch {
      throw ManifestFailure(problems: [InputError(.unreadable(error), path: input.path).problem])
    }
  }

  /// Refuses a second manifest of one project, which would share its baseline and its waivers.
  private mutating func note(_ loaded: LoadedManifest) throws(ManifestFailure) {
    let manifest = loaded.manifest
    let project = manifest.project.id
    guard let first = nameByProject[project] else {
      nameByProject[project] = loaded.name
      return
    }
    let problem = ManifestProblem(
      offset: manifest.projectOffset,
      reason: .repeatedProject(project, first: first)
    )
    throw ManifestFailure(problems: [Problem(problem, in: manifest.document, path: loaded.path)])
  }
}
