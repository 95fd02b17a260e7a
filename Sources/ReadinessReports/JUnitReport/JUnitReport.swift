internal import CalendarDates
internal import ReadinessEngine

/// Renders an audit as JUnit XML, in which CI systems show test results: a suite a manifest, a case an item.
enum JUnitReport {
  /// The report; no time is measured, so that the same audit gives the same bytes.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    let suites = report.manifests.map { JUnitSuite($0, asOf: report.asOf, options) }
    let tally = suites.reduce(into: JUnitTally()) { $0.add($1.tally) }
    var writer = XMLWriter()
    writer.element("testsuites") { all in
      all.attribute("name", markup: "readiness")
      all.attribute("tests", tally.tests)
      all.attribute("failures", tally.failures)
      all.attribute("errors", tally.errors)
      all.attribute("time", markup: "0")
    } content: { writer in
      for suite in suites { suite.write(to: &writer) }
    }
    return writer.bytes
  }
}

/// The cases of one manifest: its gate, the facts that evidence contradicts, then its items.
private struct JUnitSuite {
  let manifest: ManifestAudit
  let asOf: CalendarDate
  let path: String
  let cases: [JUnitCase]
  let tally: JUnitTally

  init(_ manifest: ManifestAudit, asOf: CalendarDate, _ options: RenderingOptions) {
    self.manifest = manifest
    self.asOf = asOf
    path = options.machinePath(manifest.path)
    var cases = [JUnitCase(manifest.gate)]
    cases.reserveCapacity(1 + manifest.items.count)
    manifest.forEachContradiction { notice, _ in cases.append(JUnitCase(contradicted: notice)) }
    manifest.forEachEntry { cases.append(JUnitCase($0)) }
    self.cases = cases
    tally = cases.reduce(into: JUnitTally()) { $0.count($1) }
  }

  func write(to xml: inout XMLWriter) {
    xml.element("testsuite") { suite in
      suite.attribute("name", manifest.project.id)
      suite.attribute("tests", tally.tests)
      suite.attribute("failures", tally.failures)
      suite.attribute("errors", tally.errors)
      suite.attribute("skipped", tally.skipped)
      suite.attribute("time", markup: "0")
      suite.attribute("timestamp", "\(asOf)T00:00:00")
      suite.attribute("file", path)
    } content: { suite in
      writeScores(to: &suite)
      for test in cases { test.write(to: &suite, of: manifest, at: path) }
    }
  }

  /// What the manifest states of each scored checklist, and what evidence supports.
  private func writeScores(to suite: inout XMLWriter) {
    guard manifest.checklists.contains(where: { $0.score != nil }) else { return }
    suite.element("properties") { properties in
      for checklist in manifest.checklists {
        guard let score = checklist.score else { continue }
        properties.property("\(checklist.id).total", score.total)
        properties.property("\(checklist.id).met", score.met)
        properties.property("\(checklist.id).evidenced", score.evidenced)
      }
    }
  }
}

/// How many cases there are, and what became of them.
private struct JUnitTally {
  private(set) var tests = 0
  private(set) var failures = 0
  private(set) var errors = 0
  private(set) var skipped = 0

  mutating func count(_ test: JUnitCase) {
    tests += 1
    switch test.outcome {
    case .failure: failures += 1
    case .error: errors += 1
    case .skipped: skipped += 1
    case nil: break
    }
  }

  mutating func add(_ other: JUnitTally) {
    tests += other.tests
    failures += other.failures
    errors += other.errors
    skipped += other.skipped
  }
}

extension XMLWriter {
  /// Writes a number that a suite tells beside its cases.
  fileprivate mutating func property(_ name: String, _ value: Int) {
    emptyElement("property") { property in
      property.attribute("name", name)
      property.attribute("value", value)
    }
  }
}
