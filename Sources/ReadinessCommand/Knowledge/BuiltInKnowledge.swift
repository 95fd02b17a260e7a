internal import CalendarDates
internal import Checklists
internal import JSONSchema
internal import JSONSyntax
internal import ReadinessEngine

/// The schema and the checklists that the program brings along.
enum BuiltInKnowledge {
  /// The built-in checklists by id, in the order in which reports show them; each is the file `ID.json`.
  static let checklistIDs = [
    "pilot-to-production", "failure-modes", "agentic-controls", "phase-gates", "governance",
  ]

  /// The file of the manifest's schema.
  static let schemaPath = "manifest.schema.json"
  private static let checklistSchemaPath = "checklist.schema.json"
  private static let practicesPath = "practices.json"
  private static let benchmarksPath = "benchmarks.json"
  private static let sourcesPath = "sources.json"

  /// The schema of manifests.
  static func schema() throws(CommandFailure) -> ManifestSchema {
    let file = try document(at: schemaPath)
    do {
      return try ManifestSchema(file.document)
    } catch {
      throw .documents(error.faults.map { Problem($0, in: file.document, path: schemaPath) })
    }
  }

  /// The schema of checklists.
  static func checklistSchema() throws(CommandFailure) -> Schema {
    try schema(at: checklistSchemaPath)
  }

  /// The schema of another sort of file.
  static func schema(at path: String) throws(CommandFailure) -> Schema {
    let file = try document(at: path)
    do {
      return try Schema.load(file.document)
    } catch {
      throw .documents(error.faults.map { Problem($0, in: file.document, path: path) })
    }
  }

  /// A built-in checklist, not compiled.
  static func checklist(_ id: String) throws(CommandFailure) -> ChecklistFile {
    try ChecklistFile(checklistDocument(id))
  }

  /// The file of a built-in checklist.
  static func checklistDocument(_ id: String) throws(CommandFailure) -> ChecklistDocument {
    ChecklistDocument(file: try document(at: id + ".json"), isBuiltIn: true)
  }

  /// What the appendix of reports is worked out from.
  ///
  /// - Parameters:
  ///   - schema: What the rules may refer to.
  ///   - asOf: The day on which ages are judged.
  ///   - world: Where time zones are found.
  /// - Returns: The practices with their rules, and the figures.
  /// - Throws: What is wrong with the built-in files, which no release has.
  static func appendix(
    schema: ManifestSchema,
    asOf: CalendarDate,
    in world: World
  ) throws(CommandFailure) -> AppendixKnowledge {
    AppendixKnowledge(
      practices: try practices(schema: schema, asOf: asOf, in: world),
      benchmarks: try benchmarks()
    )
  }

  /// The practices with their rules; the parameters are those of `appendix`.
  static func practices(
    schema: ManifestSchema,
    asOf: CalendarDate,
    in world: World
  ) throws(CommandFailure) -> CompiledPractices {
    let file = try document(at: practicesPath)
    do {
      return try CompiledPractices(
        PracticeCatalogue(file.document),
        schema: schema,
        asOf: asOf,
        timeZoneData: world.timeZoneData
      )
    } catch {
      throw .documents([Problem](error.problems, in: file))
    }
  }

  /// The figures of the sources, and the formulas that use them.
  static func benchmarks() throws(CommandFailure) -> Benchmarks {
    let file = try document(at: benchmarksPath)
    let sources = try document(at: sourcesPath)
    do {
      return try Benchmarks(file.document, sources: sources.document)
    } catch {
      throw .documents([Problem](error.problems, in: file))
    }
  }

  /// The documents that the knowledge comes from.
  static func sourceDocuments() throws(CommandFailure) -> [SourceDocument] {
    let file = try document(at: sourcesPath)
    do {
      return try SourceDocument.all(file.document)
    } catch {
      throw .documents([Problem]([error], in: file))
    }
  }

  /// An embedded JSON file.
  static func document(at path: String) throws(CommandFailure) -> DocumentFile {
    guard let file = Checklists.file(at: path) else { return try DocumentFile(path: path, bytes: []) }
    return DocumentFile(path: path, document: file.document)
  }
}
