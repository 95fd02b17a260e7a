import ReadinessEngine
import Testing

/// The names that the checklists owe their sources: people write them in policies, so none may go or change.
@Suite("The knowledge of the sources")
struct CoverageTests {
  @Test(
    "is all there by its names",
    arguments: [
      (
        "pilot-to-production", ItemKind.criterion,
        """
        real-data graceful-degradation audit-log approval-gates load-test executive-sponsor raci business-metrics
        privacy-compliance lifecycle-plan infrastructure-budget adversarial-testing
        """
      ),
      (
        "failure-modes", .failureMode,
        """
        demo-trap data-debt organizational-resistance no-success-metric infrastructure-underinvestment
        regulatory-blockers talent-bottleneck
        integration-blindness governance-debt roi-vacuum workflow-overlay missing-quality-gates unversioned-prompts
        science-project orphaned-model opaque-costs unobserved-drift unaccountable-outputs
        brittle-provider-call broken-data-contract big-bang-launch stakeholders-late unmonitored-operation
        productivity-leakage undifferentiated-build
        retrofit-governance unfunded-success no-end-to-end-owner narrow-scope no-stop-rule
        untested-fairness weak-security-baseline unbounded-exposure
        """
      ),
      (
        "agentic-controls", .failureMode,
        "hallucination-cascade agent-sprawl privilege-drift shadow-agents unorchestrated-agents"
      ),
      (
        "agentic-controls", .control,
        """
        agent-identity scoped-permissions reasoning-audit-trail kill-switch sensitive-data-oversight agent-lifecycle
        """
      ),
      (
        "governance", .control,
        """
        data-privacy decision-auditability error-accountability bias-testing human-oversight security-review
        oversight-board risk-classification model-approval escalation explainability human-feedback lineage
        leadership-accountability model-documentation availability
        """
      ),
    ]
  )
  func names(checklist: String, kind: ItemKind, names: String) throws {
    let items = try items(of: checklist).filter { $0.kind == kind }
    for name in names.split(whereSeparator: \.isWhitespace).map(String.init) {
      #expect(items.contains { $0.answers(to: name) }, "\(checklist) has no \(kind.rawValue) \(name)")
    }
  }

  @Test(
    "names once what two sources see",
    arguments: [("regulatory-blockers", "stakeholders-late"), ("retrofit-governance", "governance-debt")]
  )
  func merged(alias: String, item: String) throws {
    let found = try BuiltIn.checklists().flatMap(\.items).filter { $0.answers(to: alias) }
    #expect(found.map(\.id) == [item])
  }

  /// What is asked of agents, the item that asks it, and the risks and requirements that it has to cite.
  private static let agentic = [
    ("AG-01", "agent-sprawl", "ASI10 C3.1.1 C9.4.1"),
    ("AG-02", "agent-identity", "ASI03 C9.4.1 C9.4.3 C5.1.2"),
    ("AG-03", "scoped-permissions", "ASI03 LLM06 C5.2.1 C5.2.6 C9.5.1"),
    ("AG-04", "privilege-drift", "ASI03 C9.5.6"),
    ("AG-05", "tool-allow-list", "ASI02 C9.1.1 C9.2.3 C9.3.2 C9.3.3"),
    ("AG-06", "high-impact-approval", "ASI09 LLM06 C9.2.1 C9.2.4 C9.6.2"),
    ("AG-07", "high-impact-approval", "ASI09 C9.2.2 C12.4.2"),
    ("AG-08", "reasoning-audit-trail", "ASI03 ASI10 C9.4.2 C12.1.1 C12.1.2 C12.4.2"),
    ("AG-09", "kill-switch", "ASI10 C9.6.1 C9.1.3 C9.6.3 C12.4.3"),
    ("AG-10", "consumption-caps", "LLM10 ASI08 C9.1.1 C9.1.2"),
    ("AG-11", "hallucination-cascade", "ASI08 C9.3.2 C9.2.10 C9.5.5"),
    ("AG-12", "agent-injection-tests", "ASI01 LLM01 C11.1.3 C12.2.1 C10.4.2"),
    ("AG-13", "agent-injection-tests", "ASI01 C9.3.5 C9.3.6"),
    ("AG-14", "memory-provenance", "ASI06 LLM04 LLM08 C5.2.2 C12.1.4 C12.5.4"),
    ("AG-15", "agent-supply-chain", "ASI04 LLM03 C10.1.1 C10.1.2 C10.4.8 C3.2.3"),
    ("AG-16", "code-sandbox", "ASI05 LLM05 C9.3.1 C10.1.3"),
    ("AG-17", "agent-to-agent-trust", "ASI07 C9.5.2 C9.5.5"),
    ("AG-18", "tool-allow-list", "ASI08 C9.2.3 C3.3.2"),
    ("AG-19", "behaviour-baseline", "ASI10 C12.2.2 C12.2.5 C12.3.4"),
    ("AG-20", "secrets-out-of-context", "LLM02 LLM07 C9.5.4"),
    ("AG-21", "agent-lifecycle", "ASI10 C9.4.3"),
  ]

