import JSONSyntax

@testable import ReadinessEngine

/// A release that a policy holds, with every standing of a waiver, and an earlier report to compare with.
enum WaivedAudit {
  static let manifest = manifestAudit(
    "waived.readiness.json",
    ProjectIdentity(id: "waived", name: "Held by a policy"),
    items,
    clearance: [
      ClearanceReason(
        item: "approval-gates",
        verdict: .waived,
        isOnlyClaimed: false,
        because: "Effects may reach the public.",
        settledBy: [],
        waiver: approvalGates
      )
    ],
    policy: PolicyIdentity(path: "policies/release.json", title: "Release policy", owner: "AI platform team"),
    waivers: waivers,
    comparison: comparison
  )

  private static let approvalGates = waiver(
    "approval-gates",
    reason: "Until the desk is staffed, only colleagues see the answers.",
    approver: "Ingrid Solberg, finance director"
  )
  private static let raci = waiver(
    "raci",
    reason: "The new owner starts in December.",
    approver: "Jonas Petit"
  )
  private static let loadTest = waiver("load-test", reason: "The cluster is late.", approver: "Jonas Petit")

  private static let items = [
    met(Criteria.realData, "Stated and met.", [stated("data.share", 0.9, "90 %", line: 3)]),
    notMet(Criteria.approvalGates, [finding("gate", "One decision waits for nobody.")])
      .waived(by: approvalGates),
    unknown(Criteria.raci, [missing("raci[0].accountable", line: 8)]).waived(by: raci),
    // The facts show it, but the policy asks for more than a statement.
    met(Criteria.loadTest, "Tested.", [stated("loadTest.on", "2026-10-01", "2026-10-01", line: 5)])
      .waived(by: loadTest),
    notMet(Criteria.auditLog, [finding("log", "Half of the decisions are logged.")]),
  ]

  private static let waivers: [WaiverAudit] = WaiverStanding.allCases.map { standing in
    WaiverAudit(
      waiver: waiver("audit-log", reason: "A reason.", approver: "Somebody", line: 20),
      standing: standing,
      message: "The waiver for audit-log is \(standing.rawValue)"
    )
  }

  private static let comparison = BaselineComparison(
    path: "report-october.json",
    asOf: day("2026-10-01"),
    worse: [
      BaselineChange(
        item: Criteria.auditLog,
        before: BaselineItem(verdict: .met, assurance: .stated, severity: nil),
        now: BaselineItem(verdict: .notMet, assurance: nil, severity: nil)
      )
    ],
    better: [
      BaselineChange(
        item: Criteria.realData,
        before: BaselineItem(verdict: .unknown, assurance: nil, severity: nil),
        now: BaselineItem(verdict: .met, assurance: .stated, severity: nil)
      )
    ],
    known: []
  )
}
