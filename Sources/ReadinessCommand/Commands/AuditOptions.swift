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
  var checklists = ChecklistSelection()
  /// The folder in which evidence lies; nil for the folder of each manifest.
  var evidenceRoot: String?
  /// The adapters for entries of evidence whose content does not tell their format.
  var evidenceFormats: [EvidenceFormat] = []
  /// What the flags ask of the release.
  var gate = GateFlags()
  /// The path of the policy, if there is one.
  var policy: String?
  /// The path of the earlier report that the audit is held against, if there is one.
  var baseline: String?
  /// The day on which ages are judged; nil means today.
  var asOf: CalendarDate?
  /// Whether messages and the text report are coloured.
  var color = ColorChoice.auto
  /// How much standard output tells.
  var verbosity = Verbosity.normal
  /// The title of reports for clients, instead of the project's name.
  var title: String?
  /// For whom reports for clients are.
  var client: String?
  /// Who prepared them.
  var preparedBy: String?
  /// Who may read them.
  var confidentiality: String?
}

extension AuditOptions {
  /// The day on which ages are judged.
  func auditDate(in world: World) throws(CommandFailure) -> CalendarDate {
    guard let date = asOf ?? world.today() else {
      throw .usage(.noDate, command: AuditCommand.name)
    }
    return date
  }

  /// What reports for clients say about themselves.
  var cover: Cover {
    Cover(title: title, client: client, preparedBy: preparedBy, confidentiality: confidentiality)
  }

  /// Whether a failed gate still ends with exit code 0.
  var exitsZero: Bool { gate.exitsZero }

  /// Whether one of the reports that are asked for shows the appendix.
  var showsAppendix: Bool {
    format.showsAppendix(at: verbosity) || outputs.contains { $0.format.showsAppendix() }
  }
}
