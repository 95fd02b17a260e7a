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
    var others: [Checklist] = []
    var checklists: [HandbookChecklist] = []
    for file in try references.load(in: world) {
      checklists.append(try file.handbookChecklist(schema: schema, besides: others, in: world))
      others.append(file.checklist)
    }
    // No page judges a practice, so any day will do.
    let practices = try BuiltInKnowledge.practices(schema: schema, asOf: .earliest, in: world)
    self.init(
      checklists: checklists,
      fields: schema.fields,
      practices: HandbookPractices(practices),
      benchmarks: try BuiltInKnowledge.benchmarks(),
      adapters: try BuiltInAdapters.all(),
      documents: try BuiltInKnowledge.sourceDocuments()
    )
  }
}

extension ChecklistFile {
  /// The checklist with what its items read and the project that its examples change.
  fileprivate func handbookChecklist(
    schema: ManifestSchema,
    besides others: [Checklist],
    in world: World
  ) throws(CommandFailure) -> HandbookChecklist {
    let manifest = Result { () throws(CommandFailure) in try exampleManifest(schema: schema, in: world) }
    let asOf = checklist.exampleAsOf ?? checklist.exampleDay(of: (try? manifest.get()) ?? nil, by: schema)
    var compiled = try compile(schema: schema, asOf: asOf, besides: others, in: world)
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
  private func exampleManifest(schema: ManifestSchema, in world: World) throws(CommandFailure) -> JSONValue? {
    guard let path = checklist.exampleManifest else { return nil }
    // Whether it is a manifest does not depend on the day.
    return try ExampleManifest(path, of: document, schema: schema, asOf: .earliest, in: world)
      .file.document.root.value
  }
}
