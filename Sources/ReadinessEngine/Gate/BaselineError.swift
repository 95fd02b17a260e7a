public import JSONSchema

/// All that keeps a file from being a baseline for a run.
public struct BaselineError: Error, Sendable {
  /// The problems in document order; never empty.
  public let problems: [BaselineProblem]
}

/// One thing that keeps a file from being a baseline.
public struct BaselineProblem: Hashable, Sendable {
  /// The byte offset of the value or key that is wrong.
  public let offset: Int
  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a baseline.
  public enum Reason: Hashable, Sendable {
    /// It is not what the schema of reports asks for.
    case schema(SchemaViolation.Reason)
    /// The schema lets a field through that cannot be read.
    case unreadable(String)
    /// It is a report of another version of the shape.
    case otherVersion(String)
    /// Two manifests of the report have one project id.
    case repeatedProject(String)
    /// Two items of one project have one id.
    case repeatedItem(String, project: String)
    /// The report and the run do not hold the same projects.
    case otherProjects(lacking: [String], additional: [String])
  }
}

extension BaselineProblem: CustomStringConvertible {
  /// What is wrong in one sentence, without a full stop.
  public var description: String {
    switch reason {
    case .schema(let reason): reason.description
    case .unreadable(let problem): problem
    case .otherVersion(let version):
      "the report has version \(version), which cannot be compared; write it again with this program"
    case .repeatedProject(let id): "the project \"\(id)\" stands twice in the report"
    case .repeatedItem(let id, let project): "the item \"\(id)\" stands twice in project \"\(project)\""
    case .otherProjects(let lacking, let additional): Self.otherProjects(lacking, additional)
    }
  }

  private static func otherProjects(_ lacking: [String], _ additional: [String]) -> String {
    let parts = [
      lacking.isEmpty ? nil : "it lacks \(names(lacking))",
      additional.isEmpty ? nil : "it also has \(names(additional))",
    ]
    let difference = parts.compactMap(\.self).joined(separator: ", and ")
    return "the report does not hold the projects of this run: \(difference)"
  }

  /// The first few names; a run may have thousands.
  private static func names(_ names: [String]) -> String {
    let shown = names.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
    return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
  }
}
