internal import CEL
internal import JSONSchema
internal import JSONSyntax

/// The values that count as stated, found by their paths, containers included.
///
/// They lie beside the values that rules see, which find their fields and elements themselves: so no value needs a path
/// of its own, which would have to be made and hashed.
struct StatedFacts: Sendable {
  /// One stated value; those inside it stand side by side in the order in which rules see them.
  struct Entry: Sendable {
    let node: JSONNode
    let schema: Schema?
    /// The place of the first value inside it.
    let inside: Int
  }

  private let facts: Value
  private let root: Entry?
  private let entries: [Entry]
  /// What was measured, in place of what is stated or beside it.
  private var measured: [FactPath: StatedFact] = [:]

  /// Takes what a reader found.
  ///
  /// - Parameters:
  ///   - facts: The values as rules see them; no key is repeated in them.
  ///   - root: The value of the whole document, or nil when it is not stated.
  ///   - entries: The values inside it.
  init(_ facts: Value, root: Entry?, entries: [Entry]) {
    self.facts = facts
    self.root = root
    self.entries = entries
  }

  /// The stated value at a path, or nil when it is not stated.
  ///
  /// - Complexity: O(n) in the length of the path, and in most cases no more.
  subscript(path: FactPath) -> StatedFact? {
    get { measured[path] ?? entry(at: path).map { StatedFact(node: $0.node, schema: $0.schema) } }
    set { measured[path] = newValue }
  }

  private func entry(at path: FactPath) -> Entry? {
    guard var entry = root else { return nil }
    var facts = facts
    for step in path.steps {
      guard let (place, inner) = facts.part(step) else { return nil }
      entry = entries[entry.inside + place]
      facts = inner
    }
    return entry
  }
}

extension Value {
  /// What a step leads to and its place among what stands beside it, or nil when it leads nowhere.
  fileprivate func part(_ step: FactPath.Step) -> (place: Int, value: Value)? {
    switch (step, self) {
    case (.field(let name), .map(let map)):
      map.position(of: .string(name)).map { ($0, map.value(at: $0)) }
    case (.index(let index), .list(let list)) where list.elements.indices.contains(index):
      (index, list.elements[index])
    default: nil
    }
  }
}
