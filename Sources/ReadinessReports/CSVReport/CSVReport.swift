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
      let own = CSVManifest(manifest, path: path, asOf: report.asOf)
      manifest.forEachEntry { entry in
        let score = manifest.checklists.first { $0.id == entry.checklist }?.score
        write(CSVRow(entry, score: score, of: own), to: &writer)
      }
      manifest.forEachContradiction { write(CSVRow($0, $1, of: own), to: &writer) }
    }
    return writer.bytes
  }

  private static func write(_ row: CSVRow, to writer: inout CSVWriter) {
    writer.row(CSVColumn.all.lazy.map { $0.cell(row) })
  }
}
