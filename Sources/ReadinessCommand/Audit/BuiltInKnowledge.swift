internal import Checklists
internal import JSONSchema
internal import JSONSyntax
internal import ReadinessEngine

/// The schema and the checklists that the program brings along.
enum BuiltInKnowledge {
  private static let schemaPath = "manifest.schema.json"
  private static let checklistPaths = ["pilot-to-production.json"]

  /// An auditor of the built-in checklists that judges ages on a day.
  static func auditor(asOf: CalendarDate) throws(CommandFailure) -> (Auditor, ManifestSchema) {
    let schema = try schema()
    var checklists: [LoadedChecklist] = []
    for path in checklistPaths { checklists.append(try checklist(at: path)) }
    return (try auditor(schema: schema, checklists: checklists, asOf: asOf), schema)
  }

  private static func schema() throws(CommandFailure) -> ManifestSchema {
    let document = try document(at: schemaPath)
    do {
      return try ManifestSchema(document)
    } catch {
      throw .documents(error.problems.map { Problem($0, in: document, path: schemaPath) })
    }
  }

  private static func checklist(at path: String) throws(CommandFailure) -> LoadedChecklist {
    let document = try document(at: path)
    do {
      return LoadedChecklist(path: path, document: document, checklist: try Checklist(document))
    } catch {
      throw .documents([Problem(error, in: document, path: path)])
    }
  }

  private static func auditor(
    schema: ManifestSchema,
    checklists: [LoadedChecklist],
    asOf: CalendarDate
  ) throws(CommandFailure) -> Auditor {
    do {
      return try Auditor(schema: schema, checklists: checklists.map(\.checklist), asOf: asOf)
    } catch {
      let source = checklists.first { $0.checklist.id == error.checklist } ?? checklists[0]
      throw .documents(error.problems.map { Problem($0, in: source.document, path: source.path) })
    }
  }

  private static func document(at path: String) throws(CommandFailure) -> JSONDocument {
    do {
      return try JSONDocument.parse(Checklists.file(at: path)?.bytes ?? [])
    } catch {
      throw .documents([Problem(error, in: [], path: path)])
    }
  }
}

/// A checklist with the file that it was read from.
struct LoadedChecklist: Sendable {
  /// The path for messages.
  let path: String
  /// The text, for the place of a mistake.
  let document: JSONDocument
  /// What the text says.
  let checklist: Checklist
}
