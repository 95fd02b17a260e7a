internal import CalendarDates
internal import ReadinessEngine

/// A plan for people at a terminal.
struct PlanText {
  /// The audit that is planned for.
  let manifest: ManifestAudit
  /// The day on which the plan begins.
  let start: CalendarDate

  private static let textColumn = 5

  /// The plans of all manifests as UTF-8 text, each line at most as wide as the options say.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: options.width, usesColor: options.usesColor)
    for (index, manifest) in report.manifests.enumerated() {
      if index > 0 { writer.separator() }
      PlanText(manifest: manifest, start: report.asOf).write(to: &writer)
    }
    return writer.bytes
  }

  /// Writes one plan.
  func write(to writer: inout TextWriter) {
    let plan = manifest.outlook.plan
    writer.line(manifest.project.name, .strong)
    writer.line("\(manifest.name)  as of \(start)", .quiet)
    writeRecommendation(to: &writer)
    guard !plan.steps.isEmpty else {
      writer.blankLine()
      return writer.line(Plan.nothingLeft, at: 2)
    }
    writeGoals(of: plan, to: &writer)
    var number = 0
    for horizon in PlanHorizon.allCases {
      let steps = plan.steps(in: horizon)
      if !steps.isEmpty { writer.heading(horizon.title) }
      for step in steps {
        number += 1
        write(step, number: number, of: plan, to: &writer)
      }
    }
    writePhases(to: &writer)
    writer.heading("What the plan assumes")
    writer.line(Plan.assumptions, .quiet, at: 2)
  }

  private func writeRecommendation(to writer: inout TextWriter) {
    guard let recommendation = manifest.outlook.recommendation else { return }
    let course = recommendation.course
    writer.blankLine()
    writer.line(at: 2) { line in
      line.write("\(course.tone.symbol) \(course.title).", course.tone.style)
      line.write(" \(manifest.reason(of: recommendation))")
    }
  }

  private func writeGoals(of plan: Plan, to writer: inout TextWriter) {
    writer.heading("The shortest way")
    for goal in plan.goals {
      writer.line(at: 2, hanging: 4) { line in
        line.write(goal.kind.title)
        if let days = plan.days(to: goal) {
          let day = start.adding(days: days.lowerBound).map { ", from \($0)" } ?? ""
          line.writeAtEnd("day \(days.dayText)\(day)", .quiet)
        }
      }
    }
  }

  private func write(_ step: PlanStep, number: Int, of plan: Plan, to writer: inout TextWriter) {
    let audit = step.audit
    writer.line(at: 2, hanging: Self.textColumn) { line in
      line.write("\(number)")
      line.move(to: Self.textColumn)
      line.write(audit.item.title, .strong)
      line.writeAtEnd("day \(step.start) to \(step.end)", .quiet)
    }
    // What is not stated stands in the first step, and is not told twice.
    if audit.work == .fix || audit.claim != nil { writer.line(audit.message, at: Self.textColumn) }
    writer.line("First: \(firstStep(audit))", at: Self.textColumn)
    writer.line("\(audit.item.owner); for \(plan.aims(of: step))", .quiet, at: Self.textColumn)
  }

  private func firstStep(_ audit: ItemAudit) -> String {
    guard audit.work == .state, !audit.wouldDecide.isEmpty else { return audit.item.remedy.firstStep }
    return "state \(audit.wouldDecide.map(\.pathText).enumeration)"
  }

  /// The phases still to come with their gates, by the source.
  private func writePhases(to writer: inout TextWriter) {
    guard let phases = manifest.phases else { return }
    writer.heading("Phases and gates")
    for phase in phases.phases.dropFirst(phases.currentIndex) {
      let isCurrent = phase.phase.id == phases.current.phase.id
      writer.line(at: 2, hanging: 4) { line in
        line.write(phase.phase.title, isCurrent ? .strong : .plain)
        if let weeks = phase.weeksSentence { line.write("  \(weeks)", .quiet) }
      }
      guard let gate = phase.phase.gate else { continue }
      writer.line("\(gate.question) \(phase.openSentence)", at: 4)
    }
  }
}
