internal import ReadinessEngine
internal import Suggestions

/// Where the evidence of the manifests of one run lies, and what reads it.
struct EvidenceFolder {
  private let options: AuditOptions
  private let schema: ManifestSchema
  private let world: World
  /// Read when the first manifest names evidence, as most name none.
  private var adapters: AdapterSet?
  /// The ids of the evidence of all manifests so far, each once, where the user names some of it.
  private var entryIDs: [String] = []

  /// Prepares to read what manifests name.
  ///
  /// - Throws: That the folder which the user named is none; what a manifest names never stops an audit.
  init(_ options: AuditOptions, schema: ManifestSchema, in world: World) throws(CommandFailure) {
    self.options = options
    self.schema = schema
    self.world = world
    if let root = options.evidenceRoot { try Self.requireFolder(root, in: world) }
  }

  private static func requireFolder(_ path: String, in world: World) throws(CommandFailure) {
    do throws(FileError) {
      guard try world.fileStatus(path).kind == .folder else { throw .notFolder }
    } catch {
      throw .inputs([InputError(.unreadable(error), path: path)])
    }
  }

  /// What is found for the evidence of a manifest.
  mutating func attachments(of manifest: Manifest, at path: String) throws(CommandFailure)
    -> [EvidenceAttachment]
  {
    let entries = manifest.evidence
    note(entries)
    guard !entries.isEmpty else { return [] }
    var loading = EvidenceLoading(
      world: world,
      adapters: try loadedAdapters(),
      root: options.evidenceRoot ?? FilePath(path).folder,
      manifest: try? world.fileStatus(path).identity,
      formats: options.evidenceFormats
    )
    return loading.attachments(entries)
  }

  private mutating func note(_ entries: [EvidenceEntry]) {
    if options.evidenceFormats.isEmpty { return }
    for entry in entries where !entryIDs.contains(entry.id) { entryIDs.append(entry.id) }
  }

  /// Refuses an adapter for evidence that no manifest names.
  func checkFormats(command: String) throws(CommandFailure) {
    for format in options.evidenceFormats where !entryIDs.contains(format.entry) {
      let suggestion = Suggestion.closest(to: format.entry, among: entryIDs)
      let error = ValueError.unknownName(
        format.entry,
        kind: "evidence",
        known: entryIDs,
        suggestion: suggestion
      )
      let value = "\(format.entry)=\(format.adapter)"
      throw .usage(.invalidValue(option: "--evidence-format", value: value, error), command: command)
    }
  }

  private mutating func loadedAdapters() throws(CommandFailure) -> AdapterSet {
    if let adapters { return adapters }
    let adapters = try BuiltInAdapters.load(schema: schema)
    self.adapters = adapters
    return adapters
  }
}
