internal import CalendarDates
internal import Checklists
internal import JSONSchema
internal import JSONSyntax
internal import ReadinessEngine

/// The schema and the checklists that the program brings along.
enum BuiltInKnowledge {
  private static let schemaPath = "manifest.schema.json"
  private static let checklistPaths = ["pilot-to-production.json"]

  /// The schema of manifests.
  static func schema() throws(CommandFailure) -> ManifestSchema {
    let document = try document(at: schemaPath)
    do {
      return try ManifestSchema(document)
    } catch {
      throw .documents(error.faults.map { Problem($0, in: document, path: schemaPath) })
    }
  }

  /// An auditor with the built-in checklists, which judges ages on a day.
  static func auditor(
    schema: ManifestSchema,
    asOf: CalendarDate,
    timeZoneData: @escaping TimeZoneData
  ) throws(CommandFailure) -> Auditor {
    var checklists: [CompiledChecklist] = []
    for path in checklistPaths {
      let document = try document(at: path)
      do {
        let checklist = try Checklist(document)
        checklists.append(
          try CompiledChecklist(
            checklist,
            schema: schema,
            asOf: asOf,
            timeZoneData: timeZoneData,
            isTested: true
          )
        )
      } catch {
        throw .documents(error.problems.map { Problem($0, in: document, path: path) })
      }
    }
    return Auditor(schema: schema, checklists: checklists, asOf: asOf)
  }

  private static func document(at path: String) throws(CommandFailure) -> JSONDocument {
    let bytes = Checklists.file(at: path)?.bytes ?? []
    do {
      return try JSONDocument.parse(bytes)
    } catch {
      throw .documents([Problem(error, path: path, bytes: bytes)])
    }
  }
}
