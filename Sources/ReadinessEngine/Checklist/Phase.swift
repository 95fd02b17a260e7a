/// A stretch of the way to production, and the gate at its end.
public struct Phase: Sendable {
  /// The stable name, such as `harden`.
  public let id: String
  /// The name in reports.
  public let title: String
  /// What the phase is about.
  public let description: String
  /// The weeks that the source gives it, or nil for a phase without an end.
  public let weeks: PhaseWeeks?
  /// The ids of the items that are done in the phase.
  public let activities: [String]
  /// What has to hold before the next phase, or nil for the last one.
  public let gate: PhaseGate?
  /// How manifests spell the phase in `project.stage`.
  public let stageNames: [String]
  /// Where the phase comes from.
  public let sources: [SourceReference]
}

/// The weeks of a phase, counted from the start of the project, both included.
public struct PhaseWeeks: Hashable, Sendable {
  /// The first week.
  public let from: Int
  /// The last week.
  public let to: Int
}

/// What has to hold before a project leaves a phase.
public struct PhaseGate: Sendable {
  /// The gate as a question.
  public let question: String
  /// The ids of the items that decide it.
  public let items: [String]
}
