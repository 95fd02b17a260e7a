import CEL
import Checklists
import JSONSyntax
import ReadinessEngine
import Testing

/// The manifests of all example projects, and what the examples of a checklist's items make of theirs.
private func exampleManifests(of checklist: Checklist) throws -> [JSONValue] {
  let projects = try Checklists.files.map(\.path).filter { $0.hasSuffix(".readiness.json") }
    .map { try BuiltIn.document($0).root.value }
  let base = try BuiltIn.document(try #require(checklist.exampleManifest)).root.value
  return projects + checklist.items.flatMap(\.examples).map { base.merging($0.patch.value) }
}

/// All that an audit says of its items.
private func words(of audit: ManifestAudit) -> [String] {
  audit.checklists.flatMap(\.items)
    .map { item in
      let findings = (item.failures + item.advice).map { "\($0.probe): \($0.message)" }
      let facts = item.facts.map { "\($0.path) \($0.text)" } + item.wouldDecide.map(\.path.description)
      let severity = item.severity.map { "\($0.level) \($0.reasons.map(\.because))" } ?? ""
      return "\(item.item.id) \(item.verdict) \(severity) \(item.message) \(findings) \(facts)"
    }
}

@Test(arguments: BuiltIn.checklistPaths)
func `rules known to compile say the same without the manifest's types`(path: String) throws {
  let checklist = try BuiltIn.checklist(path)
  let (schema, day) = (try BuiltIn.schema(), try #require(BuiltIn.asOf))
  var auditors = try [false, true]
    .map { isTested in
      let compiled = try CompiledChecklist(checklist, schema: schema, asOf: day, isTested: isTested)
      return Auditor(schema: schema, checklists: [compiled], asOf: day)
    }
  let manifests = try exampleManifests(of: checklist)
  #expect(manifests.count > checklist.items.count * 2)
  for value in manifests {
    let manifest = try BuiltIn.manifest(value)
    let audits = auditors.indices.map { words(of: auditors[$0].audit(manifest, path: "a.json")) }
    #expect(audits[0] == audits[1])
  }
}
