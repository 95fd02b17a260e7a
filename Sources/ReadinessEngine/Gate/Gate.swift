public import CEL

/// What a release has to reach.
public struct GateSettings: Sendable {
  /// The least score of the first scored checklist; nil means the checklist's own passing score.
  public var failUnder: Int?
  /// Items that have to be met whatever the score, by id.
  public var required: [String]
  /// The least assurance at which a met item counts.
  public var minimumAssurance: Assurance
  /// The severity from which on a failure mode that is present fails the gate; nil means none does.
  public var failOn: Severity?
  /// Items with a least assurance of their own, which stands in place of the one for all.
  public internal(set) var itemMinimums: [ItemMinimum] = []
  /// The policy that the settings come from, with its waivers; nil without one.
  public internal(set) var policy: Policy?
  /// The audit that a new one is held against; nil where the gate asks for what it always does.
  public var baseline: Baseline?

  /// The default gate, or a stricter or looser one.
  public init(
    failUnder: Int? = nil,
    failOn: Severity? = .critical,
    required: [String] = [],
    minimumAssurance: Assurance = .stated
  ) {
    self.failUnder = failUnder
    self.failOn = failOn
    self.required = required
    self.minimumAssurance = minimumAssurance
  }
}

/// Whether a release passed, and why.
public struct GateResult: Sendable {
  /// Everything that was asked for and what was found, in the order in which it was judged.
  public let checks: [GateCheck]
  /// The policy that asked for it; nil without one.
  public internal(set) var policy: PolicyIdentity?

  /// Whether every check holds.
  public var passed: Bool {
    // Checks are large, so they are looked at where they lie.
    checks.indices.allSatisfy { checks[$0].holds }
  }

  /// The ids of the items that keep it closed.
  var blockingItems: Set<String> {
    Set(checks.flatMap(\.items))
  }

  /// The facts that keep it closed, as evidence contradicts what is stated.
  public var contradictedFacts: Set<FactPath> {
    Set(checks.flatMap(\.facts))
  }
}

/// One thing that the gate asked for.
public struct GateCheck: Sendable {
  /// Whether it holds.
  public let holds: Bool
  /// What was asked and what was found, in one sentence.
  public let reason: String
  /// The ids of the items that keep it from holding; empty where it holds.
  public let items: [String]
  /// The facts that keep it from holding, as evidence contradicts what is stated; empty where it holds.
  public let facts: [FactPath]
  /// The points that count and those asked for; nil where it is about single items.
  public let points: GatePoints?

  init(
    holds: Bool,
    reason: String,
    items: [String] = [],
    facts: [FactPath] = [],
    points: GatePoints? = nil
  ) {
    self.holds = holds
    self.reason = reason
    self.items = items
    self.facts = facts
    self.points = points
  }
}

/// The points that the gate counted, and those it asked for.
public struct GatePoints: Hashable, Sendable {
  /// The points of the items that count.
  public let counted: Int
  /// The points asked for, less those of items that do not apply or are waived.
  public let needed: Int
}

extension GateSettings {
  /// The assurance from which on an item counts; of several minimums for one item the highest.
  func minimumAssurance(of item: ChecklistItem) -> Assurance {
    itemMinimums.filter { item.answers(to: $0.item.value) }.map(\.assurance).max() ?? minimumAssurance
  }
}
