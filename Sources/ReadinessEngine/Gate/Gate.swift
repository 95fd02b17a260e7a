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
  /// What it is about.
  public let subject: GateSubject
}

/// What a check of the gate is about.
public enum GateSubject: Sendable {
  /// The points that count, and the points asked for.
  case score(counted: Int, needed: Int)
  /// The items that stand in the way, by id; none where the check holds.
  case items([String])
}
