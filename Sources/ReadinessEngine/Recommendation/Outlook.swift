/// What an audit means for the time to come: what to do, what would change that, and how to get there.
///
/// It is a class because several parts of a report look at it.
public final class Outlook: Sendable {
  /// What to do with the project; nil where no checklist is scored.
  public let recommendation: Recommendation?
  /// The few items on which the recommendation turns; nil where it turns on none.
  public let turningPoint: TurningPoint?
  /// The shortest way to production.
  public let plan: Plan

  /// Judges an audit.
  ///
  /// - Complexity: O(n log n) in the number of items.
  public init(_ manifest: ManifestAudit) {
    recommendation = Recommendation(manifest)
    turningPoint = recommendation.flatMap { TurningPoint($0, of: manifest) }
    plan = Plan(manifest)
  }
}
