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

/// The cases of one manifest: its gate, then its items.
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
      [JUnitCase(gateOf: manifest)] + manifest.entries.map { JUnitCase($0, about: project, at: path) }
  }

  func write(to xml: inout XMLWriter) {
    xml.element(
      "testsuite",
      [
        ("name", manifest.project.id), ("tests", "\(cases.count)"), ("failures", cases.count(.failure)),
        ("errors", cases.count(.error)), ("skipped", cases.count(.skipped)), ("time", "0"),
        ("timestamp", "\(asOf)T00:00:00"), ("file", path),
      ]
    ) { for test in cases { test.write(to: &$0) } }
  }
}

extension [JUnitCase] {
  fileprivate func count(_ kind: JUnitOutcome.Kind) -> String {
    "\(self.count { $0.outcome?.kind == kind })"
  }
}
