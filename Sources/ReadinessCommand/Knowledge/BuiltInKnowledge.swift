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

  private static let schemaPath = "manifest.schema.json"

  /// The schema of manifests.
  static func schema() throws(CommandFailure) -> ManifestSchema {
    let file = try document(at: schemaPath)
    do {
      return try ManifestSchema(file.document)
    } catch {
      throw .documents(error.faults.map { Problem($0, in: file.document, path: schemaPath) })
    }
  }

  /// A built-in checklist, not compiled.
  static func checklist(_ id: String) throws(CommandFailure) -> ChecklistFile {
    try ChecklistFile(document(at: id + ".json"), isBuiltIn: true)
  }

  /// An embedded JSON file.
  static func document(at path: String) throws(CommandFailure) -> DocumentFile {
    try DocumentFile(path: path, bytes: Checklists.file(at: path)?.bytes ?? [])
  }
}
