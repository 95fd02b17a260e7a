internal import CalendarDates
internal import ReadinessEngine
internal import ReadinessReports
internal import Suggestions

/// Audits manifests and gates a release on the result.
enum AuditCommand: Command {
  static let syntax = AuditOptions.syntax

  static func color(of options: AuditOptions) -> ColorChoice { options.color }

  static func run(_ options: AuditOptions, in world: World) throws(CommandFailure) -> ExitCode {
    var run = try AuditRun(options, in: world)
    try check(options.gate, against: run.auditor)
    var reports = ReportOutputs(options, of: run, in: world)
    let code = try audit(&run, &reports, options, in: world)
    world.discard(AuditRemains(run: run, reports: reports))
    return code
  }

  /// Audits one manifest after the other, and writes the reports.
  private static func audit(
    _ run: inout AuditRun,
    _ reports: inout ReportOutputs,
    _ options: AuditOptions,
    in world: World
  ) throws(CommandFailure) -> ExitCode {
    var projects: [String] = []
    var isComplete = true
    do throws(CommandFailure) {
      try reports.begin()
      while let next = run.manifests.next() {
        switch next {
        case .success(let loaded) where reports.takesAudits:
          projects.append(loaded.manifest.project.id)
          try reports.add(run.audit(loaded))
        case .success:
          continue
        case .failure(let failure):
          world.tell(failure.problems, color: options.color)
          reports.giveUp()
          isComplete = false
        }
      }
      if isComplete { try run.checkNames(projects: projects, command: name) }
      return try reports.finish()
    } catch {
      reports.giveUp()
      throw error
    }
  }

  /// Refuses a gate that asks for what no loaded checklist can give.
  private static func check(_ gate: GateFlags, against auditor: Auditor) throws(CommandFailure) {
    for id in gate.required where !auditor.items.contains(where: { $0.answers(to: id) }) {
      let known = auditor.items.flatMap { [$0.id] + $0.aliases }
      let error = ValueError.unknownName(
        id,
        kind: "item",
        known: auditor.items.map(\.id),
        suggestion: Suggestion.closest(to: id, among: known)
      )
      throw .usage(.invalidValue(option: "--require", value: id, error), command: name)
    }
    if let wanted = gate.failUnder, let greatest = auditor.greatestScore, wanted > greatest {
      let error = ValueError.aboveMaximum(greatest)
      throw .usage(.invalidValue(option: "--fail-under", value: String(wanted), error), command: name)
    }
  }
}

/// What an audit was made with and what it made.
private final class AuditRemains {
  private let run: AuditRun
  private let reports: ReportOutputs

  init(run: consuming AuditRun, reports: consuming ReportOutputs) {
    self.run = run
    self.reports = reports
  }
}
