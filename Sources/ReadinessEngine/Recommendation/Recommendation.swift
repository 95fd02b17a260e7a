/// What to do with the project, by one fixed rule over gate, clearance, band and open facts.
///
/// It is advice: the gate alone decides the exit code.
public struct Recommendation: Sendable {
  /// The row of the rule that decided, which fixes the course.
  public let basis: RecommendationBasis
  /// What has to happen for a better course, or what a go depends on; empty where nothing is left.
  public let conditions: [RecommendationCondition]
  /// Where evidence contradicts what is stated and the gate is closed for it: one of the two has to be corrected.
  public let contradictions: [Notice]
  /// The points that the checklist asks for by itself, less those of items that do not apply or are waived.
  public let passingScore: Int

  /// What to do.
  public var course: RecommendedCourse { basis.course }
}

/// The four things that can be recommended, best first.
public enum RecommendedCourse: String, CaseIterable, Sendable {
  /// Go live: all that is asked for is met.
  case go
  /// Go live, with what is left agreed on.
  case goWithConditions = "go-with-conditions"
  /// Do not go live yet.
  case hold
  /// Do not go on towards production with what there is.
  case stop
}

/// The rows of the rule in the order in which they are tried; the first that holds decides.
///
/// | row | holds when | recommendation |
/// |---|---|---|
/// | `ruleFailed` | some rule could not be evaluated | hold |
/// | `outOfReach` | even if every open fact turned out well, the score would stay in the lowest band | stop |
/// | `notCleared` | something stands against clearance, and no waiver accepts it for a time | hold |
/// | `gateFailed` | the gate failed for another reason than clearance | hold |
/// | `belowPassingScore` | the gate passed, but was asked for less than the checklist's own passing score | hold |
/// | `somethingLeft` | a criterion is not met by facts, an item is waived, a failure mode of severity high is present, one of severity critical is not ruled out, or the manifest says a later stage than the gates show | go with conditions |
/// | `nothingLeft` | otherwise | go |
public enum RecommendationBasis: String, CaseIterable, Sendable {
  /// Some rule could not be evaluated, so nobody knows.
  case ruleFailed = "rule-failed"
  /// Missing facts cannot lift the score out of its lowest band.
  case outOfReach = "out-of-reach"
  /// Something stands against going live, whatever the score.
  case notCleared = "not-cleared"
  /// The gate failed.
  case gateFailed = "gate-failed"
  /// The gate passed only because it was asked for less than usual.
  case belowPassingScore = "below-passing-score"
  /// The gate passed, and something is left to agree on.
  case somethingLeft = "something-left"
  /// All is as it should be.
  case nothingLeft = "nothing-left"

  /// What the row recommends.
  public var course: RecommendedCourse {
    switch self {
    case .ruleFailed, .notCleared, .gateFailed, .belowPassingScore: .hold
    case .outOfReach: .stop
    case .somethingLeft: .goWithConditions
    case .nothingLeft: .go
    }
  }
}

/// Items that have to be settled, all of them or as many as give the points.
public struct RecommendationCondition: Sendable {
  /// What it is for.
  public let purpose: ConditionPurpose
  /// The items, those first that are settled soonest.
  public let items: [ItemAudit]
  /// How many points the items have to give, or nil where each of them is asked for.
  public let points: Int?
}

/// What a condition is for.
public enum ConditionPurpose: String, CaseIterable, Sendable {
  /// Without it the project is not cleared.
  case clearance
  /// The gate asks for it.
  case gate
  /// The score needs it.
  case score
  /// A go depends on it.
  case agreement
  /// Its rule has to be repaired.
  case repair
}
