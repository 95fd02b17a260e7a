/// How many items of a checklist are met, by weight.
public struct Score: Hashable, Sendable {
  /// The weight of the items that the manifest's facts meet.
  public let met: Int
  /// The weight of the items that only a claim meets; never part of `met`.
  public let asserted: Int
  /// The weight of the items that are still open, claimed or not.
  public let open: Int
  /// The weight of all items that apply.
  public let total: Int
  /// The weight of the met items that evidence supports, documents or measurements; part of `met`.
  public internal(set) var evidenced = 0

  /// The score that could be reached if every open item turned out to be met.
  public var possible: Int {
    met + open
  }
}
