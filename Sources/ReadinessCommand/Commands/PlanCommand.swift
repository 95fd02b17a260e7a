internal import CalendarDates
internal import ReadinessEngine
internal import ReadinessReports

/// Plans the shortest way to clearance, to the next band and through the current gate.
enum PlanCommand: Command {
  /// What one call of `plan` asks for.
  struct Options: Sendable {
    /// The audit that the plan rests on.
    var audit = AuditOptions()
    /// The form of the plan.
    var format = PlanFormat.text
  }

  static let syntax = CommandSyntax<Options>(
    name: "plan",
    summary: "Plan the shortest way to clearance and to the next band, in 30, 60 and 90 days.",
    arguments: ArgumentSyntax(defaults: Options(), operands: operands, options: options),
    examples: [
      CommandExample(arguments: "plan project.json", purpose: "Show what to do by which day, and who."),
      CommandExample(
        arguments: "plan project.json --format markdown > plan.md",
        purpose: "Hand the plan on, with a picture of it."
      ),
    ],
    exitCodes: .work
  )

  private static let operands: OperandSyntax<Options> = .manifests { $0.audit.operands = $1 }

  private static let options: [OptionSyntax<Options>] = [
    .value(
      "format",
      short: "f",
      .choice("FORMAT"),
      group: .report,
      help: "Write the plan as text (default) or markdown.",
      store: { $0.format = $1 }
    ),
    .color { $0.audit.color = $1 },
    .checklist("Plan by") { $0.audit.checklists.add($1) },
    .evidenceRoot { $0.audit.evidenceRoot = $1 },
    .evidenceFormat { $0.audit.evidenceFormats.append($1) },
    .asOf(group: .checklists) { $0.audit.asOf = $1 },
  ]

  static func color(of options: Options) -> ColorChoice { options.audit.color }

  static func run(_ options: Options, in world: World) throws(CommandFailure) -> ExitCode {
    guard let report = try audit(options.audit, in: world) else { return .noVerdict }
    let style = world.style(of: .output, color: options.audit.color)
    let screen = RenderingOptions(width: style.width, usesColor: style.isColored)
    try world.print(options.format.render(report, options: screen))
    return report.hasRuleErrors ? .noVerdict : .success
  }

  /// Audits all manifests, or tells every problem of every one.
  ///
  /// - Returns: The audits, or nil where there was a problem.
  private static func audit(
    _ options: AuditOptions,
    in world: World
  ) throws(CommandFailure) -> AuditReport? {
    var run = try AuditRun(options, in: world)
    var audits: [ManifestAudit] = []
    var isComplete = true
    while let next = run.manifests.next() {
      switch next {
      case .success(let loaded):
        audits.append(try run.audit(loaded))
      case .failure(let failure):
        world.tell(failure.problems, color: options.color)
        isComplete = false
      }
    }
    guard isComplete else { return nil }
    try run.checkNames(projects: audits.map(\.project.id), command: name)
    return AuditReport(toolVersion: Product.version, asOf: run.auditor.asOf, manifests: audits)
  }
}
