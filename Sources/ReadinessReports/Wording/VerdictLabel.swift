internal import ReadinessEngine

/// A verdict as people's reports show it: like the verdict, but a claim never looks like a fact.
enum VerdictLabel: CaseIterable {
  /// Met by facts.
  case met
  /// Met by somebody's word alone.
  case claimed
  /// Not met.
  case notMet
  /// Open, as facts are not stated.
  case unknown
  /// Of no concern to this project.
  case notApplicable
  /// Not decided, as a rule failed.
  case error

  /// The label of a verdict that facts, or nothing but somebody's word, led to.
  init(_ verdict: Verdict, isOnlyClaimed: Bool) {
    switch verdict {
    case .met: self = isOnlyClaimed ? .claimed : .met
    case .notMet: self = .notMet
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable
    case .error: self = .error
    }
  }

  /// The label of an item.
  init(_ item: ItemAudit) {
    self.init(item.verdict, isOnlyClaimed: item.assurance == .asserted)
  }

  /// One column wide, and different for each label.
  var symbol: String {
    switch self {
    case .met: "✓"
    case .claimed: "~"
    case .notMet: "✗"
    case .unknown: "?"
    case .notApplicable: "–"
    case .error: "!"
    }
  }

  /// The word in the verdict's column, at most seven letters.
  var word: String {
    switch self {
    case .met: "met"
    case .claimed: "claimed"
    case .notMet: "not met"
    case .unknown: "unknown"
    case .notApplicable: "n/a"
    case .error: "error"
    }
  }

  /// The verdict inside a sentence: "the item is …".
  var phrase: String {
    switch self {
    case .met: "met"
    case .claimed: "only claimed"
    case .notMet: "not met"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    case .error: "not decided, because its rule failed"
    }
  }
}
