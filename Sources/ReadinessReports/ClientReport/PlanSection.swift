internal import CalendarDates
internal import ReadinessEngine

/// The plan as a picture and as steps in 30, 60 and 90 days.
struct PlanSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The day on which the plan begins.
  let start: CalendarDate
  /// The level of the heading.
  let level: Int

  /// Writes the section, or one sentence where nothing is left to plan.
  func write(to writer: inout some DocumentWriter) {
    let plan = manifest.outlook.plan
    writer.heading(level, "The way to production")
    guard !plan.steps.isEmpty else {
      return writer.paragraph(
        "\(Plan.nothingLeft)"
      )
    }
    write(plan.goals, of: plan, to: &writer)
    writer.picture(.roadmap(roadmap(plan)))
    for horizon in PlanHorizon.allCases { write(plan.steps(in: horizon), horizon, of: plan, to: &writer) }
    writer.paragraph("**What the plan assumes.** \(Plan.assumptions)")
  }

  private func write(_ goals: [PlanGoal], of plan: Plan, to writer: inout some DocumentWriter) {
    writer.paragraph("The shortest way, from \(start.description):")
    writer.bullets(
      goals.map { goal in
        let days = plan.days(to: goal).map { days -> RichText in ", about day \(days.dayText)" } ?? ""
        let titles = goal.items.map(\.item.title)
        return "**\(goal.kind.title)**\(days): \(.joined(titles, by: " · "))\(alternatives(goal))"
      }
    )
  }

  private func alternatives(_ goal: PlanGoal) -> RichText {
    guard !goal.alternatives.isEmpty else { return "" }
    let titles = goal.alternatives.prefix(3).map(\.item.title)
    return ". Others that give points: \(.joined(titles, by: " · "))"
  }

  private func write(
    _ steps: [PlanStep],
    _ horizon: PlanHorizon,
    of plan: Plan,
    to writer: inout some DocumentWriter
  ) {
    guard !steps.isEmpty else { return }
    writer.paragraph("**\(horizon.title)**")
    writer.table(
      ["Step", "Owner", "Days", "First", "Leads to"],
      rows: steps.lazy.map { step in
        [
          "\(step.audit.item.title)", "\(step.audit.item.owner)", "\(step.start) to \(step.end)",
          firstStep(step.audit), "\(plan.aims(of: step))",
        ]
      }
    )
  }

  /// What has to happen first: the facts to state, or the first step of the remedy.
  private func firstStep(_ audit: ItemAudit) -> RichText {
    audit.work == .state ? audit.task : "\(audit.item.remedy.firstStep)"
  }

  /// The goals with their steps, and the phases still to come.
  private func roadmap(_ plan: Plan) -> Roadmap {
    let goals = plan.goals.enumerated()
      .map { index, goal in
        RoadmapSection(
          title: goal.kind.title,
          bars: plan.steps.filter { $0.goals.first == index }.map { RoadmapBar($0, towards: goal.kind) }
        )
      }
    let sections = goals + [manifest.phases?.roadmapSection].compactMap(\.self)
    return Roadmap(start: start, sections: sections.filter { !$0.bars.isEmpty })
  }
}

extension RoadmapBar {
  /// The row of a step.
  fileprivate init(_ step: PlanStep, towards goal: PlanGoalKind) {
    title = step.audit.item.title
    from = step.start
    days = step.end - step.start
    emphasis = goal.isClearance ? .critical : .ordinary
  }
}

extension PhasesAudit {
  /// The phases still to come, one after the other, with the weeks that the source gives them.
  fileprivate var roadmapSection: RoadmapSection {
    var from = 0
    var bars: [RoadmapBar] = []
    for phase in phases.dropFirst(currentIndex).map(\.phase) {
      guard let weeks = phase.weeks else { continue }
      let days = 7 * (weeks.to - weeks.from + 1)
      bars.append(RoadmapBar(title: phase.title, from: from, days: days, emphasis: .ordinary))
      from += days
    }
    return RoadmapSection(title: "Phases in the source's weeks", bars: bars)
  }
}

extension PlanGoalKind {
  /// Whether the project cannot go live without it.
  fileprivate var isClearance: Bool {
    if case .clearance = self { true } else { false }
  }
}
