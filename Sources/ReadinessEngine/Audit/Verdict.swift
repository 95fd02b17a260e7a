/// What an audit says of one item.
public enum Verdict: String, CaseIterable, Sendable {
  /// Every required probe holds.
  case met
  /// Some required probe does not hold.
  case notMet = "not-met"
  /// Facts that are not stated leave it open.
  case unknown
  /// The item does not concern this project.
  case notApplicable = "not-applicable"
  /// A rule could not be evaluated.
  case error
}
