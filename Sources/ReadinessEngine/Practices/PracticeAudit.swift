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
///
/// It is a class only because reports pass it around a lot.
public final class PracticeAudit: Sendable {
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

  /// Gathers what the audit found.
  init(
    practice: Practice,
    standing: PracticeStanding,
    message: String,
    facts: [Fact],
    wouldDecide: [MissingFact]
  ) {
    self.practice = practice
    self.standing = standing
    self.message = message
    self.facts = facts
    self.wouldDecide = wouldDecide
  }
}
