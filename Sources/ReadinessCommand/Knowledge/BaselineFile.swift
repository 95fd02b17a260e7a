internal import JSONSchema
internal import JSONSyntax
internal import ReadinessEngine

/// A baseline and the file that it was read from.
struct BaselineFile {
  /// How large a report may be, in bytes; one project takes about half a million.
  private static let sizeLimit = 128 << 20

  /// What the report says.
  let baseline: Baseline
  private let file: DocumentFile

  /// The file as reports name it.
  var examined: ExaminedFile { file.examined }

  /// Reads the JSON report of an earlier audit.
  init(path: String, in world: World) throws(CommandFailure) {
    file = try DocumentFile(companion: path, limit: Self.sizeLimit, in: world)
    let schema = try BuiltInKnowledge.schema(at: "report.schema.json")
    do {
      baseline = try Baseline(file.document, path: path, schema: schema)
    } catch {
      throw .documents(error.problems.map { [file] in Problem($0, in: file.document, path: path) })
    }
  }

  /// Refuses a run over other projects than those of the baseline.
  func check(projects: [String]) throws(CommandFailure) {
    do {
      try baseline.check(projects: projects)
    } catch {
      throw .documents(error.problems.map { Problem($0, in: file.document, path: file.path) })
    }
  }
}
