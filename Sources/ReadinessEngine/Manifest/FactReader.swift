internal import CEL
internal import JSONSchema
internal import JSONSyntax

/// Finds facts in one manifest: their values, their places and their wording.
///
/// It is a class only because an audit passes it around a lot.
final class FactReader: Sendable {
  let manifest: Manifest
  private let schema: ManifestSchema

  init(manifest: Manifest, schema: ManifestSchema) {
    self.manifest = manifest
    self.schema = schema
  }

  /// A message with its placeholders replaced by the facts they name.
  func text(_ template: MessageTemplate) -> String {
    template.rendered { placeholder in
      guard let fact = manifest.statedFacts[FactPath(dotted: placeholder.path)] else { return "not stated" }
      let text = FactText(manifest: manifest, schema: fact.schema)
      return placeholder.wanted.isEmpty
        ? text.words(fact.node) : text.words(placeholder.wanted, lackedBy: fact.node)
    }
  }

  /// Where the first stated fact stands that a message names; nil when it names none.
  func range(of template: MessageTemplate) -> SourceRange? {
    template.placeholders.lazy.compactMap { self.manifest.statedFacts[FactPath(dotted: $0.path)] }.first?
      .range
  }

  /// The fact at a path, or nil where it is not stated.
  func statedFact(at path: FactPath) -> Fact? {
    manifest.statedFacts[path].map { _ in fact(at: path) }
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
  func missing(_ outcomes: [Outcome]) -> [MissingFact] {
    var wanted: Set<FactPath> = []
    for outcome in outcomes {
      guard case .unknown(let unknown) = outcome else { continue }
      wanted.formUnion(unknown.facts.map(\.wanted))
    }
    return wanted.map { (path: $0, order: schema.order(of: $0)) }
      .sorted { left, right in
        left.order == right.order ? left.path < right.path : left.order.lexicographicallyPrecedes(right.order)
      }
      .map { missing($0.path) }
  }

  /// The names of the list entries that some of the facts stand in, unless they are all entries of their list.
  func entries(of facts: [Fact]) -> [String] {
    var names: [String] = []
    for fact in facts {
      guard let index = fact.path.steps.firstIndex(where: { $0.isIndex }) else { continue }
      let list = FactPath(Array(fact.path.steps.prefix(index)))
      let entry = FactPath(Array(fact.path.steps.prefix(index + 1)))
      guard let name = name(of: entry), !names.contains(name), concernsPart(of: list, facts) else { continue }
      names.append(name)
    }
    return names
  }

  /// The key by which the schema tells the entries of a list apart.
  func name(of entry: FactPath) -> String? {
    guard let stated = manifest.statedFacts[entry], let key = stated.schema?.required.first else {
      return nil
    }
    return stated.node[key]?.string
  }

  private func concernsPart(of list: FactPath, _ facts: [Fact]) -> Bool {
    let concerned = Set(
      facts.map(\.path).filter { list.isProperPrefix(of: $0) }.map { $0.steps[list.steps.count] }
    )
    return concerned.count < manifest.node(at: list)?.count ?? 0
  }

  /// A fact to ask for.
  func missing(_ path: FactPath) -> MissingFact {
    MissingFact(
      path: path,
      question: schema.question(at: path),
      range: manifest.nearestNode(to: path).sourceRange
    )
  }

  /// The fact at a path, stated or not.
  func fact(at path: FactPath) -> Fact {
    let stated = manifest.statedFacts[path]
    return Fact(
      path: path,
      value: stated?.node.value,
      text: text(of: stated),
      range: stated?.range ?? manifest.nearestNode(to: path).sourceRange,
      measurement: stated?.measurement
    )
  }

  private func text(of fact: StatedFact?) -> String {
    guard let fact else { return "not stated" }
    return FactText(manifest: manifest, schema: fact.schema).text(fact.node)
  }
}

extension FactPath.Step {
  /// Whether the step leads to an element of a list.
  fileprivate var isIndex: Bool {
    if case .index = self { true } else { false }
  }
}
