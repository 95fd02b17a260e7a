internal import CEL
internal import JSONSyntax

/// Finds facts in one manifest: their values, their places and their wording.
struct FactReader {
  let manifest: Manifest
  private let schema: ManifestSchema

  init(manifest: Manifest, schema: ManifestSchema) {
    self.manifest = manifest
    self.schema = schema
  }

  /// A message with its placeholders replaced by the facts they name.
  func text(_ template: MessageTemplate) -> String {
    template.rendered { text(at: FactPath(dotted: $0)) }
  }

  /// The facts that decided, each once, in document order.
  func read(_ explanations: [Explanation]) -> [Fact] {
    var seen: Set<FactPath> = []
    var facts: [Fact] = []
    for read in explanations.flatMap(\.facts) where seen.insert(read.path).inserted {
      facts.append(fact(at: read.path))
    }
    return facts.sorted { ($0.position, $0.path) < ($1.position, $1.path) }
  }

  /// The facts whose absence left rules open, each once, in the order of the schema.
  func missing(_ explanations: [Explanation]) -> [MissingFact] {
    var wanted: Set<FactPath> = []
    for explanation in explanations {
      guard case .unknown(let unknown) = explanation.outcome else { continue }
      wanted.formUnion(unknown.facts.map(\.wanted))
    }
    return wanted.map { (path: $0, order: schema.order(of: $0)) }
      .sorted { left, right in
        left.order == right.order ? left.path < right.path : left.order.lexicographicallyPrecedes(right.order)
      }
      .map { missing($0.path) }
  }

  private func missing(_ path: FactPath) -> MissingFact {
    MissingFact(
      path: path,
      question: schema.field(at: path)?.question,
      position: manifest.nearestNode(to: path).position
    )
  }

  private func fact(at path: FactPath) -> Fact {
    let node = manifest.node(at: path)
    return Fact(
      path: path,
      value: node?.value,
      text: text(at: path),
      position: (node ?? manifest.nearestNode(to: path)).position
    )
  }

  private func text(at path: FactPath) -> String {
    guard let node = manifest.node(at: path) else { return "not stated" }
    return FactText(manifest: manifest, field: schema.field(at: path)).text(node)
  }
}
