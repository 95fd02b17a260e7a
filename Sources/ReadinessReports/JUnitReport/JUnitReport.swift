internal import CalendarDates
internal import ReadinessEngine

/// Renders an audit as JUnit XML, in which CI systems show test results: a suite a manifest, a case an item.
enum JUnitReport {
  /// The report; no time is measured, so that the same audit gives the same bytes.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    let suites = report.manifests.map { JUnitSuite($0, asOf: report.asOf, options) }
    let all = suites.flatMap(\.cases)
    var writer = XMLWriter()
    writer.element(
      "testsuites",
      [
        ("name", "readiness"), ("tests", "\(all.count)"), ("failures", all.count(.failure)),
        ("errors", all.count(.error)), ("time", "0"),
      ]
    ) { for suite in suites { suite.write(to: &$0) } }
    return writer.bytes
  }
}

/// The cases of one manifest: its gate, the facts that evidence contradicts, then its items.
private struct JUnitSuite {
  let manifest: ManifestAudit
  let asOf: CalendarDate
  let path: String
  let cases: [JUnitCase]

  init(_ manifest: ManifestAudit, asOf: CalendarDate, _ options: RenderingOptions) {
    self.manifest = manifest
    self.asOf = asOf
    let path = options.machinePath(manifest.path)
    self.path = path
    let project = manifest.project
    cases =
      [JUnitCase(gateOf: manifest)]
      + manifest.contradictions.map { JUnitCase(contradicted: $0.notice, of: manifest, at: path) }
      + manifest.entries.map { JUnitCase($0, about: project, at: path) }
  }

  func write(to xml: inout XMLWriter) {
    xml.element(
      "testsuite",
      [
        ("name", manifest.project.id), ("tests", "\(cases.count)"), ("failures", cases.count(.failure)),
        ("errors", cases.count(.error)), ("skipped", cases.count(.skipped)), ("time", "0"),
        ("timestamp", "\(asOf)T00:00:00"), ("file", path),
      ]
    ) { suite in
      if !scores.isEmpty { suite.element("properties") { for score in scores { score.write(to: &$0) } } }
      for test in cases { test.write(to: &suite) }
    }
  }

  /// What the manifest states of each scored checklist, and what evidence supports.
  private var scores: [JUnitProperty] {
    manifest.checklists.flatMap { checklist -> [JUnitProperty] in
      guard let score = checklist.score else { return [] }
      return [
        JUnitProperty(name: "\(checklist.id).total", value: score.total),
        JUnitProperty(name: "\(checklist.id).met", value: score.met),
        JUnitProperty(name: "\(checklist.id).evidenced", value: score.evidenced),
      ]
    }
  }
}

/// A number that a suite tells beside its cases.
private struct JUnitProperty {
  let name: String
  let value: Int

  func write(to xml: inout XMLWriter) {
    xml.element("property", [("name", name), ("value", "\(value)")])
  }
}

extension [JUnitCase] {
  fileprivate func count(_ kind: JUnitOutcome.Kind) -> String {
    "\(self.count { $0.outcome?.kind == kind })"
  }
}
