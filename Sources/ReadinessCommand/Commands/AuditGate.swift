internal import ReadinessEngine

/// What one call holds the audits against: flags, and the policy and the baseline that they name.
struct AuditGate {
  private let options: AuditOptions
  private let policy: PolicyFile?
  private let baseline: BaselineFile?

  /// Reads the policy and the baseline.
  init(_ options: AuditOptions, in world: World) throws(CommandFailure) {
    self.options = options
    policy = try options.policy.map { path throws(CommandFailure) in try PolicyFile(path: path, in: world) }
    baseline = try options.baseline.map { path throws(CommandFailure) in
      try BaselineFile(path: path, in: world)
    }
  }

  /// The policy and the baseline, as reports name them.
  var files: [ExaminedFile] {
    [policy?.examined, baseline?.examined].compactMap(\.self)
  }

  /// The checklists to audit against.
  func checklists() throws(CommandFailure) -> [ChecklistReference] {
    try policy?.checklists(with: options.checklists.named) ?? options.checklists.references
  }

  /// What the release has to reach.
  ///
  /// - Throws: What no loaded checklist can give, and flags that ask for less than the policy.
  func settings(for auditor: Auditor) throws(CommandFailure) -> GateSettings {
    var settings = GateSettings(flags: options.gate)
    if let policy { settings = try policy.settings(options.gate, for: auditor) }
    settings.baseline = baseline?.baseline
    return settings
  }

  /// Refuses a run over other projects than those of the baseline.
  func check(projects: [String]) throws(CommandFailure) {
    try baseline?.check(projects: projects)
  }
}

extension AuditOptions {
  /// The policy and the baseline as files that no report may replace.
  func companions(in world: World) -> [ManifestInput] {
    [policy, baseline].compactMap(\.self)
      .compactMap { path in
        // One that cannot be found is told when it is read.
        let status = try? world.fileStatus(path)
        return status.map { ManifestInput(path: path, identity: $0.identity) }
      }
  }
}
