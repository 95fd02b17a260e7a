/// The sorts of item, which fix what their rules mean and which verdicts they can have.
public enum ItemKind: String, CaseIterable, Sendable {
  /// Asked of every project, and counted in the score.
  case criterion
  /// A way in which projects fail, told by its symptoms.
  case failureMode = "failure-mode"
  /// Asked before the project enters its next phase.
  case gate
  /// Something that an organisation does to keep its AI under control.
  case control
}

extension ItemKind {
  /// What the kind calls a standing.
  func verdict(_ standing: VerdictStanding) -> Verdict {
    switch (standing, self) {
    case (.favourable, .criterion): .met
    case (.favourable, .failureMode): .ruledOut
    case (.favourable, .gate), (.favourable, .control): .passed
    case (.unfavourable, .criterion): .notMet
    case (.unfavourable, .failureMode): .present
    case (.unfavourable, .gate), (.unfavourable, .control): .notPassed
    case (.open, .failureMode): .cannotBeRuledOut
    case (.open, _): .unknown
    case (.notApplicable, _): .notApplicable
    case (.waived, _): .waived
    case (.error, _): .error
    }
  }
}

extension ItemKind {
  /// The verdicts that items of the kind can have by their rules, good ones first.
  var verdicts: [Verdict] {
    [VerdictStanding.favourable, .unfavourable, .open, .notApplicable].map(verdict)
  }
}