  @Test("asks of agents all that is known to be asked, with the risks behind it", arguments: agentic)
  func agents(alias: String, id: String, cited: String) throws {
    let item = try #require(try items(of: "agentic-controls").first { $0.answers(to: alias) })
    #expect(item.id == id)
    let places = item.sources.flatMap { $0.place.split { $0 == "," || $0 == " " } }.map(String.init)
    for risk in cited.split(separator: " ") {
      #expect(places.contains(String(risk)), "\(id) cites no \(risk)")
    }
  }

  @Test(
    "has the phases of the way to production, each with work, and a gate before the next",
    arguments: zip(
      ["validate", "harden", "integrate", "launch", "scale"],
      [1...4, 5...12, 13...20, 21...24, nil] as [ClosedRange<Int>?]
    )
  )
  func phases(id: String, weeks: ClosedRange<Int>?) throws {
    let checklist = try #require(try BuiltIn.checklists().first { $0.id == "phase-gates" })
    let phase = try #require(checklist.phases.first { $0.id == id })
    #expect(phase.weeks.map { $0.from...$0.to } == weeks)
    #expect((phase.gate == nil) == (id == "scale"))
    #expect(phase.activities.count >= 4)
    #expect(phase.stageNames == [id])
  }

  @Test(
    "asks in each phase what the source asks",
    arguments: [
      ("validate", "problem-and-metric data-available minimal-proof stakeholders-and-blockers"),
      (
        "harden",
        """
        errors-and-fallback monitoring-and-alerts validation-and-guardrails load-headroom
        security-review-and-penetration-test evaluation-pipeline
        """
      ),
      (
        "integrate",
        """
        production-data-connected existing-systems-integrated authentication-and-audit-log delivery-pipeline
        compliance-and-legal-complete
        """
      ),
      ("launch", "limited-cohort close-watch user-feedback gradual-traffic"),
      ("scale", "full-audience cost-and-performance retraining-cadence capability"),
    ]
  )
  func activities(phase: String, names: String) throws {
    let checklist = try #require(try BuiltIn.checklists().first { $0.id == "phase-gates" })
    let activities = try #require(checklist.phases.first { $0.id == phase }).activities
    #expect(Set(activities).isSuperset(of: names.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  @Test("is quoted with its source everywhere: items, bands and phases")
  func sources() throws {
    let listed = try BuiltIn.sourceDocuments()
    for checklist in try BuiltIn.checklists() {
      let sources =
        checklist.items.map { ($0.id, $0.sources) } + checklist.phases.map { ($0.id, $0.sources) }
        + (checklist.scoring?.bands.map { ($0.id, $0.sources) } ?? [])
      for (id, sources) in sources {
        #expect(!sources.isEmpty, "\(id)")
        #expect(sources.allSatisfy { listed.contains($0.document) && !$0.place.isEmpty }, "\(id)")
      }
    }
  }

  private func items(of checklist: String) throws -> [ChecklistItem] {
    try #require(try BuiltIn.checklists().first { $0.id == checklist }).items
  }
}
