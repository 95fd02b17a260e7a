import CalendarDates
import Checklists
import JSONSchema
import JSONSyntax
import ReadinessEngine
import Testing

/// The built-in data, read as the program reads it.
enum BuiltIn {
  static let asOf = CalendarDate("2026-11-01")

  /// A file below `checklists/`.
  static func document(_ path: String) throws -> JSONDocument {
    try JSONDocument.parse(try #require(Checklists.file(at: path)).bytes)
  }

  /// The schemas, by the name of the document that each describes.
  static let schemas: [(name: String, path: String)] = Checklists.files.map(\.path)
    .filter { $0.hasSuffix(".schema.json") }
    .map { (String($0.dropLast(".schema.json".count)), $0) }

  static func benchmarks() throws -> Benchmarks {
    try Benchmarks(document("benchmarks.json"), sources: document("sources.json"))
  }

  static func schema() throws -> ManifestSchema {
    try loadedSchema.get()
  }

  private static let loadedSchema = Result { try ManifestSchema(document("manifest.schema.json")) }

  /// The paths of all built-in checklists.
  static let checklistPaths = [
    "pilot-to-production.json", "failure-modes.json", "agentic-controls.json", "phase-gates.json",
    "governance.json",
  ]

  static func checklists() throws -> [Checklist] {
    try checklistPaths.map(checklist)
  }

  static func checklist(_ path: String) throws -> Checklist {
    try Checklist(document(path))
  }

  /// The short names of the documents that sources are quoted from.
  static func sourceDocuments() throws -> Set<String> {
    Set(try document("sources.json").root["documents"]?.elements.compactMap { $0["id"]?.string } ?? [])
  }

  static func practices() throws -> PracticeCatalogue {
    try PracticeCatalogue(document("practices.json"))
  }

  static func auditor(_ checklists: [Checklist], schema: ManifestSchema) throws -> Auditor {
    let day = try #require(asOf)
    let compiled = try checklists.map { try CompiledChecklist($0, schema: schema, asOf: day) }
    let practices = try CompiledPractices(practices(), schema: schema, asOf: day)
    return Auditor(
      schema: schema,
      checklists: compiled,
      appendix: AppendixKnowledge(practices: practices, benchmarks: try benchmarks()),
      asOf: day
    )
  }

  /// The project that the examples of a built-in checklist change.
  static func exampleProject(of checklist: Checklist, in folder: String = "") throws -> ExampleProject {
    let manifest = try document(folder + (try #require(checklist.exampleManifest))).root.value
    let schema = try schema()
    let day = checklist.exampleAsOf ?? checklist.exampleDay(of: manifest, by: schema)
    let compiled = try CompiledChecklist(checklist, schema: schema, asOf: day)
    return ExampleProject(manifest, of: compiled, schema: schema, asOf: day)
  }

  /// An auditor with all built-in checklists, compiled once for all tests.
  private static let prepared = Result { try auditor(checklists(), schema: schema()) }

  /// Audits a manifest, given as a value, against all built-in checklists.
  static func audit(_ value: JSONValue) throws -> ManifestAudit {
    var auditor = try prepared.get()
    return auditor.audit(try manifest(value), path: "example.json")
  }

  /// Reads a manifest that is given as a value.
  static func manifest(_ value: JSONValue) throws -> Manifest {
    let document = try JSONDocument.parse(JSONWriter.bytes(of: value, layout: .pretty))
    return try Manifest(document, schema: schema(), asOf: try #require(asOf))
  }

  /// What comes of the examples of a checklist.
  static func report(of checklist: Checklist, in folder: String = "") throws -> ExampleReport {
    var trial = ExampleTrial(try exampleProject(of: checklist, in: folder))
    return trial.report()
  }

  static func checklistSchema() throws -> Schema {
    try Schema.load(document("checklist.schema.json"))
  }
}
