import CalendarDates
import Checklists
import JSONSyntax
import ReadinessEngine
import ReadinessReports

/// Audits to reports, on one core: every format over the same audits of one example.
///
/// The audits are those of the program for its longest reports: all verdicts with their facts, places and advice, the
/// practices and the economics are worked out before the time begins. Within the time is everything from these values
/// to the bytes of the finished report: choosing, sorting, wording, laying out and escaping. The last row times the
/// audit too.
struct RenderingBenchmark: Benchmark {
  let name = "rendering, one core (best of 25 runs over 20 audits of the near-ready example)"

  private static let checklists = [
    "pilot-to-production", "failure-modes", "agentic-controls", "phase-gates", "governance",
  ]
  private static let audits = 20
  /// The bytes a second that every format promises.
  private static let promisedRate = 200e6

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
    let manifest = try Manifest(document("examples/near-ready.readiness.json"), schema: schema, asOf: asOf)
    var auditor = try auditor(schema: schema, asOf: asOf)
    let audits = (1...Self.audits).map { auditor.audit(manifest, path: "near-ready-\($0).readiness.json") }
    return ReportFormat.allCases.map { row($0, audits, asOf: asOf) } + [
      wholeRow(asOf: asOf) { auditor.audit(manifest, path: "near-ready.readiness.json") }
    ]
  }

  private func auditor(schema: ManifestSchema, asOf: CalendarDate) throws -> Auditor {
    let practices = try PracticeCatalogue(document("practices.json"))
    return try Auditor(
      schema: schema,
      checklists: Self.checklists.map { id in
        try CompiledChecklist(Checklist(document(id + ".json")), schema: schema, asOf: asOf)
      },
      appendix: AppendixKnowledge(
        practices: CompiledPractices(practices, schema: schema, asOf: asOf),
        benchmarks: Benchmarks(document("benchmarks.json"), sources: document("sources.json"))
      ),
      asOf: asOf
    )
  }

  private func document(_ path: String) throws -> JSONDocument {
    try JSONDocument.parse(Checklists.file(at: path)?.bytes ?? [])
  }

  private func row(_ format: ReportFormat, _ audits: [ManifestAudit], asOf: CalendarDate) -> BenchmarkRow {
    // A format that never grows beyond a page is measured where it is full: with a report an audit.
    let parts = format.isOfBoundedSize ? audits.map { [$0] } : [audits]
    let reports = parts.map { AuditReport(toolVersion: "0", asOf: asOf, manifests: $0) }
    let size = reports.reduce(0) { $0 + format.render($1).count }
    let rate = Double(size) / leastSeconds(runs: 25) { for report in reports { _ = format.render(report) } }
    return BenchmarkRow(
      "render \(format.rawValue)",
      "\(oneDecimal(rate / 1e6)) MB/s, \(oneDecimal(Double(size) / 1e3)) kB",
      promise: "at least \(Int(Self.promisedRate / 1e6)) MB/s",
      holds: rate >= Self.promisedRate
    )
  }

  private func wholeRow(asOf: CalendarDate, audit: () -> ManifestAudit) -> BenchmarkRow {
    let seconds = leastSeconds(runs: 25) {
      _ = ReportFormat.markdown.render(AuditReport(toolVersion: "0", asOf: asOf, manifests: [audit()]))
    }
    return BenchmarkRow("audit and render one in markdown", "\(oneDecimal(seconds * 1e3)) ms")
  }
}

extension ReportFormat {
  /// Whether a report on many manifests is no longer than one on a single one.
  fileprivate var isOfBoundedSize: Bool {
    switch self {
    case .github, .badge: true
    default: false
    }
  }
}
