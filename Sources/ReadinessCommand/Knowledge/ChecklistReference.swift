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
      let suggestion = Self.suggestion(for: text)
      throw .unknownName(text, kind: "checklist", known: Self.names + ["a path"], suggestion: suggestion)
    }
  }

  /// The name that a misspelt one probably stands for.
  static func suggestion(for text: String) -> String? {
    Suggestion.closest(to: text, among: names)
  }

  /// As the user names it.
  var name: String {
    switch self {
    case .builtInSet: Self.builtInSetName
    case .builtIn(let id): id
    case .file(let path): path
    }
  }

  /// The single checklists that are meant.
  var members: [ChecklistReference] {
    self == .builtInSet ? BuiltInKnowledge.checklistIDs.map(Self.builtIn) : [self]
  }

  /// The same checklist where a path starts at the folder of another file.
  func beside(_ other: FilePath) -> ChecklistReference {
    guard case .file(let path) = self, !path.hasPrefix("/") else { return self }
    return .file(other.sibling(path))
  }

  /// The files that are meant.
  func documents(in world: World) throws(CommandFailure) -> [ChecklistDocument] {
    switch self {
    case .builtInSet:
      var documents: [ChecklistDocument] = []
      for id in BuiltInKnowledge.checklistIDs { documents.append(try BuiltInKnowledge.checklistDocument(id)) }
      return documents
    case .builtIn(let id):
      return [try BuiltInKnowledge.checklistDocument(id)]
    case .file(let path):
      let file = try DocumentFile(path: path, bytes: Self.read(path, in: world))
      return [ChecklistDocument(file: file, isBuiltIn: false)]
    }
  }

  /// Reads what is meant; its rules are not compiled.
  func load(in world: World) throws(CommandFailure) -> [ChecklistFile] {
    try [self].load(in: world)
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
  /// The files that are meant, each once, in the order in which they are named.
  ///
  /// - Throws: What is wrong with each that cannot be read.
  func documents(in world: World) throws(CommandFailure) -> [ChecklistDocument] {
    let (documents, problems) = find(in: world)
    if !problems.isEmpty { throw .documents(problems) }
    return documents
  }

  /// The files that can be read, each once, and what is wrong with the others.
  func find(in world: World) -> (documents: [ChecklistDocument], problems: [Problem]) {
    var documents: [ChecklistDocument] = []
    var problems: [Problem] = []
    for reference in self {
      do throws(CommandFailure) {
        for document in try reference.documents(in: world) where !documents.contains(where: document.isSame) {
          documents.append(document)
        }
      } catch {
        problems += error.problems
      }
    }
    return (documents, problems)
  }

  /// Reads all checklists that are meant, each once, in the order in which they are named.
  func load(in world: World) throws(CommandFailure) -> [ChecklistFile] {
    var files: [ChecklistFile] = []
    for document in try documents(in: world) { files.append(try ChecklistFile(document)) }
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
    var compiled: [CompiledChecklist] = []
    for file in files {
      let others = compiled.map(\.checklist)
      compiled.append(try file.compile(schema: schema, asOf: asOf, besides: others, in: world))
    }
    self.init(schema: schema, checklists: compiled, appendix: appendix, asOf: asOf)
  }
}
