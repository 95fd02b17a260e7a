internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// The manifest that the examples of a checklist change.
struct ExampleManifest {
  /// The manifest's file.
  let file: DocumentFile

  /// Finds and reads the manifest that a checklist names, or the smallest one where it names none.
  ///
  /// One's own checklist is not trusted, so its path is followed only inside its folder, and behind no link.
  ///
  /// - Parameters:
  ///   - path: The path, from the checklist's folder.
  ///   - document: The file of the checklist.
  ///   - schema: What manifests may say.
  ///   - asOf: The day on which ages are judged.
  ///   - world: Where files are.
  /// - Throws: What keeps the manifest from being read, or from being a manifest.
  init(
    _ path: String?,
    of document: ChecklistDocument,
    schema: ManifestSchema,
    asOf: CalendarDate,
    in world: World
  ) throws(CommandFailure) {
    if let path {
      file =
        document.isBuiltIn
        ? try BuiltInKnowledge.document(at: path)
        : try ExampleSearch(document.file, world: world).read(path)
    } else {
      file = try DocumentFile(path: document.file.path, bytes: Array(Manifest.smallest.utf8))
    }
    do {
      _ = try Manifest(file.document, schema: schema, asOf: asOf)
    } catch {
      let (document, path) = (file.document, file.path)
      throw .documents(error.problems.map { Problem($0, in: document, path: path) })
    }
  }
}

/// The way from a checklist's file to its example manifest.
private struct ExampleSearch {
  let checklist: DocumentFile
  let world: World

  init(_ checklist: DocumentFile, world: World) {
    self.checklist = checklist
    self.world = world
  }

  func read(_ path: String) throws(CommandFailure) -> DocumentFile {
    if !ChecklistInspection.isInFolder(path) {
      throw failure("the example manifest lies outside of the folder")
    }
    if isBehindLink(path) {
      throw failure("the example manifest lies behind a symbolic link", hint: "Put the file itself there.")
    }
    let full = folder + path
    let bytes: [UInt8]
    do {
      bytes = try world.readFile(full, JSONLimits.default.maximumBytes)
    } catch {
      throw failure("cannot read the example manifest \(full): \(error)")
    }
    return try DocumentFile(path: full, bytes: bytes)
  }

  /// The checklist's folder with a slash at its end; empty for the working folder.
  private var folder: String {
    checklist.path.lastIndex(of: "/").map { String(checklist.path[...$0]) } ?? ""
  }

  /// Whether a name on the way, from the checklist's folder on, is a link; a way that breaks off is none.
  private func isBehindLink(_ path: String) -> Bool {
    var folder = folder.isEmpty ? "./" : folder
    for name in path.split(separator: "/") where name != "." {
      guard let entries = try? world.listFolder(folder) else { return false }
      if entries.contains(where: { $0.name == name && $0.kind == .symbolicLink }) { return true }
      folder += name + "/"
    }
    return false
  }

  private func failure(_ message: String, hint: String? = nil) -> CommandFailure {
    .documents([Problem(message, at: checklist.document.root["exampleManifest"], in: checklist, hint: hint)])
  }
}
