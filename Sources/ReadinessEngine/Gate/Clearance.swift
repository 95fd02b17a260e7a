public import CEL

/// Whether a project may go live, beside its score.
public struct Clearance: Sendable {
  /// Why it may not; empty when it is cleared.
  public let reasons: [ClearanceReason]
  /// Whether clearance is asked for at all: its condition holds, or cannot be excluded.
  public let isRequired: Bool
  /// The ids of the items that have to be met, where it is asked for.
  let items: Set<String>

  /// Gathers what stands against going live.
  init(reasons: [ClearanceReason], isRequired: Bool = true, items: Set<String> = []) {
    self.reasons = reasons
    self.isRequired = isRequired
    self.items = items
  }

  /// Whether nothing stands against going live.
  public var cleared: Bool {
    reasons.isEmpty
  }
}

/// One thing that stands against going live.
public struct ClearanceReason: Sendable {
  /// The item that has to be met.
  public let item: String
  /// Its verdict.
  public let verdict: Verdict
  /// Whether only a claim meets it.
  public let isOnlyClaimed: Bool
  /// Why the item is asked for.
  public let because: String
  /// The facts that would show that it is not asked for, or not that bad; empty when that is decided.
  public let settledBy: [FactPath]
  /// The waiver by which the item is accepted for a time; it stands against going live all the same.
  public internal(set) var waiver: Waiver?
}

extension ClearanceReason {
  /// A critical failure mode that is present stands against going live, whatever the score.
  init?(failureMode item: ItemAudit) {
    guard item.verdictWithoutWaiver == .present, let severity = item.severity, severity.level == .critical
    else {
      return nil
    }
    self.init(
      item: item.item.id,
      verdict: item.verdict,
      isOnlyClaimed: false,
      because: "A failure mode that is critical for this project is present.",
      settledBy: severity.reasons.flatMap { $0.settledBy.map(\.path) },
      waiver: item.waiver?.waiver
    )
  }
}
