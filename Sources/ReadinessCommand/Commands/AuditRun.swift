internal import CalendarDates
internal import ReadinessEngine

/// What an audit needs, read and checked before the first manifest is opened.
struct AuditRun {
  /// What judges the manifests.
  var auditor: Auditor
  /// The manifests to judge, none of which is open yet.
  var manifests: ManifestStream
  private var evidence: EvidenceFolder
  /// What the manifests are held against.
  let gate: AuditGate
  /// What the release has to reach.
  let settings: GateSettings
  /// The files of the checklists, for reports that name them; else empty.
  let checklistFiles: [ExaminedFile]
  /// The files of the policy and the baseline, for reports that name them; else empty.
  let gateFiles: [ExaminedFile]

  /// Prepares what the options name.
  ///
  /// - Throws: What is wrong with the usage, an output, a checklist, the policy or the baseline.
  init(_ options: AuditOptions, in world: World) throws(CommandFailure) {
    let asOf = try options.auditDate(in: world)
    let inputs = try ManifestInput.resolve(options.operands, in: world)
    try OutputPlan.check(
      options.outputs.map(\.file),
      against: inputs + options.companions(in: world),
      in: world
    )
    gate = try AuditGate(options, in: world)
    let schema = try BuiltInKnowledge.schema()
    evidence = try EvidenceFolder(options, schema: schema, in: world)
    let checklists = try gate.checklists().load(in: world)
    auditor = try Auditor(
      checklists,
      appendix: options.showsAppendix
        ? BuiltInKnowledge.appendix(schema: schema, asOf: asOf, in: world) : nil,
      schema: schema,
      asOf: asOf,
      in: world
    )
    settings = try gate.settings(for: auditor)
    checklistFiles = options.showsAppendix ? checklists.map(\.examined) : []
    gateFiles = options.showsAppendix ? gate.files : []
    manifests = ManifestStream(inputs, loader: ManifestLoader(schema: schema, asOf: asOf), in: world)
  }

  /// Refuses what names something that no manifest has, once all of them were audited.
  ///
  /// - Parameters:
  ///   - projects: The ids of the projects.
  ///   - command: The command that was called.
  /// - Throws: That the baseline is one of other projects, or that an option names no evidence.
  func checkNames(projects: [String], command: String) throws(CommandFailure) {
    try gate.check(projects: projects)
    try evidence.checkFormats(command: command)
  }

  /// Judges a manifest with the evidence that it names.
  ///
  /// - Throws: What is wrong with a built-in adapter, which no release has.
  mutating func audit(_ loaded: LoadedManifest) throws(CommandFailure) -> ManifestAudit {
    let (manifest, path) = (loaded.manifest, loaded.path)
    let attachments = try evidence.attachments(of: manifest, at: path)
    return auditor.audit(manifest, path: path, line: loaded.line, evidence: attachments, gate: settings)
  }
}
