public import CalendarDates
public import JSONSyntax

/// An exception for one item of one project, with somebody who answers for it and a last day.
public struct Waiver: Hashable, Sendable {
  /// The `project.id` of the manifest that it is for.
  public let project: String
  /// The item as the policy names it.
  public let item: String
  /// Why the risk is accepted.
  public let reason: String
  /// Who accepts the risk, as free text.
  public let approver: String
  /// The last day on which it counts.
  public let lastDay: CalendarDate
  /// Where it stands in the policy.
  public let position: SourcePosition
}

/// A waiver and what became of it in one audit.
public struct WaiverAudit: Sendable {
  /// The waiver.
  public let waiver: Waiver
  /// What became of it.
  public let standing: WaiverStanding
  /// The same in one sentence.
  public let message: String
}

/// What became of a waiver; only an active one changes anything.
public enum WaiverStanding: String, CaseIterable, Sendable {
  /// It counts: the item is accepted as it is until the last day.
  case active
  /// Its last day is over.
  case expired
  /// Its last day is further away than the policy allows.
  case tooLong = "too-long"
  /// No checklist in use has its item.
  case unknownItem = "unknown-item"
  /// Its item needs no exception.
  case unused
}

/// An active waiver, beside what the audit says of its item without it.
public struct ItemWaiver: Sendable {
  /// The waiver.
  public let waiver: Waiver
  /// The verdict without the waiver.
  public let verdict: Verdict
  /// How well that verdict is supported; nil unless it is favourable.
  public let assurance: Assurance?
}
