public import CalendarDates

/// What the flags of one call ask of the gate; what is not given is left to the policy, or to the defaults.
public struct GateFlags: Sendable {
  /// The least score of the first scored checklist, where given.
  public var failUnder: Int?
  /// The severity that fails, where given; inside, nil means that none does.
  public var failOn: Severity??
  /// Items that have to be met whatever the score, besides those of a policy.
  public var required: [String] = []
  /// The least assurance, where given.
  public var minimumAssurance: Assurance?
  /// Whether only what is worse than in a baseline fails.
  public var hasBaseline = false
  /// Whether a failed gate is to pass for the caller.
  public var exitsZero = false
  /// Whether evidence is looked for elsewhere than beside the manifest.
  public var movesEvidence = false
  /// Whether adapters for evidence are named.
  public var namesAdapters = false
  /// The day to judge by, where it is not the day of the run.
  public var otherDay: CalendarDate?

  /// No flag at all.
  public init() {}
}

/// A flag that asks for less than the policy, which does not allow it.
public enum LooseningFlag: Error, Hashable, Sendable {
  /// A smaller score.
  case failUnder(asked: Int, given: Int)
  /// A graver severity; nil means none.
  case failOn(asked: Severity, given: Severity?)
  /// A weaker assurance.
  case minimumAssurance(asked: Assurance, given: Assurance)
  /// Checklists of the policy are left out.
  case checklist(leftOut: [String])
  /// What has not got worse would pass.
  case baseline
  /// A failed gate would pass.
  case exitZero
  /// Evidence beside the manifest would not be found.
  case evidenceRoot
  /// Evidence could be read by an adapter that measures something else.
  case evidenceFormat
  /// Another day than that of the run, on which a waiver may still count or evidence be young enough.
  case asOf(CalendarDate)
}

extension LooseningFlag {
  /// The flag, if a policy may list it as one that loosens.
  public var flag: LoosenableFlag? {
    switch self {
    case .failUnder: .failUnder
    case .failOn: .failOn
    case .minimumAssurance: .minimumAssurance
    case .checklist: .checklist
    case .baseline: .baseline
    case .exitZero: .exitZero
    case .evidenceRoot: .evidenceRoot
    case .evidenceFormat: .evidenceFormat
    // Only a policy that forbids it is loosened by it.
    case .asOf: nil
    }
  }
}
