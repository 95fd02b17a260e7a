public import CalendarDates
internal import CEL
internal import JSONSchema
public import JSONSyntax

/// The project that the examples of a checklist change, ready to be judged by that checklist.
public struct ExampleProject: Sendable {
  private let manifest: JSONValue
  /// The manifest without a change, which many examples show, once it has been read.
  private var unchanged: Manifest?
  private let schema: ManifestSchema
  private let asOf: CalendarDate
  private let limits: JSONLimits
  private var compiled: CompiledChecklist

  /// Prepares a project.
  ///
  /// - Parameters:
  ///   - manifest: The manifest that the checklist names as its example.
  ///   - checklist: The checklist, compiled for the day.
  ///   - schema: What manifests may say.
  ///   - asOf: The day on which ages are judged, such as the checklist's `exampleDay`.
  ///   - limits: How large the changed project may be.
  public init(
    _ manifest: JSONValue,
    of checklist: CompiledChecklist,
    schema: ManifestSchema,
    asOf: CalendarDate,
    limits: JSONLimits = .default
  ) {
    self.manifest = manifest
    self.schema = schema
    self.asOf = asOf
    self.limits = limits
    compiled = checklist
  }

  /// The checklist.
  var checklist: Checklist { compiled.checklist }

  /// Judges an item over the project with a change.
  ///
  /// - Parameters:
  ///   - id: The id of the item.
  ///   - patch: The change, an RFC 7396 merge patch.
  /// - Returns: The audit of the item, or nil where the checklist has none of this id.
  /// - Throws: What keeps the changed project from being a manifest.
  public mutating func audit(_ id: String, changedBy patch: JSONValue) throws(ExampleError) -> ItemAudit? {
    guard let index = checklist.items.firstIndex(where: { $0.id == id }) else { return nil }
    return audit(itemAt: index, over: try changed(by: patch))
  }

  /// What leaves an item open that one of its examples shows as it should be: the facts that decided are left out.
  ///
  /// - Returns: The change to the project and the audit that it leads to, or nil where no example is as it should
  ///   be, or none of its facts can be left out.
  /// - Throws: What keeps the changed project from being a manifest.
  public mutating func openCase(of item: ChecklistItem) throws(ExampleError) -> ItemCase? {
    guard let example = item.examples.first(where: { $0.verdict.standing == .favourable }) else { return nil }
    let patch = example.patch.value
    guard let decided = try audit(item.id, changedBy: patch),
      let omission = manifest.merging(patch)
        .patch(omitting: decided.facts.map(\.path), by: schema.schema),
      let open = try audit(item.id, changedBy: patch.followed(by: omission)), open.verdict.standing == .open
    else { return nil }
    return ItemCase(patch: patch.followed(by: omission), audit: open)
  }

  /// The project with a change.
  mutating func changed(by patch: JSONValue) throws(ExampleError) -> Manifest {
    guard case .object(let changes) = patch, changes.isEmpty else { return try read(manifest.merging(patch)) }
    let known = if let unchanged { unchanged } else { try read(manifest) }
    unchanged = known
    return known
  }

  /// Judges one item, by its place in the checklist.
  mutating func audit(itemAt index: Int, over manifest: Manifest) -> ItemAudit {
    ChecklistJudgement(
      facts: FactReader(manifest: manifest, schema: schema),
      activation: Activation([("manifest", manifest.facts)])
    )
    .audit(itemAt: index, of: &compiled)
  }

  /// Reads a manifest that is given as a value.
  func read(_ value: JSONValue) throws(ExampleError) -> Manifest {
    let document: JSONDocument
    do {
      document = try JSONDocument.parse(JSONWriter.bytes(of: value, layout: .compact), limits: limits)
    } catch {
      throw .syntax(error)
    }
    do {
      return try Manifest(document, schema: schema, asOf: asOf)
    } catch {
      throw .manifest(error)
    }
  }
}

/// A change to an example project and what it leads to.
public struct ItemCase: Sendable {
  /// The change, an RFC 7396 merge patch.
  public let patch: JSONValue
  /// The audit of the item over the changed project.
  public let audit: ItemAudit
}

/// Why a changed example project cannot be judged.
public enum ExampleError: Error, Sendable {
  /// It is too large or too deep.
  case syntax(JSONSyntaxError)
  /// It is not what the schema asks for.
  case manifest(ManifestError)
}

extension ExampleError: CustomStringConvertible {
  /// The first problem in one sentence, without a full stop.
  public var description: String { sentences.first ?? "" }

  /// Every problem in a sentence, without full stops.
  public var sentences: [String] {
    switch self {
    case .syntax(let error): [error.description]
    case .manifest(let error): error.problems.map(\.description)
    }
  }
}
