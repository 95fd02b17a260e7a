internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as a table for spreadsheets and databases: one row a manifest and item, and one a contradicted fact.
enum CSVReport {
  /// The names of the columns and the rows, in UTF-8 without a byte order mark.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    var writer = CSVWriter()
    let columns = CSVColumn.all
    writer.row { row in
      for column in columns { row.cell { $0.append(markup: column.name) } }
    }
    func write(_ row: CSVRow) {
      writer.row { cells in
        for index in columns.indices { columns[index].write(row, to: &cells) }
      }
    }
    for manifest in report.manifests {
      let path = options.machinePath(manifest.path)
      let own = CSVManifest(manifest, path: path, asOf: report.asOf)
      manifest.forEachEntry { entry in
        let score = manifest.checklists.first { $0.id == entry.checklist }?.score
        write(CSVRow(entry, score: score, of: own))
      }
      manifest.forEachContradiction { write(CSVRow($0, $1, of: own)) }
    }
    return writer.bytes
  }
}
