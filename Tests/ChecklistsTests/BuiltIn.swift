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
  static func exampleProject(of checklist: Checklist) throws -> ExampleProject {
    let manifest = try document(try #require(checklist.exampleManifest)).root.value
    let schema = try schema()
    let day = checklist.exampleDay(of: manifest, by: schema)
    let compiled = try CompiledChecklist(checklist, schema: schema, asOf: day)
    return ExampleProject(manifest, of: compiled, schema: schema, asOf: day)
  }

  /// The schema and an auditor with all built-in checklists, compiled once for all tests.
  private static let prepared = Result {
    let schema = try BuiltIn.schema()
    return (schema, try auditor(checklists(), schema: schema))
  }

  /// Audits a manifest, given as a value, against all built-in checklists.
  static func audit(_ value: JSONValue) throws -> ManifestAudit {
    let (schema, prepared) = try prepared.get()
    var auditor = prepared
    let text = JSONWriter.text(of: value, layout: .pretty)
    let document = try JSONDocument.parse(Array(text.utf8))
    let manifest = try Manifest(document, schema: schema, asOf: try #require(asOf))
    return auditor.audit(manifest, path: "example.json")
  }
}
