internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

extension Manifest {
  /// How large a manifest may be, in bytes.
  static let sizeLimit = JSONLimits.default.maximumBytes

  /// Reads all manifests, and tells every problem of every one.
  ///
  /// - Throws: What is wrong with the texts, or that two manifests describe one project.
  static func load(
    _ contents: [ManifestBytes],
    schema: ManifestSchema,
    asOf: CalendarDate
  ) throws(CommandFailure) -> [(path: String, manifest: Manifest)] {
    var manifests: [(path: String, manifest: Manifest)] = []
    var problems: [Problem] = []
    var pathByProject: [String: String] = [:]
    for content in contents {
      let path = content.input.path
      do throws(LoadingFailure) {
        let manifest = try load(content, schema: schema, asOf: asOf)
        if let first = pathByProject.updateValue(path, forKey: manifest.project.id) {
          problems.append(repeatedProject(manifest, at: path, first: first))
        }
        manifests.append((path, manifest))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw .documents(problems) }
    return manifests
  }

  private struct LoadingFailure: Error {
    let problems: [Problem]
  }

  private static func load(
    _ content: ManifestBytes,
    schema: ManifestSchema,
    asOf: CalendarDate
  ) throws(LoadingFailure) -> Manifest {
    let path = content.input.path
    let document: JSONDocument
    do {
      document = try JSONDocument.parse(content.bytes)
    } catch {
      throw LoadingFailure(problems: [Problem(error, path: path, bytes: content.bytes)])
    }
    do {
      return try Manifest(document, schema: schema, asOf: asOf)
    } catch {
      throw LoadingFailure(problems: error.problems.map { Problem($0, in: document, path: path) })
    }
  }

  private static func repeatedProject(_ manifest: Manifest, at path: String, first: String) -> Problem {
    Problem(
      ManifestProblem(
        offset: manifest.projectOffset,
        reason: .repeatedProject(manifest.project.id, first: first)
      ),
      in: manifest.document,
      path: path
    )
  }
}
