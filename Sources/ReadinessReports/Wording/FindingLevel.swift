internal import ReadinessEngine

/// How much a finding asks for attention, mildest first: the one scale behind every format for CI systems.
///
/// An error says that the release is kept back, so a run without errors is one whose gates passed.
enum FindingLevel: String, CaseIterable, Comparable {
  /// Left open, and the gate does not wait for it; or accepted for a time.
  case note
  /// Not as it should be, though the gate does not wait for it; or what the gate waits for is not stated.
  case warning
  /// Not as it should be, and this keeps the gate closed; or a rule failed, so that there is no verdict.
  case error

  /// Orders levels from mild to bad.
  static func < (left: FindingLevel, right: FindingLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

extension FindingLevel {
  /// The level of a verdict, or nil where there is nothing to report.
  ///
  /// - Parameters:
  ///   - label: The verdict.
  ///   - keepsGateClosed: Whether the gate failed for its sake.
  ///   - isDue: Whether it is asked for by now; what belongs to a later phase is not.
  init?(_ label: VerdictLabel, keepsGateClosed: Bool, isDue: @autoclosure () -> Bool = true) {
    switch (label.tone, keepsGateClosed) {
    case (.broken, _), (.bad, true): self = .error
    case (.bad, false) where isDue(), (.open, true), (.claimed, true), (.good, true): self = .warning
    case (.open, false) where isDue(), (.claimed, false), (.waived, _): self = .note
    case (.bad, false), (.open, false), (.good, false), (.indifferent, _): return nil
    }
  }

  /// The level of a notice that does not keep the gate closed.
  init(_ kind: NoticeKind) {
    switch kind {
    case .repeatedEntry, .contradictedClaim, .claimContradicted, .evidenceMissing, .evidenceRefused,
      .evidenceStale, .evidenceInconclusive:
      self = .warning
    case .placeholder, .futureDate, .unusedClaim, .measuredDifferently, .evidenceSuperseded, .evidenceShared,
      .evidenceForUnknownItem, .evidenceNote:
      self = .note
    }
  }
}
