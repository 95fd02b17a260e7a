/// The audit of one manifest against one checklist.
///
/// It is a class only because reports pass it around a lot.
public final class ChecklistAudit: Sendable {
  /// The checklist's stable name.
  public let id: String
  /// The checklist's title.
  public let title: String
  /// Whether the checklist concerns the project.
  public let applicability: ChecklistApplicability
  /// The score, or nil for a checklist that only diagnoses.
  public let score: Score?
  /// How the items add up, or nil for a checklist that only diagnoses.
  public let scoring: Scoring?
  /// The verdicts in the checklist's order.
  public let items: [ItemAudit]
  /// Where the project stands, for a checklist of phases; nil otherwise.
  public let phases: PhasesAudit?
  /// The band of the score, if the checklist has bands.
  public let band: Band?
  /// How many facts are not stated that would decide an item.
  public let missingFacts: Int

  /// Gathers what an audit found.
  init(
    id: String,
    title: String,
    applicability: ChecklistApplicability,
    score: Score?,
    scoring: Scoring?,
    items: [ItemAudit],
    phases: PhasesAudit?
  ) {
    self.id = id
    self.title = title
    self.applicability = applicability
    self.score = score
    self.scoring = scoring
    self.items = items
    self.phases = phases
    band = score.flatMap { scoring?.band(for: $0.met) }
    missingFacts = Set(items.flatMap(\.wouldDecide).map(\.pathText)).count
  }
}

/// Whether a checklist concerns a project.
public enum ChecklistApplicability: Sendable {
  /// It does, or asks for nothing in particular.
  case applies
  /// It does not, for a reason that facts show.
  case notApplicable(String, [Fact])
  /// Facts that are not stated would tell.
  case unknown([MissingFact])
  /// The rule that tells could not be evaluated.
  case error(String)

  /// Whether the items were judged one by one.
  public var applies: Bool {
    if case .applies = self { true } else { false }
  }
}
