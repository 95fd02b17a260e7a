internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine
internal import Suggestions

/// A checklist as users name it.
enum ChecklistReference: Hashable, Sendable {
  /// All built-in ones, `default`.
  case builtInSet
  /// A built-in one, by its id.
  case builtIn(String)
  /// One of the user's own, by its path.
  case file(String)

  /// The name of the whole built-in set.
  static let builtInSetName = "default"

  /// All names that are not paths.
  static var names: [String] { [builtInSetName] + BuiltInKnowledge.checklistIDs }

  /// Understands a name or a path; a path has a slash or ends in `.json`.
  init(_ text: String) throws(ValueError) {
    if text == Self.builtInSetName {
      self = .builtInSet
    } else if BuiltInKnowledge.checklistIDs.contains(text) {
      self = .builtIn(text)
    } else if text.contains("/") || text.hasSuffix(".json") {
      self = .file(text)
    } else {
      let suggestion = Suggestion.closest(to: text, among: Self.names)
      throw .unknownName(kind: "checklist", known: Self.names + ["a path"], suggestion: suggestion)
    }
  }

  /// Reads what is meant; its rules are not compiled.
  func load(in world: World) throws(CommandFailure) -> [ChecklistFile] {
    switch self {
    case .builtInSet:
      var files: [ChecklistFile] = []
      for id in BuiltInKnowledge.checklistIDs { files.append(try BuiltInKnowledge.checklist(id)) }
      return files
    case .builtIn(let id):
      return [try BuiltInKnowledge.checklist(id)]
    case .file(let path):
      return [
        try ChecklistFile(DocumentFile(path: path, bytes: Self.read(path, in: world)), isBuiltIn: false)
      ]
    }
  }

  private static func read(_ path: String, in world: World) throws(CommandFailure) -> [UInt8] {
    do {
      return try world.readFile(path, JSONLimits.default.maximumBytes)
    } catch {
      throw .inputs([InputError(.unreadable(error), path: path)])
    }
  }
}

extension [ChecklistReference] {
  /// Reads all checklists that are meant, each once, in the order in which they are named.
  func load(in world: World) throws(CommandFailure) -> [ChecklistFile] {
    var files: [ChecklistFile] = []
    for reference in self {
      for file in try reference.load(in: world)
      where !files.contains(where: { $0.file.path == file.file.path && $0.isBuiltIn == file.isBuiltIn }) {
        files.append(file)
      }
    }
    return files
  }
}

extension Auditor {
  /// An auditor with the named checklists, which judges ages on a day.
  ///
  /// - Parameters:
  ///   - files: The checklists.
  ///   - appendix: What the appendix is worked out from, or nil where no report shows one.
  ///   - schema: What the rules may refer to.
  ///   - asOf: The day.
  ///   - world: Where time zones are found.
  /// - Throws: What is wrong with a checklist, or that two of them use one id.
  init(
    _ files: [ChecklistFile],
    appendix: AppendixKnowledge?,
    schema: ManifestSchema,
    asOf: CalendarDate,
    in world: World
  ) throws(CommandFailure) {
    var taken: Set<String> = []
    var compiled: [CompiledChecklist] = []
    for file in files {
      compiled.append(try file.compile(schema: schema, asOf: asOf, besides: taken, in: world))
      for item in file.checklist.items { taken.formUnion([item.id] + item.aliases) }
    }
    self.init(schema: schema, checklists: compiled, appendix: appendix, asOf: asOf)
  }
}
