public import CalendarDates
internal import CEL

/// Audits manifests against a fixed set of checklists, on a fixed day.
///
/// It is pure: the same manifest gives the same audit, on any machine.
public struct Auditor: Sendable {
  /// The day on which ages are judged.
  public let asOf: CalendarDate
  private let schema: ManifestSchema
  private var checklists: [CompiledChecklist]
  private let appendix: AppendixKnowledge?

  /// Gathers what was compiled against the same schema, for the same day.
  ///
  /// - Parameters:
  ///   - schema: The schema of the manifests.
  ///   - checklists: What the manifests are audited against.
  ///   - appendix: What the appendix is worked out from, or nil where no report shows one. Reports that show it
  ///     show the facts and the advice of all items and the outlook too, so these are then found once and kept.
  ///   - asOf: The day on which ages are judged.
  public init(
    schema: ManifestSchema,
    checklists: [CompiledChecklist],
    appendix: AppendixKnowledge? = nil,
    asOf: CalendarDate
  ) {
    self.asOf = asOf
    self.schema = schema
    self.checklists = checklists
    self.appendix = appendix
  }

  /// The items of all checklists, in order.
  public var items: [ChecklistItem] {
    checklists.flatMap(\.checklist.items)
  }

  /// The greatest score that the first scored checklist can give, or nil when none is scored.
  public var greatestScore: Int? {
    scoredChecklist?.items.weight
  }

  /// What the first scored checklist asks for by itself, or nil when none is scored.
  public var passingScore: Int? {
    scoredChecklist?.scoring?.passingScore
  }

  private var scoredChecklist: Checklist? {
    checklists.lazy.map(\.checklist).first { $0.scoring != nil }
  }

  /// Audits one manifest.
  ///
  /// It changes the auditor only in that rules which were not needed before are compiled once.
  ///
  /// - Parameters:
  ///   - manifest: The manifest, read with the same schema.
  ///   - path: What reports call the manifest.
  ///   - line: The line of the path that holds it, in a file of one manifest a line.
  ///   - evidence: What was found for the entries of its evidence.
  ///   - gate: What the release has to reach.
  /// - Returns: Every verdict with the facts behind it.
  public mutating func audit(
    _ manifest: Manifest,
    path: String,
    line: Int? = nil,
    evidence: [EvidenceAttachment] = [],
    gate: GateSettings = GateSettings()
  ) -> ManifestAudit {
    let evidence = judged(evidence, of: manifest)
    let manifest = evidence?.manifest ?? manifest
    let judgement = ChecklistJudgement(
      facts: FactReader(manifest: manifest, schema: schema),
      activation: Activation([("manifest", manifest.facts)]),
      support: evidence?.support,
      waivers: gate.policy.map {
        WaiverJudgement($0, for: manifest.project, settings: gate, asOf: asOf)
      },
      explains: appendix != nil
    )
    let audits = checklists.indices.map { judgement.audit(&checklists[$0]) }
    let items = audits.flatMap(\.items)
    let clearance = clearance(audits, judgement)
    let comparison = gate.baseline.map {
      BaselineComparison($0, project: manifest.project.id, items: items)
    }
    let audit = ManifestAudit(
      path: path,
      line: line,
      project: manifest.project,
      checklists: audits,
      profile: Profile(audits),
      clearance: clearance,
      gate: GateResult.judge(
        checklists: Array(zip(checklists.map(\.checklist), audits)),
        clearance: clearance,
        evidence: evidence,
        settings: gate,
        comparison: comparison
      ),
      priorities: Priority.ranked(audits, clearance: clearance),
      notices: notices(manifest, items, evidence),
      evidence: evidence?.artifacts ?? [],
      appendix: appendix?.appendix(judgement, items: items, asOf: asOf),
      waivers: judgement.waivers?.audits(items) ?? [],
      comparison: comparison
    )
    return appendix == nil ? audit : audit.explained()
  }

  /// What the evidence is worth; nil without any, so that such an audit costs nothing more.
  private func judged(_ evidence: [EvidenceAttachment], of manifest: Manifest) -> EvidenceJudgement? {
    guard !evidence.isEmpty else { return nil }
    return EvidenceJudgement(evidence, manifest: manifest, schema: schema, items: items, asOf: asOf)
  }

  private func clearance(_ audits: [ChecklistAudit], _ judgement: ChecklistJudgement) -> Clearance {
    let required = zip(checklists, audits).map(judgement.clearanceReasons)
    let failureModes = audits.flatMap(\.items).compactMap(ClearanceReason.init(failureMode:))
    return Clearance(
      reasons: required.flatMap { $0 ?? [] } + failureModes,
      isRequired: required.contains { $0 != nil } || !failureModes.isEmpty,
      items: Set(
        zip(checklists, required).flatMap { $1 == nil ? [] : $0.checklist.clearance?.items ?? [] }
      )
    )
  }

  private func notices(
    _ manifest: Manifest,
    _ items: [ItemAudit],
    _ evidence: EvidenceJudgement?
  ) -> [Notice] {
    let notices = manifest.notices + ClaimNotices(manifest, items).notices + (evidence?.notices ?? [])
    return notices.sorted { $0.position < $1.position }
  }
}
