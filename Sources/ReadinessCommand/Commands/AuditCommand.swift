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
    return try audit(&run, options, in: world)
  }

  /// Audits one manifest after the other, and writes the reports.
  private static func audit(
    _ run: inout AuditRun,
    _ options: AuditOptions,
    in world: World
  ) throws(CommandFailure) -> ExitCode {
    var reports = ReportOutputs(options, of: run, in: world)
    var projects: [String] = []
    var isComplete = true
    do throws(CommandFailure) {
      try reports.begin()
      while let next = run.manifests.next() {
        switch next {
        case .success(let loaded) where reports.takesAudits:
          let (manifest, path, line) = (loaded.manifest, loaded.path, loaded.line)
          projects.append(manifest.project.id)
          let evidence = try run.evidence.attachments(of: manifest, at: path)
          try reports.add(
            run.auditor.audit(manifest, path: path, line: line, evidence: evidence, gate: run.settings)
          )
        case .success:
          continue
        case .failure(let failure):
          world.tell(failure.problems, color: options.color)
          reports.giveUp()
          isComplete = false
        }
      }
      if isComplete { try run.gate.check(projects: projects) }
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
