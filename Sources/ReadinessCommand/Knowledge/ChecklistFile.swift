internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// A JSON file and its path as messages print it.
struct DocumentFile {
  /// The path as given, or below `checklists/` for an embedded file.
  let path: String
  /// The text as it was parsed.
  let document: JSONDocument

  /// Parses a file.
  init(path: String, bytes: [UInt8]) throws(CommandFailure) {
    self.path = path
    do {
      document = try JSONDocument.parse(bytes)
    } catch {
      throw .documents([Problem(error, path: path, bytes: bytes)])
    }
  }
}

/// A checklist and the file that it was read from.
struct ChecklistFile {
  /// The file.
  let file: DocumentFile
  /// What it states.
  let checklist: Checklist
  /// Whether the program brings it along, so that its rules are known to compile.
  let isBuiltIn: Bool

  /// Reads a checklist; its rules are not compiled.
  init(_ file: DocumentFile, isBuiltIn: Bool) throws(CommandFailure) {
    self.file = file
    self.isBuiltIn = isBuiltIn
    do {
      checklist = try Checklist(file.document)
    } catch {
      throw .documents(error.problems.map { Problem($0, in: file.document, path: file.path) })
    }
  }

  /// The file as reports name it.
  var examined: ExaminedFile {
    ExaminedFile(path: file.path, bytes: file.document.bytes)
  }

  /// Compiles the rules.
  ///
  /// - Parameters:
  ///   - schema: What the rules may refer to.
  ///   - asOf: The day on which ages are judged.
  ///   - taken: The item ids and aliases of the checklists loaded before.
  ///   - world: Where time zones are found.
  /// - Returns: The checklist, ready to judge manifests.
  /// - Throws: All mistakes in the rules and ids.
  func compile(
    schema: ManifestSchema,
    asOf: CalendarDate,
    besides taken: Set<String>,
    in world: World
  ) throws(CommandFailure) -> CompiledChecklist {
    do {
      return try CompiledChecklist(
        checklist,
        schema: schema,
        asOf: asOf,
        timeZoneData: world.timeZoneData,
        isTested: isBuiltIn,
        besides: taken
      )
    } catch {
      throw .documents(error.problems.map { Problem($0, in: file.document, path: file.path) })
    }
  }
}
