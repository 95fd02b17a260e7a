internal import CalendarDates
internal import Digests
internal import ReadinessEngine

/// What was examined, who stated it, and what nobody saw.
struct ScopeSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The run that it belongs to.
  let report: AuditReport
  /// The level of the heading.
  let level: Int

  /// Writes the section.
  func write(to writer: inout DocumentWriter) {
    writer.heading(level, "Scope and limits")
    writer.bullets([examined, stated, notSeen, claims].compactMap(\.self))
  }

  private var examined: RichText {
    let asked = manifest.checklists.filter { $0.applicability.applies }
    let titles = asked.map { "“\($0.title)” (\($0.items.countSentence))" as RichText }
    return """
      **Examined:** \(code: manifest.name), one file of statements about the project, against \(titles.enumeration), \
      as of \(report.asOf.description).
      """
  }

  private var stated: RichText {
    """
    **Who stated it:** whoever wrote that file. Each verdict below names the line it rests on, so that whoever \
    answers for a line can be asked.
    """
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
