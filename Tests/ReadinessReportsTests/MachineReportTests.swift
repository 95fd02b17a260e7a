import JSONSyntax
import Testing

@testable import ReadinessEngine
@testable import ReadinessReports

/// What CI systems, scanners and spreadsheets are told, format by format.
@Suite struct MachineReportTests {
  private func manifests(_ count: Int) -> AuditReport {
    auditReport(
      (1...count)
        .map { number in
          let identity = ProjectIdentity(id: "p\(number)", name: "P")
          return manifestAudit(
            "p\(number).json",
            identity,
            [unknown(Criteria.raci, [missing("raci", line: 1)])]
          )
        }
    )
  }

  private func runs(_ report: AuditReport) throws -> [JSONNode] {
    try JSONDocument.parse(ReportFormat.sarif.render(report)).root.list("runs")
  }

  @Test(arguments: [(1, 1), (2, 2), (20, 20), (21, 1)])
  func sarifKeepsToTheNumberOfRunsThatGitHubTakes(manifests count: Int, runs expected: Int) throws {
    let runs = try runs(manifests(count))
    #expect(runs.count == expected)
    #expect(Set(runs.map { $0["automationDetails"]?["id"]?.string }).count == expected)
    #expect(runs.flatMap { $0.list("results") }.count == 2 * count)
  }

