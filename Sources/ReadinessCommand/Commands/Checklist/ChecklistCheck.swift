internal import CalendarDates
internal import ReadinessEngine
internal import ReadinessReports

/// Tells everything that is wrong with checklists.
enum ChecklistCheck: ChecklistSubcommand {
  static let name = "check"
  static let summary = "Tell everything that is wrong with checklists."
  static let count = ChecklistCount.many
  static let options: [String] = []

  static func run(_ options: ChecklistOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let builtIn = try ChecklistReference.builtInSet.documents(in: world)
    let (documents, unreadable) = options.checklists.find(in: world)
    let neighbours = builtIn + documents.filter { document in !builtIn.contains(where: document.isSame) }
    let knowledge = try InspectionKnowledge(
      manifestSchema: BuiltInKnowledge.schema(),
      // What can be wrong does not depend on the day.
      asOf: .epoch,
      in: world
    )
    let checked = documents.map { document in
      CheckedChecklist(document, beside: neighbours, against: knowledge, in: world)
    }
    let problems = unreadable + checked.flatMap(\.problems)
    if problems.contains(where: { $0.gravity == .error }) { throw .documents(problems) }
    world.warn(problems)
    let sound = checked.compactMap(\.sound)
    try world.print(ChecklistCheckText.render(sound, options: world.renderingOptions))
    return .success
  }
}

/// What was found about one checklist.
private struct CheckedChecklist {
  /// Mistakes and warnings.
  let problems: [Problem]
  private let path: String
  /// The checklist, or nil where a mistake keeps it from being used.
  private let checklist: Checklist?

  /// How it is shown where nothing is wrong with it.
  var sound: SoundChecklist? {
    checklist.map { SoundChecklist(path: path, checklist: $0, warningCount: problems.count) }
  }

  init(
    _ document: ChecklistDocument,
    beside neighbours: [ChecklistDocument],
    against knowledge: InspectionKnowledge,
    in world: World
  ) {
    path = document.file.path
    let others = neighbours.filter { !document.isSame(as: $0) }
      .compactMap { try? Checklist($0.file.document) }
    let inspection = ChecklistInspection(document.file.document, against: knowledge, beside: others)
    var problems = [Problem](inspection.problems, in: document.file)
    var checklist = inspection.compiled?.checklist
    if let path = inspection.exampleManifest {
      do throws(CommandFailure) {
        let (schema, asOf) = (knowledge.manifestSchema, knowledge.asOf)
        _ = try ExampleManifest(path, of: document, schema: schema, asOf: asOf, in: world)
      } catch {
        problems += error.problems
        checklist = nil
      }
    }
    self.problems = problems
    self.checklist = checklist
  }
}
