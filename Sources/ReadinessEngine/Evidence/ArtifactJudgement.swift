internal import CEL
internal import CalendarDates
internal import Digests
internal import JSONSyntax

/// Judges what one file or reference of a manifest's evidence is worth, whatever the others say.
struct ArtifactJudgement {
  let items: [ChecklistItem]
  let asOf: CalendarDate

  /// The audits of what was found for an entry: one a file, or one that says why there is none.
  func audits(_ attachment: EvidenceAttachment) -> [ArtifactAudit] {
    let entry = attachment.entry
    if let problem = attachment.problem { return [refused(problem, entry)] }
    switch entry.source {
    case .reference(let reference):
      return [absent(entry, .reference, "a reference is named, and nobody looked at it", path: reference)]
    case .notStated: return [absent(entry, .missing, "the entry names neither a path nor a reference")]
    case .files: return attachment.files.map { audit($0, of: entry) }
    }
  }

  /// The audit of an entry whose pattern cannot be followed.
  private func refused(_ problem: ArtifactRefusal, _ entry: EvidenceEntry) -> ArtifactAudit {
    var path: String?
    if case .files(let pattern) = entry.source { path = pattern }
    return absent(entry, problem.standing, "\(problem)", path: path)
  }

  private func absent(
    _ entry: EvidenceEntry,
    _ standing: ArtifactStanding,
    _ reason: String,
    path: String? = nil
  ) -> ArtifactAudit {
    ArtifactAudit(entry: entry, path: path, standing: standing, reason: reason, date: entry.collectedOn)
  }

  private func audit(_ file: AttachedFile, of entry: EvidenceEntry) -> ArtifactAudit {
    switch file.reading {
    case .failure(let refusal):
      return ArtifactAudit(
        entry: entry,
        path: file.path,
        digest: file.digest,
        standing: refusal.standing,
        reason: "\(refusal)",
        date: entry.collectedOn
      )
    case .success(let reading): return audit(reading, file, of: entry)
    }
  }

  private func audit(
    _ reading: ArtifactReading,
    _ file: AttachedFile,
    of entry: EvidenceEntry
  ) -> ArtifactAudit {
    let date = reading.date ?? entry.collectedOn
    func audit(_ standing: ArtifactStanding, _ reason: String?, documents: [String] = []) -> ArtifactAudit {
      ArtifactAudit(
        entry: entry,
        path: file.path,
        digest: file.digest,
        reading: reading,
        standing: standing,
        reason: reason,
        date: date,
        documents: documents
      )
    }
    if let date, date > asOf { return audit(.refused, "its day, \(date), is after \(asOf)") }
    let facts: [ArtifactFact]
    switch reading.outcome {
    case .inconclusive(let reason): return audit(.inconclusive, reason)
    case .measured(let read): facts = read
    }
    let supported = items.filter { item in entry.supports.contains { item.answers(to: $0) } }
    let measured = Set(facts.map { "\($0.fact.path)" })
    let concerned = items.filter { item in
      supported.contains { $0.id == item.id } || item.measurable.contains(where: measured.contains)
    }
    let freshness = Freshness(date: date, asOf: asOf)
    let objection = freshness.objection(for: concerned)
    if !concerned.isEmpty, !concerned.contains(where: freshness.suffices) { return audit(.stale, objection) }
    return audit(
      facts.isEmpty ? .document : .measured,
      objection,
      documents: supported.filter(freshness.suffices).map(\.id)
    )
  }
}

extension ArtifactRefusal {
  /// What becomes of the file.
  fileprivate var standing: ArtifactStanding {
    if case .missing = self { .missing } else { .refused }
  }
}

extension ArtifactAudit {
  /// Puts an audit together; only what counts as measured keeps its facts.
  fileprivate init(
    entry: EvidenceEntry,
    path: String?,
    digest: SHA256? = nil,
    reading: ArtifactReading? = nil,
    standing: ArtifactStanding,
    reason: String?,
    date: CalendarDate?,
    documents: [String] = []
  ) {
    var facts: [ArtifactFact] = []
    if standing == .measured, case .measured(let read)? = reading?.outcome { facts = read }
    self.init(
      entry: entry,
      path: path,
      digest: digest,
      adapter: reading?.adapter?.id,
      tool: reading?.adapter?.tool,
      toolVersion: reading?.toolVersion,
      date: date,
      isDateOfCollection: date != nil && reading?.date == nil,
      standing: standing,
      reason: reason,
      facts: facts,
      notes: reading?.notes ?? [],
      documents: documents
    )
  }
}