  @Test func sarifLeavesOutTheMildestResultsThatGitHubWouldRefuse() throws {
    let report = auditReport([SampleReports.everyVerdict])
    let all = try runs(report)[0].list("results").map { $0["level"]?.string }
    let bytes = SARIFReport.render(report, RenderingOptions(), resultsPerRun: 5)
    let run = try #require(try JSONDocument.parse(bytes).root.list("runs").first)
    let levels = run.list("results").map { $0["level"]?.string }
    #expect(
      levels == Array(["error", "warning", "note"].flatMap { level in all.filter { $0 == level } }.prefix(5))
    )
    let notification = run.list("invocations").first?.list("toolExecutionNotifications").first
    let left = ["warning", "note"].map { level in all.count { $0 == level } - levels.count { $0 == level } }
    #expect(
      notification?["message"]?["text"]?.string
        == "\(left[0]) warnings, \(left[1]) notes more; the JSON report shows all of them."
    )
    #expect(try runs(report)[0]["invocations"] == nil)
  }

  @Test func sarifPointsAtTheDecidingCharacters() throws {
    let run = try #require(try runs(auditReport([SampleReports.everyVerdict])).first)
    let result = try #require(run.list("results").first { $0["ruleId"]?.string == "approval-gates" })
    let physical = result.list("locations").first?["physicalLocation"]
    #expect(physical?["artifactLocation"]?["uri"]?.string == "readiness.json")
    let region = physical?["region"]
    #expect(
      ["startLine", "startColumn", "endLine", "endColumn"].map { region?[$0]?.int64 } == [7, 5, 7, 9]
    )
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
    #expect(result["partialFingerprints"]?["primaryLocationLineHash"]?.string?.hasSuffix(":1") == true)
  }

  @Test(arguments: SampleReports.all.map(\.name))
  func sarifDescribesEachRuleOnce(name: String) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    for run in try runs(report) {
      let rules = run["tool"]?["driver"]?.list("rules") ?? []
      let ids = rules.map { $0["id"]?.string }
      #expect(Set(ids).count == ids.count)
      #expect(Set(run.list("results").map { $0["ruleId"]?.string }) == Set(ids))
      for rule in rules {
        let length = rule["fullDescription"]?["text"]?.string?.unicodeScalars.count ?? 0
        #expect((1...1024).contains(length))
        #expect(rule["help"]?["markdown"]?.string?.isEmpty == false)
      }
    }
  }

  @Test func githubShowsTheWorstAndCountsTheRest() throws {
    let items = (1...12)
      .map { number in
        let item = Criteria.item(number, "i\(number)", "I", .data, "Owner", step: "Go.")
        return number > 11 ? unknown(item, [missing("a", line: 1)]) : notMet(item, [finding("a", "No.")])
      }
    let other = (1...11)
      .map { number in
        DiagnosisAudit.judged(DiagnosisAudit.mode("m\(number)", "M"), .cannotBeRuledOut, "Not stated: a")
      }
    let modes = DiagnosisAudit.checklist("modes", "Modes", other)
    let audit = manifestAudit("p.json", ProjectIdentity(id: "p", name: "P"), items, further: [modes])
    let text = String(decoding: ReportFormat.github.render(auditReport([audit])), as: UTF8.self)
    let lines = text.split(separator: "\n").compactMap(AnnotationLine.init)
    #expect(lines.map(\.name) == Array(repeating: "error", count: 10) + ["warning", "notice"])
    #expect(lines.first?.properties["title"] == "Release gate")
    #expect(lines.last?.message == "2 errors, 11 notes more; the JSON report shows all of them.")
  }

  @Test func gitlabGradesByLevelAndSeverity() throws {
    let root = try JSONDocument.parse(ReportFormat.gitlab.render(auditReport([DiagnosisAudit.manifest]))).root
    let severities = root.elements.map { [$0["check_name"]?.string, $0["severity"]?.string] }
    #expect(
      severities == [
        ["release.gate", "blocker"], ["unbounded-exposure", "blocker"], ["talent-bottleneck", "info"],
        ["opaque-costs", "blocker"], ["checklist.tools", "info"], ["rollback", "major"], ["load", "info"],
        ["lineage", "info"], ["oversight-board", "major"],
      ]
    )
  }

  @Test(arguments: [
    (Severity.critical, "critical"), (.high, "critical"), (.medium, "minor"), (.low, "minor"),
  ])
  func gitlabPartsWarningsBySeverity(severity: Severity, grade: String) throws {
    let mode = DiagnosisAudit.judged(
      DiagnosisAudit.mode("m", "M"),
      .present,
      "Found.",
      severity: SeverityAudit(level: severity, reasons: [])
    )
    let modes = DiagnosisAudit.checklist("modes", "Modes", [mode])
    let audit = manifestAudit("p.json", ProjectIdentity(id: "p", name: "P"), [], further: [modes])
    let root = try JSONDocument.parse(ReportFormat.gitlab.render(auditReport([audit]))).root
    #expect(Array(root.elements).last?["severity"]?.string == grade)
  }

  @Test func junitTellsWhatBecameOfEachVerdict() throws {
    let root = try XMLTree.parse(ReportFormat.junit.render(auditReport([DiagnosisAudit.manifest])))
    let outcomes = root.all.filter { $0.name == "testcase" }
      .map { test in
        let outcome = test.children.first { $0.name != "system-out" }
        return [test.attributes["name"], outcome?.name, outcome?.attributes["type"]]
      }
    #expect(
      outcomes == [
        ["release gate", "failure", "gate-failed"], ["real-data", nil, nil],
        ["unbounded-exposure", "failure", "present"],
        ["talent-bottleneck", "skipped", "cannot-be-ruled-out"],
        ["demo-trap", nil, nil], ["opaque-costs", "error", "error"],
        ["whole checklist", "skipped", "not-applicable"], ["whole checklist", "skipped", "unknown"],
        ["proof", nil, nil], ["rollback", "failure", "not-passed"], ["load", "skipped", "unknown"],
        ["escalation", nil, nil], ["lineage", "skipped", "unknown"],
        ["oversight-board", "failure", "not-passed"],
      ]
    )
  }

  @Test func contradictedFactsAreCasesAndRows() throws {
    let manifest = SampleReports.everyVerdict
    let path = try #require(manifest.notices.first { $0.kind == .claimContradicted }?.path)
    var levels: [FindingLevel] = []
    manifest.forEachContradiction { levels.append($1) }
    #expect(levels == [.warning])
    let suite = try XMLTree.parse(ReportFormat.junit.render(auditReport([manifest])))
    let cases = suite.all.filter { $0.attributes["classname"]?.hasSuffix(".evidence") == true }
    #expect(cases.map { $0.attributes["name"] } == ["\(path)"])
    #expect(cases.first?.children.first?.attributes["type"] == "claim-contradicted")
    let rows = try CSVTable(ReportFormat.csv.render(auditReport([manifest]))).rows
    let row = try #require(rows.first { $0.contains("claim-contradicted") })
    #expect(row.contains("critical"))
  }

  @Test(arguments: SampleReports.all.map(\.name).filter { $0 != "hostile-text" })
  func junitNamesEachCaseOnce(name: String) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    let cases = try XMLTree.parse(ReportFormat.junit.render(report)).all.filter { $0.name == "testcase" }
    let names = cases.map { [$0.attributes["classname"], $0.attributes["name"]] }
    #expect(Set(names).count == names.count)
  }

  @Test func csvHasARowAnItemAndOneAWholeChecklist() throws {
    let rows = try CSVTable(ReportFormat.csv.render(auditReport([DiagnosisAudit.manifest]))).rows
    let columns = ["checklist", "item", "verdict", "level", "line"].map { rows[0].firstIndex(of: $0) ?? 0 }
    let cells = rows.dropFirst().map { row in columns.map { row[$0] }.joined(separator: "|") }
    #expect(cells.contains("failure-modes|unbounded-exposure|present|error|9"))
    #expect(cells.contains("agentic-controls||not-applicable||7"))
    #expect(cells.contains("tools||unknown|note|1"))
    #expect(cells.contains("governance|escalation|passed||"))
    #expect(cells.count == DiagnosisAudit.manifest.entries.count)
  }

  @Test(arguments: [
    (SampleReports.allMet, "readiness: 12 of 12 · production-ready · evidence supports 0 of the 12 met"),
    (NearReadyAudit.manifest, "readiness: 8 of 12 · close · not cleared · evidence supports 1 of the 8 met"),
  ])
  func badgesNameBothScoresBandAndClearance(manifest: ManifestAudit, title: String) throws {
    let root = try XMLTree.parse(ReportFormat.badge.render(auditReport([manifest])))
    #expect(root.attributes["aria-label"] == title)
  }

  @Test func badgesOfManyCountGates() throws {
    let report = auditReport([SampleReports.allMet, NearReadyAudit.manifest])
    let root = try XMLTree.parse(ReportFormat.badge.render(report))
    #expect(root.attributes["aria-label"] == "readiness: 1 of 2 gates passed")
  }

  @Test(arguments: [ReportFormat.sarif, .junit, .github, .gitlab, .csv, .json, .jsonLines])
  func pathsAreToldFromTheWorkingFolder(format: ReportFormat) {
    let identity = ProjectIdentity(id: "p", name: "P")
    let audit = manifestAudit(
      "/home/team/sub/p.json",
      identity,
      [unknown(Criteria.raci, [missing("raci", line: 1)])]
    )
    let bytes = format.render(auditReport([audit]), options: RenderingOptions(workingFolder: "/home/team"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("sub/p.json"))
    #expect(!text.contains("/home/team"))
  }
}
