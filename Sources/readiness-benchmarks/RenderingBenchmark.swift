import CalendarDates
import Checklists
import JSONSyntax
import ReadinessEngine
import ReadinessReports

/// Audits to reports, on one core: every format over the same audits of one example.
struct RenderingBenchmark: Benchmark {
  let name = "rendering, one core (medians of 9 runs over 20 audits of the near-ready example)"

  private static let checklists = [
    "pilot-to-production", "failure-modes", "agentic-controls", "phase-gates", "governance",
  ]

  func run() -> [BenchmarkRow] {
    do {
      return try rows()
    } catch {
      return [BenchmarkRow("reports", "\(error)", promise: "the example can be audited", holds: false)]
    }
  }

  private func rows() throws -> [BenchmarkRow] {
    guard let asOf = CalendarDate("2026-11-01") else { return [] }
    let schema = try ManifestSchema(document("manifest.schema.json"))
    let compiled = try Self.checklists.map { id in
      try CompiledChecklist(Checklist(document(id + ".json")), schema: schema, asOf: asOf)
    }
    let manifest = try Manifest(document("examples/near-ready.readiness.json"), schema: schema, asOf: asOf)
    var auditor = Auditor(schema: schema, checklists: compiled, asOf: asOf)
    let audits = (1...20).map { auditor.audit(manifest, path: "near-ready-\($0).readiness.json") }
    let report = AuditReport(toolVersion: "0", asOf: asOf, manifests: audits)
    return ReportFormat.allCases.map { row($0, report) }
  }

  private func document(_ path: String) throws -> JSONDocument {
    try JSONDocument.parse(Checklists.file(at: path)?.bytes ?? [])
  }

  private func row(_ format: ReportFormat, _ report: AuditReport) -> BenchmarkRow {
    let size = format.render(report).count
    let seconds = medianSeconds(runs: 9) { _ = format.render(report) }
    let figure = "\(oneDecimal(Double(size) / 1e6 / seconds)) MB/s, \(oneDecimal(Double(size) / 1e3)) kB"
    return BenchmarkRow("render \(format.rawValue)", figure)
  }
}
