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

  /// What an artifact shows by the adapter that its entry names, or by the first that knows it.
  ///
  /// - Parameters:
  ///   - syntax: How the artifact is written.
  ///   - activation: Its values.
  ///   - format: The id of the adapter to use, which is one of these; nil to recognise the artifact.
  ///   - position: Where a value of the artifact stands.
  /// - Returns: The facts, or a document where no adapter knows the artifact.
  /// - Throws: That the adapter's rules do not compile.
  func reading(
    of syntax: ArtifactSyntax,
    _ activation: Activation,
    format: String?,
    position: @escaping (FactPath) -> SourcePosition?
  ) throws(ArtifactRefusal) -> ArtifactReading {
    let own = adapters.filter { $0.adapter.syntax == syntax }
    let compiled = own.first { adapter in
      if let format { return adapter.adapter.id == format }
      return adapter.recognises(activation)
    }
    guard let compiled else { return .document }
    do {
      return ArtifactEvaluation(
        adapter: compiled.adapter,
        rules: try compiled.rules(),
        schema: schema,
        activation: activation,
        position: position
      )
      .reading()
    } catch {
      throw .brokenAdapter(error.problems.map { "\($0)" }.joined(separator: "; "))
    }
  }
}

extension CompiledAdapter {
  /// Whether an artifact is one that the adapter reads.
  func recognises(_ activation: Activation) -> Bool {
    recognition.evaluate(activation, limits: ArtifactEvaluation.limits) == .value(.bool(true))
  }
}
