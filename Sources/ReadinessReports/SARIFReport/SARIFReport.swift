internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// Renders an audit in the Static Analysis Results Interchange Format, 2.1.0, for code scanners.
enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// GitHub refuses a file with more runs.
  private static let greatestNumberOfRuns = 20
  /// GitHub refuses a run with more results.
  private static let greatestNumberOfResults = 25_000

  /// A log with one run a manifest, as scanners track each run's findings for themselves; with very many manifests
  /// one run holds all.
  static func render(_ report: AuditReport, _ options: RenderingOptions) -> [UInt8] {
    render(report, options, resultsPerRun: greatestNumberOfResults)
  }

  /// The same with at most so many results in each run, the worst ones.
  static func render(_ report: AuditReport, _ options: RenderingOptions, resultsPerRun limit: Int) -> [UInt8]
  {
    JSONWriter.object { json in
      json.text("$schema", schema)
      json.text("version", "2.1.0")
      json.objects("runs", runs(of: report, options)) { $0.limited(to: limit) }
    }
  }

  private static func runs(of report: AuditReport, _ options: RenderingOptions) -> [SARIFRun] {
    func run(_ id: String, _ manifests: [ManifestAudit]) -> SARIFRun {
      SARIFRun(toolVersion: report.toolVersion, asOf: report.asOf, id: id, manifests, options)
    }
    if report.manifests.count > greatestNumberOfRuns { return [run("readiness/", report.manifests)] }
    return report.manifests.map { run("readiness/\(PercentEncoding.segment($0.project.id))/", [$0]) }
  }
}

/// One run: its tool, the rules that its findings are instances of, and the findings.
private struct SARIFRun: JSONShape {
  private let toolVersion: String
  private let asOf: CalendarDate
  private let id: String
  private var rules: [FindingRule] = []
  private var results: [SARIFResult] = []
  private var scores: [SARIFScore] = []
  /// What the run says of the results that it leaves out; nil where it holds all.
  private var rest: WorstFindings<SARIFResult>?

  /// Gathers the findings of manifests in one run.
  ///
  /// - Parameters:
  ///   - toolVersion: The version of the auditor.
  ///   - asOf: The day on which ages were judged.
  ///   - id: What the run is called, the same from day to day.
  ///   - manifests: The manifests.
  ///   - options: What paths are told from.
  init(
    toolVersion: String,
    asOf: CalendarDate,
    id: String,
    _ manifests: [ManifestAudit],
    _ options: RenderingOptions
  ) {
    self.toolVersion = toolVersion
    self.asOf = asOf
    self.id = id
    var indices: [String: Int] = [:]
    for manifest in manifests {
      let path = options.machinePath(manifest.path)
      scores += manifest.checklists.compactMap { SARIFScore($0, of: manifest) }
      let uri = PercentEncoding.reference(toPath: path)
      let fingerprint = Fingerprint(about: manifest.project, at: path)
      for finding in manifest.findings {
        let rule = finding.rule
        let id = rule.id
        let index = indices[id] ?? rules.count
        if index == rules.count {
          indices[id] = index
          rules.append(rule)
        }
        let own = fingerprint.of(finding)
        results.append(SARIFResult(finding, in: uri, fingerprint: own, ruleIndex: index))
      }
    }
  }

  /// The run without its mildest results where it has more than so many.
  func limited(to limit: Int) -> SARIFRun {
    guard results.count > limit else { return self }
    let worst = WorstFindings(results, level: \.level) { _, worse in limit - worse }
    var run = self
    run.results = worst.shown
    run.rest = worst
    return run
  }

  func write(to json: inout JSONObjectWriter) {
    json.object("tool") { tool in
      tool.object("driver") { driver in
        driver.text("name", "readiness")
        driver.text("semanticVersion", toolVersion)
        driver.objects("rules", rules) { SARIFRule(rule: $0) }
      }
    }
    json.object("automationDetails") { $0.text("id", id) }
    json.text("columnKind", "unicodeCodePoints")
    if let rest { json.objects("invocations", [rest]) { SARIFInvocation(rest: $0) } }
    // By the standard either all results of a run tell their suppressions or none does.
    let tellsSuppressions = results.contains { $0.suppression != nil }
    json.array("results") { array in
      for result in results { array.object { result.write(to: &$0, tellsSuppression: tellsSuppressions) } }
    }
    json.object("properties") { properties in
      properties.text("asOf", "\(asOf)")
      properties.objects("scores", scores) { $0 }
    }
  }
}

/// How the run itself went: well, with something to note.
private struct SARIFInvocation: JSONShape {
  /// What is noted: that there are more results.
  let rest: WorstFindings<SARIFResult>

  func write(to json: inout JSONObjectWriter) {
    json.member("executionSuccessful", true)
    json.array("toolExecutionNotifications") { notifications in
      notifications.object { notification in
        notification.text("level", FindingLevel.note.rawValue)
        notification.object("message") { $0.text("text", rest.appendRest) }
      }
    }
  }
}
