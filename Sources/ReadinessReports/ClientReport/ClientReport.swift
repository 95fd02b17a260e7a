internal import ReadinessEngine

/// What is handed to a client, whatever it is written as.
enum ClientReport {
  /// The report as a document.
  static func blocks(_ report: AuditReport) -> [Block] {
    var writer = DocumentWriter()
    let isAlone = report.manifests.count == 1
    if !isAlone { SummarySection(report: report).write(to: &writer) }
    for manifest in report.manifests {
      ManifestSection(manifest: manifest, level: isAlone ? 1 : 2).write(to: &writer)
    }
    FiguresSection(quotations: report.benchmarks?.quotations ?? [], level: 2).write(to: &writer)
    MethodSection(report: report).write(to: &writer)
    return writer.blocks
  }
}

extension VerdictLabel {
  /// The symbol and the word.
  var richText: RichText {
    "\(tone.symbol) \(word)"
  }
}
