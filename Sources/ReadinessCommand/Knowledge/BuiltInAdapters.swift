internal import Checklists
internal import ReadinessEngine
internal import ReadinessReports
internal import Suggestions

/// The adapters that the program brings along: every file below `evidence/`, so that a new one is just a file.
enum BuiltInAdapters {
  private static let folder = "evidence/"
  private static let fileExtension = ".json"

  /// The ids of the adapters, which their files are named after, in order.
  static var ids: [String] {
    paths.map { String($0.dropFirst(folder.count).dropLast(fileExtension.count)) }
  }

  private static var paths: [String] {
    Checklists.files.map(\.path).filter { $0.hasPrefix(folder) }
  }

  /// Reads all adapters.
  ///
  /// - Parameter schema: The manifests whose facts they measure.
  /// - Returns: The adapters, ready to recognise artifacts.
  /// - Throws: What is wrong with a built-in file, which no release has.
  static func load(schema: ManifestSchema) throws(CommandFailure) -> AdapterSet {
    AdapterSet(try compiled(schema: schema).map(\.adapter), schema: schema)
  }

  /// Tries the examples of all adapters.
  static func tried(schema: ManifestSchema) throws(CommandFailure) -> [TriedAdapter] {
    let compiled = try compiled(schema: schema)
    let set = AdapterSet(compiled.map(\.adapter), schema: schema)
    return compiled.map { file, adapter in
      TriedAdapter(path: file.path, document: file.document, trials: set.trials(of: adapter.adapter))
    }
  }

  /// What all adapters say, without their rules compiled.
  ///
  /// - Throws: What is wrong with a built-in file, which no release has.
  static func all() throws(CommandFailure) -> [Adapter] {
    try read { _, adapter throws(ChecklistError) in adapter }
  }

  private static func compiled(
    schema: ManifestSchema
  ) throws(CommandFailure) -> [(file: DocumentFile, adapter: CompiledAdapter)] {
    try read { file, adapter throws(ChecklistError) in (file, try CompiledAdapter(adapter, schema: schema)) }
  }

  private static func read<Result>(
    _ make: (DocumentFile, Adapter) throws(ChecklistError) -> Result
  ) throws(CommandFailure) -> [Result] {
    var results: [Result] = []
    for path in paths {
      let file = try BuiltInKnowledge.document(at: path)
      do throws(ChecklistError) {
        results.append(try make(file, Adapter(file.document)))
      } catch {
        throw .documents([Problem](error.problems, in: file))
      }
    }
    return results
  }
}

extension ValueSyntax where Value == EvidenceFormat {
  /// The id of an entry of a manifest's evidence, and the adapter that reads its files.
  static var evidenceFormat: ValueSyntax {
    ValueSyntax(name: "ENTRY=ADAPTER") { text throws(ValueError) in
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard let adapter = parts.last, parts.count > 1 else {
        throw .noEquals(example: "load-test=k6-summary-export")
      }
      guard BuiltInAdapters.ids.contains(adapter) else {
        let suggestion = Suggestion.closest(to: adapter, among: BuiltInAdapters.ids)
        throw .unknownName(adapter, kind: "adapter", known: BuiltInAdapters.ids, suggestion: suggestion)
      }
      return EvidenceFormat(entry: parts.dropLast().joined(separator: "="), adapter: adapter)
    }
  }
}
