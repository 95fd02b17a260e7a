internal import CalendarDates
internal import ReadinessEngine
internal import ReadinessReports

/// What one call of `audit` asks for.
struct AuditOptions: Sendable {
  /// The operands as given: files, folders, and `-` for standard input; none means the usual names.
  var operands: [String] = []
  /// The report on standard output.
  var format = ReportFormat.text
  /// The reports in files, in the order given.
  var outputs: [OutputTarget] = []
  /// The checklists to audit against.
  var checklists = [ChecklistReference.builtInSet]
  /// Whether the user has named checklists, which replaces the built-in set.
  var hasNamedChecklists = false
  /// The folder in which evidence lies; nil for the folder of each manifest.
  var evidenceRoot: String?
  /// The adapters for entries of evidence whose content does not tell their format.
  var evidenceFormats: [EvidenceFormat] = []
  /// What the release has to reach.
  var gate = GateSettings()
  /// Whether a failed gate still ends with exit code 0.
  var exitsZero = false
  /// The day on which ages are judged; nil means today.
  var asOf: CalendarDate?
  /// Whether messages and the text report are coloured.
  var color = ColorChoice.auto
  /// How much standard output tells.
  var verbosity = Verbosity.normal
}

extension AuditOptions {
  /// The day on which ages are judged.
  func auditDate(in world: World) throws(CommandFailure) -> CalendarDate {
    guard let date = asOf ?? world.today() else {
      throw .usage(.noDate, command: AuditCommand.name)
    }
    return date
  }

  /// Whether one of the reports that are asked for shows the appendix.
  var showsAppendix: Bool {
    format.showsAppendix(at: verbosity) || outputs.contains { $0.format.showsAppendix() }
  }
}
