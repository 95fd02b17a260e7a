/// What makes an item a failure mode: how many symptoms show it, how bad it is, and where it comes from.
public struct Diagnosis: Sendable {
  /// What lies behind the symptoms.
  public let rootCause: String
  /// How many symptoms have to be found for the failure mode to be present.
  public let threshold: Int
  /// How bad it is, by the facts of the project.
  public let severity: SeverityRule
}

/// How bad a failure mode is, and what makes it worse.
public struct SeverityRule: Sendable {
  /// The severity where nothing makes it worse.
  public let base: Severity
  /// What makes it worse.
  public let raises: [SeverityRaise]
}

/// A condition under which a failure mode is worse.
public struct SeverityRaise: Sendable {
  /// The condition, a CEL rule; undecided counts as true.
  public let when: RuleSource
  /// The severity under the condition.
  public let severity: Severity
  /// Why, in one sentence.
  public let because: String
}

/// How bad a failure mode is, mildest first.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Worth knowing.
  case low
  /// Costs time or money.
  case medium
  /// Endangers the project.
  case high
  /// Forbids going live.
  case critical

  /// Orders severities from mild to bad.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }
}
