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
  /// All of them, the value of the whole document last; none when that is not stated.
  private let entries: [Entry]
  /// What was measured, in place of what is stated or beside it.
  private var measured: [FactPath: StatedFact] = [:]

  /// Takes what a reader found.
  ///
  /// - Parameters:
  ///   - facts: The values as rules see them; no key is repeated in them.
  ///   - entries: The stated values, the one of the whole document last; none when that is not stated.
  init(_ facts: Value, entries: [Entry]) {
    self.facts = facts
    self.entries = entries
  }

  /// The stated value at a path, or nil when it is not stated.
  ///
  /// - Complexity: O(n) in the length of the path, and in most cases no more.
  subscript(path: FactPath) -> StatedFact? {
    get {
      if let fact = measured[path] { return fact }
      guard let (place, steps) = way(along: path), steps == path.steps.count else { return nil }
      return StatedFact(node: entries[place].node, schema: entries[place].schema)
    }
    set { measured[path] = newValue }
  }

  /// The stated value at the longest part of a path that is stated, and how many steps that part has.
  ///
  /// - Complexity: O(n) in the length of the path, and in most cases no more.
  func nearest(to path: FactPath) -> (node: JSONNode, steps: Int)? {
    let stated = way(along: path)
    if let longer = measuredPart(of: path, from: stated?.steps ?? 0) { return longer }
    return stated.map { (entries[$0.place].node, $0.steps) }
  }

  /// The longest part of a path, of at least so many steps, whose value was measured.
  private func measuredPart(of path: FactPath, from least: Int) -> (node: JSONNode, steps: Int)? {
    guard !measured.isEmpty else { return nil }
    for steps in (least...path.steps.count).reversed() {
      if let fact = measured[FactPath(Array(path.steps.prefix(steps)))] { return (fact.node, steps) }
    }
    return nil
  }

  /// How far a path leads along stated values, and the place of the last one.
  private func way(along path: FactPath) -> (place: Int, steps: Int)? {
    guard !entries.isEmpty else { return nil }
    var place = entries.count - 1
    var facts = facts
    for (steps, step) in path.steps.enumerated() {
      guard let part = facts.part(step) else { return (place, steps) }
      place = entries[place].inside + part.place
      facts = part.value
    }
    return (place, path.steps.count)
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
