internal import CalendarDates
internal import Digests
internal import ReadinessEngine

/// What was examined and by what, who stated it, and what nobody saw.
struct ScopeSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The run that it belongs to.
  let report: AuditReport
  /// The level of the heading.
  let level: Int

  /// Writes the section.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(level, "Scope and limits")
    writer.bullets(
      [examined, stated, evidence, notSeen, claims, policy, baseline, digests].compactMap(\.self)
    )
  }

  private var examined: RichText {
    let asked = manifest.checklists.filter { $0.applicability.applies }
    let titles = asked.map { "“\($0.title)” (\($0.items.countSentence))" as RichText }
    return """
      **Examined:** \(code: manifest.name), one file of statements about the project, against \(titles.enumeration), \
      as of \(report.asOf.description), with readiness \(report.toolVersion).
      """
  }

  private var stated: RichText {
    """
    **Who stated it:** whoever wrote that file. Each verdict below names the line it rests on, so that whoever \
    answers for a line can be asked.
    """
  }

  private var evidence: RichText {
    let count = manifest.evidence.count
    guard count > 0 else {
      return
        "**Evidence:** none. The manifest names no file that a tool wrote, so every verdict rests on statements."
    }
    let files = count.spelled("piece of evidence", "pieces of evidence")
    let counted = manifest.evidence.count { $0.standing.tone == .good }
    return """
      **Evidence:** the manifest names \(files), of which \(counted == 0 ? "none" : counted.spelled) could be used; \
      each stands under “Evidence”.
      """
  }

  private var policy: RichText? {
    manifest.gate.policy.map { "**Policy:** the gate is that of \($0.sentence)." }
  }

  private var baseline: RichText? {
    manifest.comparison.map {
      "**Baseline:** \(code: $0.path), the report of \($0.asOf.description), decides what got worse."
    }
  }

  /// Where a reader finds out whether these are the files that were read.
  private var digests: RichText? {
    manifest.appendix == nil
      ? nil : "**Files:** the SHA-256 of each file that was read stands under “Method”, at the end."
  }

  private var notSeen: RichText {
    """
    **Not seen:** the running system, its code, its data and its contracts. Nobody was interviewed. A statement \
    that is wrong makes a verdict wrong; a fact that is not stated leaves it open, and never counts as met.
    """
  }

  private var claims: RichText? {
    let count = manifest.items.count { $0.assurance == .asserted }
    guard count > 0 else { return nil }
    let verb = count == 1 ? "rests" : "rest"
    return """
      **Claims:** \(count.spelled("verdict", "verdicts")) \(verb) on somebody's word alone and \
      \(count == 1 ? "is" : "are") marked so.
      """
  }
}
