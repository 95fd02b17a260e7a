internal import CalendarDates
internal import ReadinessEngine
internal import ReadinessReports
internal import Suggestions

/// Audits manifests and gates a release on the result.
enum AuditCommand: Command {
  static let syntax = AuditOptions.syntax

  static func color(of options: AuditOptions) -> ColorChoice { options.color }

  static func run(_ options: AuditOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let asOf = try options.auditDate(in: world)
    let inputs = try ManifestInput.resolve(options.operands, in: world)
    try OutputPlan.check(options.outputs.map(\.file), against: inputs, in: world)
    let schema = try BuiltInKnowledge.schema()
    var auditor = try Auditor(
      options.checklists.load(in: world),
      appendix: appendix(options, schema: schema, asOf: asOf, in: world),
      schema: schema,
      asOf: asOf,
      in: world
    )
    try check(options.gate, against: auditor)
    let loader = ManifestLoader(schema: schema, asOf: asOf)
    let evidence = try EvidenceFolder(options, schema: schema, in: world)
    let manifests = ManifestStream(inputs, loader: loader, in: world)
    return try audit(manifests, beside: evidence, with: &auditor, options, in: world)
  }

  /// Audits one manifest after the other, and writes the reports.
  private static func audit(
    _ manifests: ManifestStream,
    beside evidence: EvidenceFolder,
    with auditor: inout Auditor,
    _ options: AuditOptions,
    in world: World
  ) throws(CommandFailure) -> ExitCode {
    var manifests = manifests
    var reports = ReportOutputs(options, asOf: auditor.asOf, in: world)
    do throws(CommandFailure) {
      try reports.begin()
      while let next = manifests.next() {
        switch next {
        case .success(let loaded) where reports.takesAudits:
          let (manifest, path, line) = (loaded.manifest, loaded.path, loaded.line)
          let attachments = try evidence.attachments(of: manifest, at: path)
          try reports.add(
            auditor.audit(manifest, path: path, line: line, evidence: attachments, gate: options.gate)
          )
        case .success:
          continue
        case .failure(let failure):
          world.tell(failure.problems, color: options.color)
          reports.giveUp()
        }
      }
      return try reports.finish()
    } catch {
      reports.giveUp()
      throw error
    }
  }

  /// What the appendix is worked out from; nil where no report shows one, so that nothing is read for it.
  private static func appendix(
    _ options: AuditOptions,
    schema: ManifestSchema,
    asOf: CalendarDate,
    in world: World
  ) throws(CommandFailure) -> AppendixKnowledge? {
    guard options.showsAppendix else { return nil }
    return try BuiltInKnowledge.appendix(schema: schema, asOf: asOf, in: world)
  }

  /// Refuses a gate that asks for what no loaded checklist can give.
  private static func check(_ gate: GateSettings, against auditor: Auditor) throws(CommandFailure) {
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
