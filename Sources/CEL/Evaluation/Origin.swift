/// Where an outcome comes from.
///
/// Plain evaluation uses `Untracked`, which the compiler removes altogether; an explanation uses `TrackedOrigin`.
protocol Origin: Sendable {
  /// Whether anything is recorded; what does not decide is then evaluated too, so that all
  /// operands and elements that decide alike are found.
  static var isTracking: Bool { get }

  /// The origin of a constant.
  static var none: Self { get }

  /// Whether nothing was read.
  var isEmpty: Bool { get }

  /// Adds what another outcome comes from.
  mutating func merge(_ other: Self)

  /// Adds a fact; nil stands for one that is not stated. The path is only made when it is recorded.
  mutating func read(_ path: @autoclosure () -> FactPath, _ value: Value?)

  /// The origin of each element, when this is the origin of a list that was filtered or transformed.
  func element(_ index: Int) -> Self?

  /// Remembers where each element of a computed list comes from.
  mutating func setElements(_ elements: [Self])
}

/// The origin that records nothing.
struct Untracked: Origin {
  static var isTracking: Bool { false }
  static var none: Untracked { Untracked() }
  var isEmpty: Bool { true }
  mutating func merge(_ other: Untracked) {}
  mutating func read(_ path: @autoclosure () -> FactPath, _ value: Value?) {}
  func element(_ index: Int) -> Untracked? { nil }
  mutating func setElements(_ elements: [Untracked]) {}
}

/// The origin that records each fact.
struct TrackedOrigin: Origin {
  private(set) var facts: [FactRead] = []
  private var elements: [TrackedOrigin] = []
  /// The number of facts at which repetitions are removed next.
  private var compactionCount = 64

  static var isTracking: Bool { true }
  static var none: TrackedOrigin { TrackedOrigin() }

  var isEmpty: Bool { facts.isEmpty }

  mutating func merge(_ other: TrackedOrigin) {
    if facts.isEmpty {
      facts = other.facts
    } else {
      facts += other.facts
    }
    compact()
  }

  mutating func read(_ path: @autoclosure () -> FactPath, _ value: Value?) {
    let read = FactRead(path: path(), value: value)
    // Of a selection like `a.b.c` only the last step is a fact; what it passed through is not kept.
    if facts.count == 1, facts[0].path.isProperPrefix(of: read.path) {
      facts[0] = read
    } else {
      facts.append(read)
    }
    compact()
  }

  func element(_ index: Int) -> TrackedOrigin? {
    elements.indices.contains(index) ? elements[index] : nil
  }

  mutating func setElements(_ elements: [TrackedOrigin]) {
    self.elements = elements
  }

  // Keeps memory in proportion to the document, however often a rule reads the same fact.
  private mutating func compact() {
    guard facts.count >= compactionCount else { return }
    var seen: Set<FactPath> = []
    facts = facts.filter { seen.insert($0.path).inserted }
    compactionCount = max(64, 2 * facts.count)
  }
}

/// An outcome with its origin.
///
/// The parameter is not bound to be an origin, as the run time would look for that where it makes the type.
struct Traced<From> {
  var outcome: Outcome
  var origin: From
}

extension Traced where From: Origin {
  /// Joins an outcome with its origin; a constant has none.
  @inline(__always)
  init(_ outcome: Outcome, _ origin: From = .none) {
    self.outcome = outcome
    self.origin = origin
  }
}
