internal import ReadinessEngine

/// The closing table over several manifests.
struct SummaryText {
  /// The run shown.
  let report: AuditReport

  private static let columnTitles = ["Project", "Score", "Band", "Cleared", "Gate"]

  /// Writes one row a manifest, and how many passed.
  func write(to writer: inout TextWriter) {
    let rows = report.manifests.map(row)
    let widths = Self.widths(rows, within: writer.width - 2)
    write(Self.columnTitles.map { ($0, Style.quiet) }, widths, to: &writer)
    for row in rows { write(row, widths, to: &writer) }
    let passed = report.manifests.filter(\.gate.passed).count
    writer.blankLine()
    writer.line { line in
      line.write("Gate ", .strong)
      line.write(report.gatePassed ? "passed" : "failed", report.gatePassed ? .good : .bad)
      line.write(": \(passed) of \(rows.count) manifests passed")
    }
  }

  private typealias Cell = (text: String, style: Style)

  private func row(_ manifest: ManifestAudit) -> [Cell] {
    let checklist = manifest.scoredChecklist
    let clearance = manifest.clearance
    return [
      (VisibleText.visible(manifest.project.name), .plain),
      (checklist?.score.map { "\($0.met) of \($0.total)" } ?? "–", .plain),
      (VisibleText.visible(checklist?.band?.title ?? "–"), .plain),
      (clearance.answer, !clearance.isRequired ? .plain : clearance.cleared ? .good : .bad),
      (manifest.gate.word, manifest.gate.passed ? .good : .bad),
    ]
  }

  /// The width of each column; the project's gives way where the table would be too wide.
  private static func widths(_ rows: [[Cell]], within total: Int) -> [Int] {
    var widths = columnTitles.map(\.count)
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell.text)) }
    }
    widths[2] = min(widths[2], 20)
    let gaps = 2 * (widths.count - 1)
    widths[0] = min(widths[0], max(8, total - gaps - widths.dropFirst().reduce(0, +)))
    return widths
  }

  private func write(_ row: [Cell], _ widths: [Int], to writer: inout TextWriter) {
    writer.line(at: 2) { line in
      var column = 2
      for (cell, width) in zip(row, widths) {
        if column > 2 { line.move(to: column) }
        line.write(cell.text, cutTo: width, cell.style)
        column += width + 2
      }
    }
  }
}
