/// The shortest way to clearance, to the next band and through the current phase's gate.
///
/// It assumes what `Work.days(_:)` says of durations, and that each owner does one thing after the other and different
/// owners work side by side. What is still to be stated may turn out well or not, so each end is a range.
public struct Plan: Sendable {
  /// Where the way leads, in the order in which the steps are worked through; what is reached already is left out.
  public let goals: [PlanGoal]
  /// The steps by the day on which they end, each item once.
  public let steps: [PlanStep]

  /// How many days until a goal is reached: from all missing facts turning out well to none doing so; nil where no
  /// step leads there.
  public func days(to goal: PlanGoal) -> ClosedRange<Int>? {
    let ids = Set(goal.items.map(\.item.id))
    let needed = steps.filter { ids.contains($0.audit.item.id) }
    guard let best = needed.map(\.end).max(), let worst = needed.map(\.endAtWorst).max() else { return nil }
    return best...max(best, worst)
  }

  /// The steps that end inside a stretch of time.
  public func steps(in horizon: PlanHorizon) -> [PlanStep] {
    steps.filter { $0.horizon == horizon }
  }
}

/// Somewhere the plan leads.
public struct PlanGoal: Sendable {
  /// What is reached.
  public let kind: PlanGoalKind
  /// The items that have to be settled for it, those first that are settled soonest.
  public let items: [ItemAudit]
  /// The items that could take the place of one of them, as they give points too.
  public let alternatives: [ItemAudit]
}

/// The sorts of goal.
public enum PlanGoalKind: Sendable {
  /// Nothing stands against going live.
  case clearance
  /// The next band of the score, and the points that are missing today.
  case band(Band, points: Int)
  /// The gate of the current phase.
  case phase(Phase)
}

/// One item to work on.
public struct PlanStep: Sendable {
  /// The item as it stands.
  public let audit: ItemAudit
  /// The goals that it leads to, as indices into the plan's goals.
  public let goals: [Int]
  /// The day on which it begins, counted from 0, the day of the audit.
  public let start: Int
  /// The day on which it is done, if the facts still to be stated turn out well.
  public let end: Int
  /// The day on which it is done, if they do not, for this item and those before it.
  public let endAtWorst: Int

  /// The stretch of time in which it is done.
  public var horizon: PlanHorizon {
    PlanHorizon.allCases.first { end <= $0.lastDay ?? .max } ?? .later
  }
}

/// The stretches into which people divide a plan.
public enum PlanHorizon: String, CaseIterable, Sendable {
  /// The first 30 days.
  case thirtyDays = "30-days"
  /// The 30 days after them.
  case sixtyDays = "60-days"
  /// The 30 days after those.
  case ninetyDays = "90-days"
  /// Beyond 90 days.
  case later

  /// The last day of the stretch, or nil for the one without an end.
  public var lastDay: Int? {
    switch self {
    case .thirtyDays: 30
    case .sixtyDays: 60
    case .ninetyDays: 90
    case .later: nil
    }
  }
}
