internal import CalendarDates
internal import Digests
internal import ReadinessEngine

/// How the verdicts were reached and from which files, for readers who were not there.
struct MethodSection {
  /// The run shown.
  let report: AuditReport

  /// Writes the last sections.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(2, "Method")
    writer.paragraph(
      """
      Audited with readiness \(report.toolVersion), as of \(report.asOf.description). Rules decided every verdict; \
      nobody's impression did. A fact that is not stated is unknown: never a pass, never a silent no. A claim is \
      shown as a claim. The same files and the same day give the same report, to the byte.
      """
    )
    writeFiles(to: &writer)
    writeSources(to: &writer)
  }

  private func writeFiles(to writer: inout some DocumentWriter) {
    let manifests = report.manifests.map { (path: $0.name, digest: $0.appendix?.manifestDigest) }
    let checklists = report.checklistFiles.map { (path: $0.path, digest: Optional($0.digest)) }
    let evidence = report.manifests.flatMap(\.evidence).filter { $0.digest != nil }
      .map { (path: $0.name, digest: $0.digest) }
    let companions = report.gateFiles.map { (path: $0.path, digest: Optional($0.digest)) }
    let files = manifests + evidence + companions + checklists
    guard !files.isEmpty else { return }
    writer.table(
      ["File examined", "SHA-256"],
      rows: files.lazy.map { file in
        ["\(code: file.path)", file.digest.map { "\(code: $0.hexadecimal)" } ?? "–"]
      }
    )
  }

  private func writeSources(to writer: inout some DocumentWriter) {
    let documents = report.benchmarks?.documents ?? []
    guard !documents.isEmpty else { return }
    writer.heading(2, "Sources")
    writer.paragraph(
      "The checklists, practices and figures come from these documents, cited by their short names."
    )
    writer.table(
      ["Name", "Title", "Publisher", "Kind", "To keep in mind"],
      rows: documents.lazy.map { document in
        [
          "\(document.id)", "\(document.title)", "\(document.publisher)", "\(document.kind)",
          "\(document.note)",
        ]
      }
    )
  }
}
