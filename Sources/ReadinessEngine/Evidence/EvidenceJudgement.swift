internal import CEL
internal import CalendarDates
internal import JSONSyntax

/// Judges what a project shows for what it states, before its rules run.
struct EvidenceJudgement {
  /// What each file or reference is worth.
  let artifacts: [ArtifactAudit]
  /// What the reader has to know, in no order.
  let notices: [Notice]
  /// The manifest with measured values in place of stated ones.
  let manifest: Manifest
  /// How far verdicts are supported.
  let support: EvidenceSupport

  /// Judges what was found for the entries of a manifest.
  ///
  /// - Parameters:
  ///   - attachments: What was found, in the order of the manifest.
  ///   - manifest: What the project states.
  ///   - schema: What manifests may say.
  ///   - items: The items of all checklists in use.
  ///   - asOf: The day on which ages are judged.
  init(
    _ attachments: [EvidenceAttachment],
    manifest: Manifest,
    schema: ManifestSchema,
    items: [ChecklistItem],
    asOf: CalendarDate
  ) {
    let judgement = ArtifactJudgement(items: items, asOf: asOf)
    artifacts = attachments.flatMap(judgement.audits)
    let comparison = MeasuredFacts(artifacts, manifest: manifest)
    self.manifest = manifest.measured(comparison.decisive.map(\.statement), schema: schema)
    notices =
      ArtifactNotices(artifacts, items: items).notices
      + comparison.notices(
        stated: FactReader(manifest: manifest, schema: schema),
        measured: FactReader(manifest: self.manifest, schema: schema)
      )
    support = EvidenceSupport(
      documented: Set(artifacts.flatMap(\.documents)),
      measured: Dictionary(comparison.decisive.map { ($0.path, $0.artifact.date) }) { first, _ in first },
      asOf: asOf
    )
  }
}
