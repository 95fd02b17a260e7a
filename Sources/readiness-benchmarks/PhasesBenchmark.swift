import CalendarDates
import Checklists
import JSONSyntax
import ReadinessEngine
import ReadinessReports

/// Where the time of one audit goes, phase by phase, within this process.
struct PhasesBenchmark: Benchmark {
  let name = "phases of one audit, in this process (medians of 101 runs)"

  func run() -> [BenchmarkRow] {
    do {
      return try phases()
    } catch {
      return [BenchmarkRow("phases", "\(error)", promise: "the example can be audited", holds: false)]
    }
  }

  private func phases() throws -> [BenchmarkRow] {
    guard let asOf = CalendarDate("2026-11-01") else { return [] }
    let schemaText = Checklists.file(at: "manifest.schema.json")?.bytes ?? []
    let checklistText = Checklists.file(at: "pilot-to-production.json")?.bytes ?? []
    let manifestText = Checklists.file(at: "examples/near-ready.readiness.json")?.bytes ?? []
    let schema = try ManifestSchema(JSONDocument.parse(schemaText))
    let checklist = try Checklist(JSONDocument.parse(checklistText))
    let compiled = try CompiledChecklist(checklist, schema: schema, asOf: asOf)
    let manifest = try Manifest(JSONDocument.parse(manifestText), schema: schema, asOf: asOf)
    var auditor = Auditor(schema: schema, checklists: [compiled], asOf: asOf)
    let audit = auditor.audit(manifest, path: "near-ready.readiness.json")
    let report = AuditReport(toolVersion: "0", asOf: asOf, manifests: [audit])
    return [
      row("load the manifest's schema") { _ = try? ManifestSchema(JSONDocument.parse(schemaText)) },
      row("read the checklist") { _ = try? Checklist(JSONDocument.parse(checklistText)) },
      row("compile its rules") { _ = try? CompiledChecklist(checklist, schema: schema, asOf: asOf) },
      row("compile its rules as tested ones, unchecked") {
        _ = try? CompiledChecklist(checklist, schema: schema, asOf: asOf, isTested: true)
      },
      row("read the manifest") {
        _ = try? Manifest(JSONDocument.parse(manifestText), schema: schema, asOf: asOf)
      },
      row("judge its items") { _ = auditor.audit(manifest, path: "near-ready.readiness.json") },
      row("render text") { _ = ReportFormat.text.render(report) },
      row("render Markdown") { _ = ReportFormat.markdown.render(report) },
      row("render HTML") { _ = ReportFormat.html.render(report) },
      row("render JSON") { _ = ReportFormat.json.render(report) },
    ] + (try appendix(of: manifest, schema: schema, asOf: asOf))
  }

  /// What only reports with an appendix spend time on.
  private func appendix(
    of manifest: Manifest,
    schema: ManifestSchema,
    asOf: CalendarDate
  ) throws -> [BenchmarkRow] {
    let text = Checklists.file(at: "practices.json")?.bytes ?? []
    let catalogue = try PracticeCatalogue(JSONDocument.parse(text))
    let compiled = try CompiledPractices(catalogue, schema: schema, asOf: asOf)
    let figures = Checklists.file(at: "benchmarks.json")?.bytes ?? []
    let sources = try JSONDocument.parse(Checklists.file(at: "sources.json")?.bytes ?? [])
    let benchmarks = try Benchmarks(JSONDocument.parse(figures), sources: sources)
    let knowledge = AppendixKnowledge(practices: compiled, benchmarks: benchmarks)
    var auditor = Auditor(schema: schema, checklists: [], appendix: knowledge, asOf: asOf)
    return [
      row("read the practices") { _ = try? PracticeCatalogue(JSONDocument.parse(text)) },
      row("compile their rules") { _ = try? CompiledPractices(catalogue, schema: schema, asOf: asOf) },
      row("read the figures of the sources") {
        _ = try? Benchmarks(JSONDocument.parse(figures), sources: sources)
      },
      row("judge practices, and calculate money and time") {
        _ = auditor.audit(manifest, path: "near-ready.readiness.json")
      },
    ]
  }

  private func row(_ label: String, _ body: () -> Void) -> BenchmarkRow {
    BenchmarkRow(label, "\(oneDecimal(medianSeconds(runs: 101, body) * 1e6)) µs")
  }
}
