internal import ReadinessEngine

/// Renders an audit as a table for spreadsheets and databases: one row a manifest and item.
enum CSVReport {
  /// The names of the columns and the rows, in UTF-8 without a byte order mark.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(CSVColumn.all.map(\.name))
    for manifest in report.manifests {
      let path = options.machinePath(manifest.path)
      for entry in manifest.entries {
        let row = CSVRow(
          path: path,
          project: manifest.project,
          gate: manifest.gate.word,
          entry: entry,
          range: entry.range
        )
        writer.row(CSVColumn.all.map { $0.cell(row) })
      }
    }
    return writer.bytes
  }
}
