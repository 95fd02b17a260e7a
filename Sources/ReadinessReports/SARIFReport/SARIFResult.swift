internal import JSONSyntax
internal import ReadinessEngine

/// One finding as a result of a run.
struct SARIFResult: JSONShape {
  private let finding: Finding
  private let uri: String
  private let fingerprint: Fingerprint
  private let ruleIndex: Int

  /// A finding in the manifest at a path, whose rule stands at a place among the run's rules.
  init(_ finding: Finding, in manifest: ManifestAudit, at path: String, ruleIndex: Int) {
    self.finding = finding
    self.ruleIndex = ruleIndex
    uri = PercentEncoding.reference(toPath: path)
    fingerprint = Fingerprint(finding, in: manifest, at: path)
  }

  func write(to json: inout JSONObjectWriter) {
    json.text("ruleId", finding.rule.id)
    json.number("ruleIndex", ruleIndex)
    json.text("level", finding.level.rawValue)
    json.object("message") { $0.text("text", MessageString.plain(finding.message)) }
    json.array("locations") { locations in
      locations.object { location in
        location.object("physicalLocation") { physical in
          physical.object("artifactLocation") { $0.text("uri", uri) }
          physical.object("region", SARIFRegion(range: finding.range))
        }
      }
    }
    json.object("partialFingerprints") { $0.text("primaryLocationLineHash", "\(fingerprint.text):1") }
  }
}

/// The characters that a result is about, counted from 1; the end is the character behind the last one.
private struct SARIFRegion: JSONShape {
  let range: SourceRange

  func write(to json: inout JSONObjectWriter) {
    json.number("startLine", range.start.line)
    json.number("startColumn", range.start.column)
    json.number("endLine", range.end.line)
    json.number("endColumn", range.end.column)
  }
}
