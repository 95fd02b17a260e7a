/// The few items on whose facts the recommendation turns.
public struct TurningPoint: Sendable {
  /// The items, those first that are settled soonest; at most three.
  public let items: [ItemAudit]
  /// What would be recommended with all of them settled; nil where that would change nothing.
  public let course: RecommendedCourse?

  /// How many items are looked at: a reader keeps three in mind.
  private static let limit = 3

  /// Finds the fewest items that change the recommendation, or nil where none is asked for.
  ///
  /// - Complexity: O(n log n) in the number of items.
  public init?(_ recommendation: Recommendation, of manifest: ManifestAudit) {
    let candidates = recommendation.conditions.flatMap(\.items).prefix(Self.limit)
    guard !candidates.isEmpty else { return nil }
    for count in 1...candidates.count {
      let items = Array(candidates.prefix(count))
      let supposed = Recommendation(manifest, supposing: Set(items.map(\.item.id)))
      if let course = supposed?.course, course != recommendation.course {
        self.init(items: items, course: course)
        return
      }
    }
    self.init(items: Array(candidates), course: nil)
  }

  private init(items: [ItemAudit], course: RecommendedCourse?) {
    self.items = items
    self.course = course
  }
}
