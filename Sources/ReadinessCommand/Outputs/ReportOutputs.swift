internal import CalendarDates
internal import ReadinessEngine
internal import ReadinessReports

/// The reports of one run while audits come in one after the other.
///
/// Reports that go manifest by manifest are written at once and keep nothing in memory; those on the run as a whole
/// are written when it has ended well.
struct ReportOutputs {
  private let options: AuditOptions
  private let asOf: CalendarDate
  private let checklistFiles: [ExaminedFile]
  private let gateFiles: [ExaminedFile]
  private let world: World
  private let screen: RenderingOptions
  private var streamedFiles: [(target: OutputTarget, file: StagedFile)] = []
  private var audits: [ManifestAudit] = []
  private var gatesPassed = true
  private var hasRuleErrors = false
  private var isGivenUp = false

  /// Prepares the reports that the options ask for; nothing is written yet.
  init(_ options: AuditOptions, of run: AuditRun, in world: World) {
    self.options = options
    asOf = run.auditor.asOf
    checklistFiles = run.checklistFiles
    gateFiles = run.gateFiles
    self.world = world
    let style = world.style(of: .output, color: options.color)
    screen = RenderingOptions(
      width: style.width,
      usesColor: style.isColored,
      verbosity: options.verbosity,
      workingFolder: try? world.absolutePath("."),
      cover: options.cover
    )
  }

  /// Whether audits still make a difference: after a problem only to what goes to standard output at once.
  var takesAudits: Bool {
    !isGivenUp || options.format.isStreamed
  }

  /// Begins the files that are written manifest by manifest.
  mutating func begin() throws(CommandFailure) {
    for target in options.outputs where target.format.isStreamed {
      do {
        streamedFiles.append((target, try world.stageFile(target.path, [], target.file.existing)))
      } catch {
        throw Self.failure(error, of: target)
      }
    }
  }

  /// Takes one audit into the reports.
  mutating func add(_ audit: ManifestAudit) throws(CommandFailure) {
    let report = report([audit])
    gatesPassed = gatesPassed && report.gatePassed
    hasRuleErrors = hasRuleErrors || report.hasRuleErrors
    if options.format.isStreamed { try world.print(options.format.render(report, options: screen)) }
    if isGivenUp { return }
    try append(report)
    if keepsAudits { audits.append(audit) }
  }

  /// Leaves all files as they were; nothing but what is written at once goes on.
  mutating func giveUp() {
    for (_, file) in streamedFiles { file.discard() }
    streamedFiles = []
    audits = []
    isGivenUp = true
  }

  /// Writes the reports on the run as a whole.
  ///
  /// - Returns: How the run ended.
  mutating func finish() throws(CommandFailure) -> ExitCode {
    if isGivenUp { return .noVerdict }
    // Every report is finished before the first takes its place, so that a failure leaves nothing behind.
    let report = report(audits)
    let files = options.outputs.filter { !$0.format.isStreamed }
      .map { (file: $0.file, bytes: render(report, for: $0)) }
    let text = options.format.isStreamed ? [] : options.format.render(report, options: screen)
    try OutputPlan.write(files, in: world)
    try commitStreamedFiles()
    try world.print(text)
    if hasRuleErrors { return .noVerdict }
    return gatesPassed || options.exitsZero ? .success : .gateFailed
  }
}

extension ReportOutputs {
  /// Whether some report needs all audits at once.
  private var keepsAudits: Bool {
    !options.format.isStreamed || options.outputs.contains { !$0.format.isStreamed }
  }

  private func report(_ audits: [ManifestAudit]) -> AuditReport {
    AuditReport(
      toolVersion: Product.version,
      asOf: asOf,
      manifests: audits,
      checklistFiles: checklistFiles,
      gateFiles: gateFiles
    )
  }

  /// A file is the same for every screen.
  private func render(_ report: AuditReport, for target: OutputTarget) -> [UInt8] {
    target.format.render(
      report,
      options: RenderingOptions(workingFolder: screen.workingFolder, cover: screen.cover)
    )
  }

  private func append(_ report: AuditReport) throws(CommandFailure) {
    for (target, file) in streamedFiles {
      do {
        try file.append(render(report, for: target))
      } catch {
        throw Self.failure(error, of: target)
      }
    }
  }

  private mutating func commitStreamedFiles() throws(CommandFailure) {
    while let (target, file) = streamedFiles.first {
      do {
        try file.commit()
      } catch {
        throw Self.failure(error, of: target)
      }
      streamedFiles.removeFirst()
    }
  }

  private static func failure(_ error: FileError, of target: OutputTarget) -> CommandFailure {
    .outputs([OutputError(.unwritable(error), target.file)])
  }
}
