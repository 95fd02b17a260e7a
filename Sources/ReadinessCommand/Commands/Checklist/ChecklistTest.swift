internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine
internal import ReadinessReports

/// Tries the examples of checklists.
enum ChecklistTest: ChecklistSubcommand {
  static let name = "test"
  static let summary = "Try the examples of checklists: each has to lead to the verdict that it states."
  static let count = ChecklistCount.any
  static let options = ["as-of"]

  static func run(_ options: ChecklistOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let schema = try BuiltInKnowledge.schema()
    let (documents, unreadable) = options.checklists.find(in: world)
    var problems = unreadable
    var tried: [TriedChecklist] = []
    for document in documents {
      do throws(CommandFailure) {
        tried.append(try test(document, options, schema: schema, in: world))
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw .documents(problems) }
    try world.print(ExampleReportText.render(tried, options: world.renderingOptions))
    // The adapters belong to what the program brings along, as its checklists do.
    guard options.checklists.contains(.builtInSet) else {
      return tried.allSatisfy(\.report.holds) ? .success : .gateFailed
    }
    let adapters = try BuiltInAdapters.tried(schema: schema)
    try world.print(AdapterTrialText.render(adapters, options: world.renderingOptions))
    return tried.allSatisfy(\.report.holds) && adapters.allSatisfy(\.holds) ? .success : .gateFailed
  }

  private static func test(
    _ document: ChecklistDocument,
    _ options: ChecklistOptions,
    schema: ManifestSchema,
    in world: World
  ) throws(CommandFailure) -> TriedChecklist {
    let file = try ChecklistFile(document)
    let manifest = Result { () throws(CommandFailure) in
      // Whether it is a manifest does not depend on the day.
      try ExampleManifest(
        file.checklist.exampleManifest,
        of: document,
        schema: schema,
        asOf: .earliest,
        in: world
      )
      .file.document.root.value
    }
    let named = options.asOf ?? file.checklist.exampleAsOf
    let day = named ?? file.checklist.exampleDay(of: try? manifest.get(), by: schema)
    // What is wrong with the checklist itself is told first.
    let compiled = try file.compile(schema: schema, asOf: day, in: world)
    var trial = ExampleTrial(ExampleProject(try manifest.get(), of: compiled, schema: schema, asOf: day))
    return TriedChecklist(path: file.file.path, document: file.file.document, report: trial.report())
  }
}
