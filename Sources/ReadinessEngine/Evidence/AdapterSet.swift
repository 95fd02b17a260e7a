internal import CEL
internal import JSONSyntax

/// The adapters of one run, in the order in which they are asked whether they know an artifact.
public struct AdapterSet: Sendable {
  private let adapters: [CompiledAdapter]
  private let schema: ManifestSchema

  /// Gathers adapters that were compiled against one schema.
  public init(_ adapters: [CompiledAdapter], schema: ManifestSchema) {
    self.adapters = adapters
    self.schema = schema
  }

  /// The ids of the adapters, in order.
  public var ids: [String] { adapters.map(\.adapter.id) }

  /// The adapter of an id.
  subscript(id: String) -> CompiledAdapter? {
    adapters.first { $0.adapter.id == id }
  }

  /// The adapter that its entry names, or the first that knows the artifact; nil where none does.
  ///
  /// A format may be named for an artifact that no adapter knows, never to read one of a known format as another.
  ///
  /// - Parameters:
  ///   - syntax: How the artifact is written.
  ///   - beginning: What it is recognised by.
  ///   - format: The id of the adapter to use; nil to recognise the artifact.
  /// - Returns: The adapter.
  /// - Throws: That the artifact is of another format than the one named.
  func adapter(
    for syntax: ArtifactSyntax,
    _ beginning: Value,
    format: String?
  ) throws(ArtifactRefusal) -> CompiledAdapter? {
    let activation = Activation([(ArtifactEnvironment.beginning(syntax), beginning)])
    func knows(_ compiled: CompiledAdapter) -> Bool {
      compiled.adapter.syntax == syntax
        && compiled.recognition.evaluate(activation, limits: ArtifactEvaluation.limits)
          == .value(.bool(true))
    }
    guard let format else { return adapters.first(where: knows) }
    guard let chosen = self[format], chosen.adapter.syntax == syntax, !knows(chosen) else {
      return self[format]
    }
    if let other = adapters.first(where: knows) {
      throw .otherFormat(format, found: other.adapter.id, tool: other.adapter.tool)
    }
    return chosen
  }

  /// What an artifact shows by the rules of its adapter.
  ///
  /// - Parameters:
  ///   - compiled: The adapter.
  ///   - beginning: What the artifact was recognised by.
  ///   - rows: What its rows came to; nil for an artifact without rows.
  ///   - position: Where a value of the artifact stands.
  /// - Returns: The facts, or why there are none.
  /// - Throws: That the adapter's rules do not compile.
  func reading(
    by compiled: CompiledAdapter,
    _ beginning: Value,
    rows: Value? = nil,
    position: @escaping (FactPath) -> SourcePosition? = { _ in nil }
  ) throws(ArtifactRefusal) -> ArtifactReading {
    var bindings = [(name: ArtifactEnvironment.beginning(compiled.adapter.syntax), value: beginning)]
    if let rows { bindings.append((ArtifactEnvironment.rows, rows)) }
    do {
      return ArtifactEvaluation(
        adapter: compiled.adapter,
        rules: try compiled.rules(),
        schema: schema,
        activation: Activation(bindings),
        position: position
      )
      .reading()
    } catch {
      throw ArtifactRefusal(error)
    }
  }
}

extension ArtifactRefusal {
  /// An adapter whose rules do not compile.
  init(_ error: ChecklistError) {
    self = .brokenAdapter(error.problems.map { "\($0)" }.joined(separator: "; "))
  }
}
