internal import JSONSyntax
internal import ReadinessEngine

/// Whether a checklist concerns the project, and what says so.
struct ApplicabilityShape: JSONShape {
  /// The applicability written.
  let applicability: ChecklistApplicability

  func write(to json: inout JSONObjectWriter) {
    switch applicability {
    case .applies: write("applies", to: &json)
    case .notApplicable(let reason, _): write("not-applicable", reason: reason, to: &json)
    case .unknown(let missing): write("unknown", settledBy: missing, to: &json)
    case .error(let reason): write("error", reason: reason, to: &json)
    }
  }

  private func write(
    _ standing: String,
    reason: String? = nil,
    settledBy: [MissingFact] = [],
    to json: inout JSONObjectWriter
  ) {
    json.text("standing", standing)
    json.text("reason", reason)
    json.texts("settledBy", settledBy.map(\.pathText))
  }
}

/// Where the project stands on the way to production.
struct PhasesShape: JSONShape {
  /// The phases written.
  let phases: PhasesAudit
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("current", phases.current.phase.id)
    json.object(
      "stated",
      phases.stated.map { StatedStageShape(stated: $0, current: phases.current, file: file) }
    )
    json.objects("list", phases.phases) { PhaseShape(phase: $0) }
  }
}

/// The stage that the manifest states, beside the one that its gates show.
struct StatedStageShape: JSONShape {
  /// The stage written.
  let stated: StatedStage
  /// The phase that the gates show.
  let current: PhaseAudit
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("phase", stated.phase.id)
    json.text("comparison", stated.comparison.rawValue)
    json.text("sentence", stated.sentence(current: current))
    json.object("at", PositionShape(file: file, position: stated.fact.position))
  }
}

/// One phase, the items of its gate and what keeps the gate closed, by id.
struct PhaseShape: JSONShape {
  /// The phase written.
  let phase: PhaseAudit

  func write(to json: inout JSONObjectWriter) {
    json.text("id", phase.phase.id)
    json.text("title", phase.phase.title)
    json.text("description", phase.phase.description)
    json.number("firstWeek", phase.phase.weeks?.from)
    json.number("lastWeek", phase.phase.weeks?.to)
    json.text("question", phase.phase.gate?.question)
    json.member("passed", .boolean(phase.isPassed))
    json.texts("gate", phase.gate.map(\.item.id))
    json.texts("activities", phase.activities.map(\.item.id))
    json.texts("blocking", phase.blocking.map(\.item.id))
    json.texts("remaining", phase.remaining.map(\.item.id))
    json.objects("sources", phase.phase.sources) { SourceShape(source: $0) }
  }
}
