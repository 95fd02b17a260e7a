internal import Digests
internal import JSONSyntax
internal import ReadinessEngine

/// The shortest way to clearance, to the next band and through the current phase's gate.
struct PlanShape: JSONShape {
  /// The plan written.
  let plan: Plan

  func write(to json: inout JSONObjectWriter) {
    json.objects("goals", plan.goals) { PlanGoalShape(goal: $0, days: plan.days(to: $0)) }
    json.objects("steps", plan.steps) { PlanStepShape(step: $0) }
    json.text("assumptions", Plan.assumptions)
  }
}

/// Somewhere the plan leads; days are counted from the day of the audit.
struct PlanGoalShape: JSONShape {
  /// The goal written.
  let goal: PlanGoal
  /// When it is reached.
  let days: ClosedRange<Int>?

  func write(to json: inout JSONObjectWriter) {
    json.text("kind", goal.kind.name)
    json.text("id", goal.kind.id)
    json.texts("items", goal.items.map(\.item.id))
    json.texts("alternatives", goal.alternatives.map(\.item.id))
    json.number("days", days?.lowerBound)
    json.number("daysAtWorst", days?.upperBound)
  }
}

/// One item to work on; `goals` are indices into the plan's goals.
struct PlanStepShape: JSONShape {
  /// The step written.
  let step: PlanStep

  func write(to json: inout JSONObjectWriter) {
    json.text("item", step.audit.item.id)
    json.text("work", step.audit.work.rawValue)
    json.text("owner", step.audit.item.owner)
    json.text("horizon", step.horizon.rawValue)
    json.number("start", step.start)
    json.number("end", step.end)
    json.number("endAtWorst", step.endAtWorst)
    json.array("goals") { array in
      for goal in step.goals { array.element(.integer(Int64(goal))) }
    }
  }
}

/// A file that the audit rests on.
struct ExaminedFileShape: JSONShape {
  /// The file written.
  let file: ExaminedFile

  func write(to json: inout JSONObjectWriter) {
    json.text("path", file.path)
    json.text("sha256", file.digest.hexadecimal)
  }
}

extension PlanGoalKind {
  fileprivate var name: String {
    switch self {
    case .clearance: "clearance"
    case .band: "band"
    case .phase: "phase"
    }
  }

  /// The id of the band or the phase.
  fileprivate var id: String? {
    switch self {
    case .clearance: nil
    case .band(let band, _): band.id
    case .phase(let phase): phase.id
    }
  }
}
