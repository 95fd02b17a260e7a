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

  /// Whether every check holds.
  public var passed: Bool {
    checks.allSatisfy(\.holds)
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

  init(holds: Bool, reason: String, items: [String] = []) {
    self.holds = holds
    self.reason = reason
    self.items = items
  }
}
