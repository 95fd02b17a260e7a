import Checklists
import JSONSyntax
import ReadinessEngine
import Testing

/// What the sources ask and advise, each with its practice.
@Test(arguments: [
  (
    "seven-questions",
    [
      "question-metric", "question-measurement", "question-path", "question-integrations",
      "question-stakeholders", "question-data-quality", "question-security-and-compliance",
    ]
  ),
  (
    "good-practices",
    [
      // PILOT
      "governance-from-the-start", "work-redesigned", "operations-as-infrastructure", "quality-before-scale",
      "outcome-before-capability",
      // GAP
      "problem-first", "inside-the-work", "approval-from-the-start", "outcomes-measured-in-use",
      "lifecycle-from-the-start",
      // MODES
      "sponsor-understands", "cross-functional-team", "platform-over-projects", "suggest-before-acting",
      // SCALE
      "product-not-project",
    ]
  ),
  (
    "platform",
    [
      "data-catalogue", "lineage-tracked", "versions-of-data-and-models", "versions-of-metrics",
      "orchestrated-pipelines", "drift-of-both-kinds", "elastic-scaling", "tenant-separation",
      "results-trigger-actions", "smaller-model-considered", "ai-gateway", "model-context-protocol",
      "opentelemetry", "llmops-tooling",
    ]
  ),
  (
    "operating-model",
    [
      "operating-model-chosen", "central-rules-distributed-work", "business-kpis", "changed-roles-prepared",
      "juniors-still-learn",
    ]
  ),
])
func `a group holds what the sources advise`(id: String, practices: [String]) throws {
  let group = try #require(try BuiltIn.practices().groups.first { $0.id == id })
  #expect(group.practices.map(\.id) == practices)
}

@Test(arguments: [("PILOT", 5), ("GAP", 5), ("MODES", 4), ("SCALE", 1)])
func `each source's habits are all there`(document: String, count: Int) throws {
  let group = try #require(try BuiltIn.practices().groups.first { $0.id == "good-practices" })
  #expect(group.practices.filter { $0.sources.first?.document == document }.count == count)
}

@Test func `every practice names its source, and only fields of the manifest`() throws {
  let listed = try BuiltIn.sourceDocuments()
  for practice in try BuiltIn.practices().practices {
    #expect(!practice.sources.isEmpty, "\(practice.id)")
    #expect(
      practice.sources.allSatisfy { listed.contains($0.document) && !$0.place.isEmpty },
      "\(practice.id)"
    )
    let placeholders = practice.found.placeholders + practice.missing.placeholders
    try expectFields(placeholders.map(\.path), of: practice.id)
  }
}

@Test func `no practice or group has the name of an item`() throws {
  let catalogue = try BuiltIn.practices()
  let own = Set(catalogue.groups.map(\.id) + catalogue.practices.map(\.id))
  for file in Checklists.files where !file.path.contains("/") {
    let items = try JSONDocument.parse(file.bytes).root["items"]?.elements.map(\.self) ?? []
    let aliases = items.flatMap { $0["aliases"]?.elements.map(\.self) ?? [] }
    let names = items.compactMap { $0["id"]?.string } + aliases.compactMap(\.string)
    #expect(own.isDisjoint(with: names), "\(file.path): \(own.intersection(names).sorted())")
  }
}
