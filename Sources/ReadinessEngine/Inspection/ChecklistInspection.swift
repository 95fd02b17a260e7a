public import CalendarDates
public import JSONSchema
public import JSONSyntax

/// All that is wrong with one checklist file, found in one go.
///
/// Rules, messages and ids are looked at even where the shape of the file is wrong elsewhere. What follows from all of
/// it together, such as the greatest score, is judged only where every part could be read.
public struct ChecklistInspection: Sendable {
  /// The mistakes and warnings in the order in which they stand in the file; of very many, the first ones.
  public let problems: [ChecklistProblem]
  /// The checklist with its rules, or nil where a mistake keeps it from being used.
  public let compiled: CompiledChecklist?

  /// The path, from the checklist's folder, of the manifest that its examples change; nil where none is named, or
  /// one outside of the folder.
  public let exampleManifest: String?

  /// Looks at a checklist.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - knowledge: What the checklist is held against.
  ///   - others: The checklists that it may be used beside; what it shares with them is a warning.
  ///   - taken: The item ids and aliases of the checklists that it is used beside; what it shares is a mistake.
  public init(
    _ document: JSONDocument,
    against knowledge: InspectionKnowledge,
    beside others: [Checklist] = [],
    taken: Set<String> = []
  ) {
    let log = ChecklistReadingLog()
    let checklist = Checklist(document, notingIn: log)
    let shape = ShapeInspection(document, schema: knowledge.checklistSchema, reading: log.problems).problems
    let compilation = checklist.map { Self.compile($0, knowledge, taken: taken) }
    var problems = shape + MessageInspection(document, schema: knowledge.manifestSchema.schema).problems
    problems +=
      compilation?.problems.prefix(ChecklistLimits.problems + 1).flatMap { $0.pinpointed(in: document) } ?? []
    if let checklist, log.isComplete {
      problems += OutcomeInspection(checklist, document, knowledge, compilation?.compiled).problems
      problems += NeighbourInspection(checklist, document, beside: others).problems
    }
    self.problems = Self.inOrder(problems)
    exampleManifest = checklist?.exampleManifest.flatMap { Self.isInFolder($0) ? $0 : nil }
    compiled = problems.contains { !$0.isWarning } ? nil : compilation?.compiled
  }

  /// Whether a path, from the checklist's folder, leads to something in the folder or below it.
  public static func isInFolder(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }

  private static func compile(
    _ checklist: Checklist,
    _ knowledge: InspectionKnowledge,
    taken: Set<String>
  ) -> (compiled: CompiledChecklist?, problems: [ChecklistProblem]) {
    do {
      let compiled = try CompiledChecklist(
        checklist,
        schema: knowledge.manifestSchema,
        asOf: knowledge.asOf,
        timeZoneData: knowledge.timeZoneData,
        besides: taken
      )
      return (compiled, [])
    } catch {
      // An id that could not be read stands for no other one.
      return (nil, error.problems.filter { if case .repeatedID("") = $0.reason { false } else { true } })
    }
  }

  /// The problems as they stand in the file, of very many the first ones.
  private static func inOrder(_ problems: [ChecklistProblem]) -> [ChecklistProblem] {
    let sorted = problems.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
    guard sorted.count > ChecklistLimits.problems else { return sorted }
    let next = sorted[ChecklistLimits.problems].offset
    return sorted.prefix(ChecklistLimits.problems) + [
      ChecklistProblem(offset: next, reason: .schema(.furtherErrors))
    ]
  }
}

/// What a checklist is held against.
public struct InspectionKnowledge: Sendable {
  /// The schema of checklists; nil leaves the shape to what the reading needs.
  public let checklistSchema: Schema?
  /// What rules and messages may refer to.
  public let manifestSchema: ManifestSchema
  /// The day on which ages are judged.
  public let asOf: CalendarDate
  /// The system's time zones.
  public let timeZoneData: TimeZoneData?

  /// Gathers what a checklist is held against.
  public init(
    checklistSchema: Schema?,
    manifestSchema: ManifestSchema,
    asOf: CalendarDate,
    timeZoneData: TimeZoneData? = nil
  ) {
    self.checklistSchema = checklistSchema
    self.manifestSchema = manifestSchema
    self.asOf = asOf
    self.timeZoneData = timeZoneData
  }
}
