internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as a table for spreadsheets and databases: one row a manifest and item, and one a contradicted fact.
enum CSVReport {
  /// The names of the columns and the rows, in UTF-8 without a byte order mark.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(CSVColumn.all.map(\.name))
    for manifest in report.manifests {
      let path = options.machinePath(manifest.path)
      for subject in manifest.subjects {
        let row = CSVRow(
          path: path,
          asOf: report.asOf,
          project: manifest.project,
          gate: manifest.gate.word,
          subject: subject,
          score: manifest.score(of: subject),
          range: subject.range
        )
        writer.row(CSVColumn.all.map { $0.cell(row) })
      }
    }
    return writer.bytes
  }
}

extension ManifestAudit {
  /// What the rows tell, verdicts first.
  fileprivate var subjects: [CSVSubject] {
    entries.map(CSVSubject.verdict) + contradictions.map { .contradiction($0.notice, $0.level) }
  }

  /// The score of the checklist that a row is about.
  fileprivate func score(of subject: CSVSubject) -> Score? {
    guard case .verdict(let entry) = subject else { return nil }
    return checklists.first { $0.id == entry.checklist }?.score
  }
}

extension CSVSubject {
  /// Where the deciding or contradicted fact stands.
  fileprivate var range: SourceRange? {
    switch self {
    case .verdict(let entry): entry.range
    case .contradiction(let notice, _): notice.range
    }
  }
}
