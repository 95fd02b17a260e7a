public import CalendarDates

/// An earlier audit of the same projects, to hold a new one against.
public struct Baseline: Sendable {
  /// The path as given.
  public let path: String
  /// The day of the earlier audit.
  public let asOf: CalendarDate
  /// The items of each project by id.
  let projects: [String: [String: BaselineItem]]
  /// The paths of the facts of each project that evidence contradicted.
  let contradicted: [String: Set<String>]
}

/// How an item stood or stands, as far as a baseline compares it.
public struct BaselineItem: Hashable, Sendable {
  /// The verdict.
  public let verdict: Verdict
  /// How well the verdict was supported; nil unless it was favourable.
  public let assurance: Assurance?
  /// How bad it was, for a failure mode that was not ruled out; nil otherwise.
  public let severity: Severity?
}

/// What changed in one project since a baseline.
public struct BaselineComparison: Sendable {
  /// The baseline's path as given.
  public let path: String
  /// The day of the baseline.
  public let asOf: CalendarDate
  /// What got worse, in the order of the checklists.
  public let worse: [BaselineChange]
  /// What got better, in the order of the checklists.
  public let better: [BaselineChange]
  /// The ids of the items that need no other judgement.
  let known: Set<String>
  /// The paths of the facts that evidence contradicted then.
  var contradicted: Set<String> = []
}

/// A change of one item since a baseline.
public struct BaselineChange: Sendable {
  /// The item.
  public let item: ChecklistItem
  /// How it stood.
  public let before: BaselineItem
  /// How it stands.
  public let now: BaselineItem
}
