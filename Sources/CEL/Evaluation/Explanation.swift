/// A fact that an expression read: its path and its value, or nil when it is not stated.
public struct FactRead: Sendable, Equatable {
  /// Where the fact stands, or would stand.
  public let path: FactPath
  /// The value, or nil when the fact is not stated.
  public let value: Value?
}

/// The outcome of an expression with the facts that decided it.
public struct Explanation: Sendable {
  /// What the expression gives.
  public let outcome: Outcome
  /// The facts in document order, each once; a fact that is not stated follows its stated neighbours.
  public let facts: [FactRead]

  /// Explains an outcome by what it comes from and by what is missing for it.
  init(_ outcome: Outcome, _ origin: TrackedOrigin, in activation: Activation) {
    self.outcome = outcome
    var reads = origin.facts
    if case .unknown(let unknown) = outcome {
      reads += unknown.facts.map { FactRead(path: $0.wanted, value: nil) }
    }
    facts = Self.withoutContainers(DocumentOrder(activation).sorted(reads))
  }

  // A list or object is on the way to the facts in it; it is itself a fact only when nothing in it was read.
  // In document order whatever is in it, or repeats it, follows at once.
  private static func withoutContainers(_ sorted: [FactRead]) -> [FactRead] {
    var facts: [FactRead] = []
    for read in sorted where !read.path.steps.isEmpty {
      if let last = facts.last, last.path == read.path { continue }
      if let last = facts.last, last.path.isProperPrefix(of: read.path) { facts.removeLast() }
      facts.append(read)
    }
    return facts
  }
}

/// Sorts facts as they stand in the documents of an activation.
private struct DocumentOrder {
  private let roots: [(path: FactPath, value: Value)]

  init(_ activation: Activation) {
    roots = activation.values.compactMap { value in value.path.map { ($0, value) } }
  }

  func sorted(_ facts: [FactRead]) -> [FactRead] {
    facts.map { (fact: $0, place: place(of: $0.path)) }
      .sorted { left, right in
        for (left, right) in zip(left.place, right.place) where left != right { return left < right }
        if left.place.count != right.place.count { return left.place.count < right.place.count }
        return left.fact.path < right.fact.path
      }
      .map(\.fact)
  }

  /// The entry numbers on the way to a fact; what is not there comes after all that is.
  private func place(of path: FactPath) -> [Int] {
    for (number, root) in roots.enumerated() where path.steps.starts(with: root.path.steps) {
      var place = [number]
      var current: Value? = root.value
      for step in path.steps.dropFirst(root.path.steps.count) {
        guard let (position, value) = current.flatMap({ entry(step, of: $0) }) else { return place + [.max] }
        place.append(position)
        current = value
      }
      return place
    }
    return [roots.count]
  }

  private func entry(_ step: FactPath.Step, of value: Value) -> (Int, Value)? {
    switch (step, value) {
    case (.field(let name), .map(let map)):
      map.position(of: .string(name)).map { ($0, map.value(at: $0)) }
    case (.index(let index), .list(let list)) where list.elements.indices.contains(index):
      (index, list.elements[index])
    default: nil
    }
  }
}
