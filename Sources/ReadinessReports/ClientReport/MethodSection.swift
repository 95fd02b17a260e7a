internal import CalendarDates
internal import ReadinessEngine

/// How the verdicts were reached, for readers who were not there.
struct MethodSection {
  /// The run shown.
  let report: AuditReport

  /// Writes the last section.
  func write(to writer: inout DocumentWriter) {
    writer.heading(2, "Method")
    let files = report.manifests.map(\.name).codeList
    writer.paragraph(
      """
      Audited with readiness \(report.toolVersion), as of \(report.asOf.description), from what these manifests \
      state: \(files). Rules decided every verdict. A fact that is not stated is unknown: never a pass, never a \
      silent no. A claim is shown as a claim.
      """
    )
  }
}
