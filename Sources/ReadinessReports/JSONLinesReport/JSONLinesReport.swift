internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit as JSON Lines: one compact object a manifest, so that lines can be written one by one.
enum JSONLinesReport {
  /// The lines in the manifests' order; each has what the JSON report says of the manifest and of the run.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    JSONWriter.lines(report.manifests) { manifest, json in
      RunShape(report: report).write(to: &json)
      ManifestShape(manifest, options).write(to: &json)
    }
  }
}
