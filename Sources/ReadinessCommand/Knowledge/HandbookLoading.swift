internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine
internal import ReadinessReports

extension Handbook {
  /// Gathers what can be explained with the named checklists in use.
  ///
  /// - Throws: What is wrong with a checklist, or that two of them use one id.
  init(_ references: [ChecklistReference], in world: World) throws(CommandFailure) {
    let schema = try BuiltInKnowledge.schema()
    var taken: Set<String> = []
    var checklists: [HandbookChecklist] = []
    for file in try references.load(in: world) {
      checklists.append(try file.handbookChecklist(schema: schema, besides: taken, in: world))
      for item in file.checklist.items { taken.formUnion([item.id] + item.aliases) }
    }
    // No page judges a practice, so any day will do.
    let practices = try BuiltInKnowledge.practices(schema: schema, asOf: .earliest, in: world)
    self.init(
      checklists: checklists,
      fields: schema.fields,
      practices: HandbookPractices(practices),
      benchmarks: try BuiltInKnowledge.benchmarks(),
      documents: try BuiltInKnowledge.sourceDocuments()
    )
  }
}

extension ChecklistFile {
  /// The checklist with what its items read and the project that its examples change.
  fileprivate func handbookChecklist(
    schema: ManifestSchema,
    besides taken: Set<String>,
    in world: World
  ) throws(CommandFailure) -> HandbookChecklist {
    let manifest = Result { () throws(CommandFailure) in try exampleManifest(in: world) }
    let asOf = checklist.exampleDay(of: (try? manifest.get()) ?? nil, by: schema)
    var compiled = try compile(schema: schema, asOf: asOf, besides: taken, in: world)
    let facts = compiled.factsRead()
    // A page is worth showing without its examples judged, so what is wrong with their manifest is told there.
    let example: HandbookExample =
      switch manifest {
      case .success(let manifest?):
        .project(ExampleProject(manifest, of: compiled, schema: schema, asOf: asOf))
      case .success(nil): .none
      case .failure(let failure): .unusable(failure.problems.first?.message ?? "")
      }
    return HandbookChecklist(checklist, facts: facts, example: example)
  }

  /// What the checklist's examples change, or nil where it names nothing.
  private func exampleManifest(in world: World) throws(CommandFailure) -> JSONValue? {
    guard let path = checklist.exampleManifest else { return nil }
    let example = isBuiltIn ? try BuiltInKnowledge.document(at: path) : try document(beside: path, in: world)
    return example.document.root.value
  }

  /// A file beside the checklist; a checklist from elsewhere must not lead to other files of the user.
  private func document(beside path: String, in world: World) throws(CommandFailure) -> DocumentFile {
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
      throw .documents([Problem("it does not stand in the folder of its checklist", path: path)])
    }
    let folder = file.path.lastIndex(of: "/").map { file.path[...$0] } ?? ""
    let bytes: [UInt8]
    do {
      bytes = try world.readFile(folder + path, JSONLimits.default.maximumBytes)
    } catch {
      throw .inputs([InputError(.unreadable(error), path: path)])
    }
    return try DocumentFile(path: folder + path, bytes: bytes)
  }
}
