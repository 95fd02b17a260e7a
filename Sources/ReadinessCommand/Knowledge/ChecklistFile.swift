internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// A JSON file and its path as messages print it.
struct DocumentFile {
  /// The path as given, or below `checklists/` for an embedded file.
  let path: String
  /// The text as it was parsed.
  let document: JSONDocument

  /// The file as reports name it, with the digest of its bytes.
  var examined: ExaminedFile { ExaminedFile(path: path, bytes: document.bytes) }

  /// Takes a file that was parsed before.
  init(path: String, document: JSONDocument) {
    self.path = path
    self.document = document
  }

  /// Parses a file.
  init(path: String, bytes: [UInt8], limits: JSONLimits = .default) throws(CommandFailure) {
    self.path = path
    do {
      document = try JSONDocument.parse(bytes, limits: limits)
    } catch {
      throw .documents([Problem(error, path: path, bytes: bytes)])
    }
  }
}

extension DocumentFile {
  /// Reads and parses a file that stands beside the manifests, such as a policy.
  init(companion path: String, limit: Int, in world: World) throws(CommandFailure) {
    let bytes: [UInt8]
    do {
      bytes = try world.readFile(path, limit)
    } catch {
      throw .inputs([InputError(.unreadableCompanion(error), path: path)])
    }
    try self.init(path: path, bytes: bytes, limits: JSONLimits(maximumBytes: limit))
  }
}

/// A file that should hold a checklist.
struct ChecklistDocument {
  /// The file.
  let file: DocumentFile
  /// Whether the program brings it along.
  let isBuiltIn: Bool

  /// Whether another one is the same file.
  func isSame(as other: ChecklistDocument) -> Bool {
    file.path == other.file.path && isBuiltIn == other.isBuiltIn
  }
}

/// A checklist and the file that it was read from.
struct ChecklistFile {
  /// The file.
  let document: ChecklistDocument
  /// What it states.
  let checklist: Checklist

  /// Reads a checklist; its rules are not compiled.
  init(_ document: ChecklistDocument) throws(CommandFailure) {
    self.document = document
    do {
      checklist = try Checklist(document.file.document, isTested: document.isBuiltIn)
    } catch {
      throw .documents([Problem](error.problems, in: document.file))
    }
  }

  /// The file.
  var file: DocumentFile { document.file }
  /// Whether the program brings it along, so that its rules are known to compile.
  var isBuiltIn: Bool { document.isBuiltIn }

  /// The file as reports name it.
  var examined: ExaminedFile { file.examined }

  /// Compiles the rules; one's own checklist is looked through for all that is wrong with it first.
  ///
  /// - Parameters:
  ///   - schema: What the rules may refer to.
  ///   - asOf: The day on which ages are judged.
  ///   - others: The checklists that it is used beside, which may share none of its names.
  ///   - world: Where time zones are found.
  /// - Returns: The checklist with its rules.
  /// - Throws: All mistakes in the checklist.
  func compile(
    schema: ManifestSchema,
    asOf: CalendarDate,
    besides others: [Checklist] = [],
    in world: World
  ) throws(CommandFailure) -> CompiledChecklist {
    if others.contains(where: { $0.id == checklist.id }) { throw .documents([repeatedID]) }
    let taken = Set(others.flatMap(\.itemNames))
    if isBuiltIn { return try compile(schema: schema, asOf: asOf, taken: taken, in: world) }
    let knowledge = try InspectionKnowledge(manifestSchema: schema, asOf: asOf, in: world)
    let inspection = ChecklistInspection(file.document, against: knowledge, taken: taken)
    guard let compiled = inspection.compiled else {
      throw .documents([Problem](inspection.problems.filter { !$0.isWarning }, in: file))
    }
    return compiled
  }

  private func compile(
    schema: ManifestSchema,
    asOf: CalendarDate,
    taken: Set<String>,
    in world: World
  ) throws(CommandFailure) -> CompiledChecklist {
    do {
      return try CompiledChecklist(
        checklist,
        schema: schema,
        asOf: asOf,
        timeZoneData: world.timeZoneData,
        isTested: true,
        besides: taken
      )
    } catch {
      throw .documents([Problem](error.problems, in: file))
    }
  }

  private var repeatedID: Problem {
    Problem(
      "another checklist in use is called \"\(checklist.id)\" too",
      at: file.document.root["id"],
      in: file,
      hint: "Give one of them another id."
    )
  }
}

extension InspectionKnowledge {
  /// What checklists are held against, with the built-in schema of checklists.
  init(manifestSchema: ManifestSchema, asOf: CalendarDate, in world: World) throws(CommandFailure) {
    self.init(
      checklistSchema: try BuiltInKnowledge.checklistSchema(),
      manifestSchema: manifestSchema,
      asOf: asOf,
      timeZoneData: world.timeZoneData
    )
  }
}
