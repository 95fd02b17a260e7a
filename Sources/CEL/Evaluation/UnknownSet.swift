/// A fact that an evaluation asked for and that is not stated.
public struct UnknownFact: Hashable, Comparable, Sendable {
  /// The first part of the wanted path that is not there.
  public let missing: FactPath
  /// The whole path that the expression wanted.
  public let wanted: FactPath

  /// Describes a wanted fact whose path breaks off before `missing` ends.
  public init(missing: FactPath, wanted: FactPath) {
    self.missing = missing
    self.wanted = wanted
  }

  /// The order of the wanted paths.
  public static func < (left: UnknownFact, right: UnknownFact) -> Bool {
    left.wanted == right.wanted ? left.missing < right.missing : left.wanted < right.wanted
  }
}

/// The facts that would decide an outcome; never empty, sorted, without repetition.
public struct UnknownSet: Hashable, Sendable {
  private let storage: Storage

  private final class Storage: Hashable, Sendable {
    let facts: [UnknownFact]
    /// Whether a selection from this unknown asks for a part of the missing fact.
    let isExtensible: Bool

    init(_ facts: [UnknownFact], isExtensible: Bool) {
      self.facts = facts
      self.isExtensible = isExtensible
    }

    static func == (left: Storage, right: Storage) -> Bool { left.facts == right.facts }

    func hash(into hasher: inout Hasher) { hasher.combine(facts) }
  }

  private init(_ storage: Storage) {
    self.storage = storage
  }

  /// The unknown of one fact.
  public init(_ fact: UnknownFact) {
    storage = Storage([fact], isExtensible: true)
  }

  /// The facts in the order of their paths.
  public var facts: [UnknownFact] { storage.facts }
}

extension UnknownSet {
  /// The most facts that one outcome lists; a manifest with more gaps than this is listed in part.
  public static let maximumCount = 1000

  /// The facts of both.
  func union(_ other: UnknownSet) -> UnknownSet {
    storage === other.storage ? self : UnknownSet(merging: facts + other.facts)
  }

  /// The unknown of several facts; there must be at least one.
  init(merging facts: [UnknownFact]) {
    storage = Storage(Self.merged(facts), isExtensible: false)
  }

  /// The facts sorted and without repetition, the first `maximumCount` of them.
  static func merged(_ facts: [UnknownFact]) -> [UnknownFact] {
    var merged: [UnknownFact] = []
    for fact in facts.sorted() where merged.last != fact {
      merged.append(fact)
    }
    return Array(merged.prefix(maximumCount))
  }

  /// The unknown of a part of this missing fact.
  func extended(by step: FactPath.Step) -> UnknownSet {
    guard storage.isExtensible else { return self }
    let extended = facts.map {
      UnknownFact(missing: $0.missing, wanted: FactPath($0.wanted.steps + [step]))
    }
    return UnknownSet(Storage(extended, isExtensible: true))
  }

  /// The same unknown where it stands for something else than the fact itself, such as a key.
  func sealed() -> UnknownSet {
    UnknownSet(Storage(facts, isExtensible: false))
  }
}
