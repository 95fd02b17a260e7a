internal import CalendarDates
internal import ReadinessEngine
internal import ReadinessReports
internal import Suggestions

/// Audits manifests and gates a release on the result.
enum AuditCommand: Command {
  static let syntax = AuditOptions.syntax

  static func color(of options: AuditOptions) -> ColorChoice { options.color }

  static func run(_ options: AuditOptions, in world: World) throws(CommandFailure) -> ExitCode {
    let report = try audit(options, in: world)
    // Every report is finished before the first byte is written, so that a failure leaves nothing behind.
    let files = options.outputs.map { (file: $0.file, bytes: $0.format.render(report)) }
    let standardOutput = options.format.render(report, options: renderingOptions(options, in: world))
    try OutputPlan.write(files, in: world)
    try world.print(standardOutput)
    return exitCode(of: report, options)
  }

  private static func audit(_ options: AuditOptions, in world: World) throws(CommandFailure) -> AuditReport {
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
    let contents = try ManifestInput.read(inputs, limit: Manifest.sizeLimit, in: world)
    let manifests = try Manifest.load(contents, schema: schema, asOf: asOf)
    let evidence = try EvidenceFolder(options, schema: schema, in: world)
    var audits: [ManifestAudit] = []
    for (path, manifest) in manifests {
      let attachments = try evidence.attachments(of: manifest, at: path)
      audits.append(auditor.audit(manifest, path: path, evidence: attachments, gate: options.gate))
    }
    return AuditReport(toolVersion: Product.version, asOf: asOf, manifests: audits)
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

  private static func renderingOptions(_ options: AuditOptions, in world: World) -> RenderingOptions {
    let style = world.style(of: .output, color: options.color)
    return RenderingOptions(
      width: style.width,
      usesColor: style.isColored,
      verbosity: options.verbosity
    )
  }

  private static func exitCode(of report: AuditReport, _ options: AuditOptions) -> ExitCode {
    if report.hasRuleErrors { return .noVerdict }
    return report.gatePassed || options.exitsZero ? .success : .gateFailed
  }
}
