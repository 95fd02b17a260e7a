internal import ReadinessEngine

/// Renders an audit as a document in GitHub's Markdown, for a CI job's page or a client.
enum MarkdownReport {
  /// The report as UTF-8 text; every screen gets the same, so the options change nothing.
  static func render(_ report: AuditReport, _: RenderingOptions) -> [UInt8] {
    var writer = MarkdownWriter()
    let isAlone = report.manifests.count == 1
    if !isAlone { SummaryMarkdown(report: report).write(to: &writer) }
    for manifest in report.manifests {
      ManifestMarkdown(manifest: manifest, level: isAlone ? 1 : 2).write(to: &writer)
    }
    MethodMarkdown(report: report).write(to: &writer)
    return writer.bytes
  }
}

extension VerdictLabel {
  /// The symbol and the word, which are inert as they stand.
  var markdown: Markdown {
    Markdown(stringLiteral: "\(tone.symbol) \(word)")
  }
}

extension [String] {
  /// The names as code, with commas between them.
  var codeList: Markdown {
    .joined(map { "\(code: $0)" }, by: ", ")
  }
}
