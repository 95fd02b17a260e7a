/// What an audit says of one item.
public enum Verdict: String, CaseIterable, Sendable {
  /// Every required probe of a criterion holds.
  case met
  /// Some required probe of a criterion does not hold.
  case notMet = "not-met"
  /// Enough symptoms of a failure mode are found.
  case present
  /// Facts that are not stated could still show a failure mode.
  case cannotBeRuledOut = "cannot-be-ruled-out"
  /// Even with all that is open, too few symptoms of a failure mode are left.
  case ruledOut = "ruled-out"
  /// Every required probe of a gate or control holds.
  case passed
  /// Some required probe of a gate or control does not hold.
  case notPassed = "not-passed"
  /// Facts that are not stated leave it open.
  case unknown
  /// The item does not concern this project.
  case notApplicable = "not-applicable"
  /// It is not as it should be or open, and a policy accepts that for a time.
  case waived
  /// A rule could not be evaluated.
  case error
}

/// What a verdict means for the project, whatever the sort of item.
public enum VerdictStanding: CaseIterable, Sendable {
  /// As it should be.
  case favourable
  /// Not as it should be.
  case unfavourable
  /// Left open by facts that are not stated.
  case open
  /// Of no concern.
  case notApplicable
  /// Not as it should be or open, and accepted for a time.
  case waived
  /// Not decided, as a rule failed.
  case error
}

extension Verdict {
  /// What the verdict means for the project.
  public var standing: VerdictStanding {
    switch self {
    case .met, .ruledOut, .passed: .favourable
    case .notMet, .present, .notPassed: .unfavourable
    case .unknown, .cannotBeRuledOut: .open
    case .notApplicable: .notApplicable
    case .waived: .waived
    case .error: .error
    }
  }
}

extension Verdict {
  /// The verdict inside a sentence: "the item is …".
  public var words: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .present: "present"
    case .cannotBeRuledOut: "possible"
    case .ruledOut: "ruled out"
    case .passed: "passed"
    case .notPassed: "not passed"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    case .waived: "waived"
    case .error: "not decided, because its rule failed"
    }
  }
}
