/// What the facts of one project say of one group of practices.
public struct PracticeGroupAudit: Sendable {
  /// The group.
  public let group: PracticeGroup
  /// One entry a practice, in the group's order.
  public let practices: [PracticeAudit]

  /// How many practices of the group stand so.
  ///
  /// - Complexity: O(n) in the number of practices.
  public func count(_ standing: PracticeStanding) -> Int {
    practices.count { $0.standing == standing }
  }
}

/// What the facts of one project say of one practice, with all that it rests on.
public struct PracticeAudit: Sendable {
  /// The practice.
  public let practice: Practice
  /// What the facts say.
  public let standing: PracticeStanding
  /// The reason in one sentence.
  public let message: String
  /// The facts that decided, stated ones and missing ones, in document order.
  public let facts: [Fact]
  /// The facts that would decide an open practice; empty for any other.
  public let wouldDecide: [MissingFact]
}
