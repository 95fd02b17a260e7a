internal import ReadinessEngine

/// The verdict lines alone: one a manifest, and one a reason why its gate failed.
enum QuietText {
  /// The lines as UTF-8 text; they are records, so they are not broken to a width.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    var writer = TextWriter(width: .max, usesColor: options.usesColor)
    for manifest in report.manifests {
      write(manifest, to: &writer)
      for check in manifest.gate.checks where !check.holds { check.write(to: &writer) }
      DeviationsText(manifest: manifest).writeDeviations(to: &writer)
    }
    return writer.bytes
  }

  private static func write(_ manifest: ManifestAudit, to writer: inout TextWriter) {
    writer.line { line in
      line.write("\(manifest.name): ")
      if let sentence = manifest.scoredChecklist?.scoreSentence { line.write("\(sentence); ") }
      if let band = manifest.scoredChecklist?.band { line.write("\(band.title.lowercasingFirst); ") }
      line.write(manifest.clearance.word + "; ")
      line.write("gate \(manifest.gate.word)", manifest.gate.passed ? .good : .bad)
    }
  }
}
