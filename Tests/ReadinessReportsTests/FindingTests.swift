import JSONSyntax
import Testing

@testable import ReadinessEngine
@testable import ReadinessReports

/// What is reported of an audit to CI systems, and how urgent it is.
@Suite struct FindingTests {
  /// A verdict, whether the gate waits for it, whether it is due, and the level that follows.
  static let levels: [(VerdictLabel, Bool, Bool, FindingLevel?)] = [
    (VerdictLabel(.error), false, true, .error), (VerdictLabel(.error), true, true, .error),
    (VerdictLabel(.error), false, false, .error),
    (VerdictLabel(.notMet), true, true, .error), (VerdictLabel(.notMet), false, true, .warning),
    (VerdictLabel(.present), true, true, .error), (VerdictLabel(.present), false, true, .warning),
    (VerdictLabel(.notPassed), true, false, .error), (VerdictLabel(.notPassed), false, true, .warning),
    (VerdictLabel(.notPassed), false, false, nil),
    (VerdictLabel(.unknown), true, true, .warning), (VerdictLabel(.unknown), false, true, .note),
    (VerdictLabel(.unknown), true, false, .warning), (VerdictLabel(.unknown), false, false, nil),
    (VerdictLabel(.cannotBeRuledOut), false, true, .note),
    (VerdictLabel(.met, isOnlyClaimed: true), true, true, .warning),
    (VerdictLabel(.met, isOnlyClaimed: true), false, true, .note),
    (VerdictLabel(.met), true, true, .warning), (VerdictLabel(.met), false, true, nil),
    (VerdictLabel(.ruledOut), false, true, nil), (VerdictLabel(.passed), false, false, nil),
    (VerdictLabel(.notApplicable), false, true, nil), (VerdictLabel(.notApplicable), true, true, nil),
  ]

  @Test(arguments: levels.indices)
  func levelFollowsFromVerdictAndGate(index: Int) {
    let (label, keepsGateClosed, isDue, level) = Self.levels[index]
    #expect(FindingLevel(label, keepsGateClosed: keepsGateClosed, isDue: isDue) == level, "\(label)")
  }

  @Test func levelsAreOrderedFromMildToBad() {
    #expect(FindingLevel.allCases.sorted() == [.note, .warning, .error])
  }

  @Test(arguments: SampleReports.all.map(\.name))
  func thereAreErrorsExactlyWhereTheRunDoesNotPass(name: String) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    for manifest in report.manifests {
      let hasErrors = manifest.findings.contains { $0.level == .error }
      let hasRuleErrors = manifest.items.contains { $0.verdict == .error }
      #expect(hasErrors == (!manifest.gate.passed || hasRuleErrors), "\(manifest.path)")
    }
  }

  @Test func tellTheGateThenContradictionsThenItemsThenNotices() {
    let ids = SampleReports.everyVerdict.findings.map(\.rule.id)
    #expect(
      ids == [
        "release.gate", "manifest.claim-contradicted", "lifecycle-plan", "approval-gates", "raci",
        "executive-sponsor",
        "manifest.placeholder",
        "manifest.future-date", "manifest.repeated-entry", "manifest.contradicted-claim",
        "manifest.unused-claim",
        "manifest.measured-differently", "manifest.evidence-missing",
        "manifest.evidence-refused", "manifest.evidence-stale", "manifest.evidence-inconclusive",
        "manifest.evidence-superseded", "manifest.evidence-shared", "manifest.evidence-for-unknown-item",
        "manifest.evidence-note",
      ]
    )
  }

  @Test func tellAnUndecidedChecklistOnce() {
    let findings = DiagnosisAudit.manifest.findings
    #expect(findings.map(\.rule.id).filter { $0.hasPrefix("checklist.") } == ["checklist.tools"])
    #expect(!findings.contains { $0.rule.id == "allow-list" || $0.rule.id == "kill-switch" })
  }

  @Test func leaveOutWhatBelongsToALaterPhase() throws {
    let entries = laterPhases(current: "validate").entries
    #expect(entries.map { $0.level } == [.warning, nil])
    #expect(laterPhases(current: "harden").entries.map { $0.level } == [.warning, .warning])
  }

  /// Two phases with one item each, neither of them passed.
  private func laterPhases(current: String) -> ManifestAudit {
    let items = ["validate", "harden"]
      .map { id in
        let item = Criteria.item(nil, id, id, .data, "Owner", step: "Go.", kind: .gate)
        return undecided(item, .notPassed, "Not there yet.")
      }
    let phases = items.map { audit in
      PhaseAudit(
        phase: DiagnosisAudit.phase(audit.item.id, audit.item.id, 1, 2, [audit.item.id]),
        gate: [audit],
        activities: []
      )
    }
    let checklist = ChecklistAudit(
      id: "phases",
      title: "Phases",
      applicability: .applies,
      score: nil,
      scoring: nil,
      items: items,
      phases: PhasesAudit(phases: phases, current: phases[current == "validate" ? 0 : 1], stated: nil)
    )
    let identity = ProjectIdentity(id: "p", name: "P")
    let manifest = manifestAudit("p.json", identity, [], further: [checklist])
    return manifest
  }

  @Test func pointAtTheManifestsStartWithoutAFact() {
    let item = undecided(Criteria.raci, .error, "The rule failed")
    let identity = ProjectIdentity(id: "p", name: "P")
    let whole = manifestAudit("p.json", identity, [item]).findings
    #expect(whole.map(\.range.start) == [position(1, 1), position(1, 1)])
    let line = manifestAudit("p.jsonl", identity, [item], line: 7).findings
    #expect(line.map(\.range.start) == [position(7, 1), position(7, 1)])
    #expect(line.map(\.range.end) == [position(7, 2), position(7, 2)])
  }

  @Test func areKnownAgainWhenLinesMove() throws {
    let item = notMet(Criteria.raci, [finding("a", "A.", [stated("raci", [], "none", line: 3)])])
    let moved = notMet(Criteria.raci, [finding("b", "B.", [stated("raci", [], "none", line: 30)])])
    let identity = ProjectIdentity(id: "p", name: "P")
    #expect(
      fingerprints(manifestAudit("p.json", identity, [item]))
        == fingerprints(manifestAudit("p.json", identity, [moved]))
    )
  }

  @Test func areToldApartByPathProjectRuleAndFact() {
    let manifests = ["p.json", "q.json"]
      .flatMap { file in ["p", "q"].map { placeholders(in: file, project: $0) } }
    let all = manifests.flatMap(fingerprints)
    #expect(Set(all).count == all.count)
    #expect(all.count == 20)
    #expect(all.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }

  /// An audit with the gate, two open items and two notices of one kind.
  private func placeholders(in file: String, project: String) -> ManifestAudit {
    manifestAudit(
      file,
      ProjectIdentity(id: project, name: "P"),
      [Criteria.raci, Criteria.auditLog].map { unknown($0, [missing("raci", line: 1)]) },
      notices: ["a", "b"]
        .map { fact in
          Notice(kind: .placeholder, path: path(fact), position: position(2), message: "TBD")
        }
    )
  }

  @Test func doNotRunTheirPartsTogether() {
    func audit(_ path: String, _ id: String) -> ManifestAudit {
      manifestAudit(path, ProjectIdentity(id: id, name: "P"), [])
    }
    #expect(fingerprints(audit("ab", "c")) != fingerprints(audit("a", "bc")))
  }

  private func fingerprints(_ manifest: ManifestAudit) -> [String] {
    let common = Fingerprint(about: manifest.project, at: manifest.path)
    return manifest.findings.map { common.of($0).text }
  }
}
