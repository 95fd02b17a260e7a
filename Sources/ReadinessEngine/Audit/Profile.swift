/// How the items of all checklists stand in each of the five dimensions.
public struct Profile: Sendable {
  /// One entry a dimension that has items, in the fixed order of the dimensions.
  public let dimensions: [DimensionStanding]

  /// The dimension with the smallest share of met items; the first of equals, nil when all are met.
  public var weakest: DimensionStanding? {
    var weakest: DimensionStanding?
    for standing in dimensions where standing.met < standing.total {
      if let current = weakest, current.met * standing.total <= standing.met * current.total { continue }
      weakest = standing
    }
    return weakest
  }
}

/// How the items of one dimension stand.
public struct DimensionStanding: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension
  /// How many items the facts meet.
  public let met: Int
  /// How many items are not met.
  public let notMet: Int
  /// How many items are open.
  public let unknown: Int

  /// How many items apply.
  public var total: Int {
    met + notMet + unknown
  }
}
