internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// A manifest to begin with.
enum Starter {
  /// One that states nothing but what the project is called.
  case blank(StarterManifest, ProjectIdentity)
  /// One of an invented project.
  case example(JSONValue)

  /// The invented project: it shows every sort of verdict, and copied without a change it passes no gate.
  private static let examplePath = "examples/near-ready.readiness.json"
  /// The checklist that the questions of every manifest come from.
  private static let checklistID = "pilot-to-production"
  /// The checklist that asks about agents.
  private static let agentChecklistID = "agentic-controls"

  /// The field in which a manifest names its schema.
  private static let schemaKey = "$schema"

  /// Makes what the options ask for.
  init(_ options: InitOptions, in world: World) throws(CommandFailure) {
    if options.isExample {
      self = .example(try BuiltInKnowledge.document(at: Self.examplePath).document.root.value)
      return
    }
    let schema = try BuiltInKnowledge.schema()
    let project = try ProjectNaming(options, schema: schema, in: world).identity()
    let ids = [Self.checklistID] + (options.asksAboutAgents ? [Self.agentChecklistID] : [])
    var checklists: [CompiledChecklist] = []
    for id in ids {
      let file = try BuiltInKnowledge.checklist(id)
      // What rules read does not depend on the day.
      checklists.append(try file.compile(schema: schema, asOf: .epoch, besides: [], in: world))
    }
    self = .blank(StarterManifest(project, for: checklists, schema: schema), project)
  }

  /// The text of the manifest, which names a schema first of all.
  func bytes(naming schema: String?) -> [UInt8] {
    var members = JSONObject()
    if let schema { members[Self.schemaKey] = .string(schema) }
    if case .object(let stated) = manifest {
      for (key, value) in stated where key != Self.schemaKey { members[key] = value }
    }
    return JSONWriter.bytes(of: .object(members))
  }

  private var manifest: JSONValue {
    switch self {
    case .blank(let starter, _): starter.manifest
    case .example(let manifest): manifest
    }
  }
}
