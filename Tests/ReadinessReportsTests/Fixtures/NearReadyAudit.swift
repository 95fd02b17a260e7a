import CEL
import JSONSyntax

@testable import ReadinessEngine

/// A customer-service assistant that is close: every kind of row a real report shows.
enum NearReadyAudit {
  static let file = "checklists/examples/near-ready.readiness.json"

  static let manifest = manifestAudit(
    file,
    ProjectIdentity(id: "support-assistant", name: "Customer-service assistant"),
    items,
    clearance: [
      ClearanceReason(
        item: "approval-gates",
        verdict: .notMet,
        isOnlyClaimed: false,
        because: "Effects reach the public, so these have to be met whatever the score.",
        settledBy: []
      ),
      ClearanceReason(
        item: "privacy-compliance",
        verdict: .met,
        isOnlyClaimed: true,
        because: "Effects reach the public, so these have to be met whatever the score.",
        settledBy: []
      ),
    ],
    notices: [
      Notice(
        kind: .placeholder,
        path: path("lifecycle.sunset.trigger"),
        position: position(140, 18),
        message: "lifecycle.sunset.trigger is \"TBD\", which counts as not stated"
      ),
      Notice(
        kind: .contradictedClaim,
        path: path("claims[1]"),
        position: position(171),
        message: "The claim for load-test is contradicted by the facts: "
          + "Tested at 40 requests/s; production expects 120 requests/s"
      ),
    ]
  )

  private static let privacyClaim = ClaimAudit(
    by: "Anna Keller (legal counsel)",
    on: day("2026-10-02"),
    reason: "Reviewed with the data protection officer, the minutes follow.",
    standing: .accepted,
    position: position(166)
  )

  private static let loadTestClaim = ClaimAudit(
    by: "Jonas Weber (engineering lead)",
    on: day("2026-10-05"),
    reason: "The test was fine.",
    standing: .contradicted,
    position: position(171)
  )

  private static let items = [
    met(
      Criteria.realData,
      "Answers were right in 88 % of 2,400 unfiltered conversations; the bar was 85 %.",
      [
        stated("evaluation.share", 0.88, "88 %", line: 41), stated("evaluation.bar", 0.85, "85 %", line: 42),
      ],
      advice: [
        finding(
          "history",
          "The data covers 2 months; 3 or more show the seasons.",
          [stated("data.historyMonths", 2, "2 months", line: 30)]
        )
      ]
    ),
    met(
      Criteria.gracefulDegradation,
      "Each of 3 external calls has a timeout, a retry limit and a fallback.",
      [stated("resilience.calls", [], "3 entries", line: 52)]
    ),
    met(
      Criteria.auditLog,
      "All decisions are logged with input, output, versions and evidence.",
      [stated("decisionLog.coverage", "all", "all", line: 66)],
      assurance: .documented
    ),
    notMet(
      Criteria.approvalGates,
      [
        finding(
          "high-risk-approved",
          "The high-risk decision \"refund\" takes effect without a person's approval.",
          [stated("decisions[1].approval", false, "no", line: 81)]
        ),
        finding(
          "classed-by-others",
          "The project's lead set the risk of every decision.",
          [stated("decisions[0].classedBy", "mara", "Mara Lind (project lead)", line: 75)]
        ),
      ]
    ),
    notMet(
      Criteria.loadTest,
      [
        finding(
          "peak-reached",
          "Tested at 40 requests/s; production expects 120 requests/s.",
          [
            stated("loadTest.peakRequestsPerSecond", 40, "40 requests/s", line: 97),
            stated("traffic.expectedPeakRequestsPerSecond", 120, "120 requests/s", line: 91),
          ]
        )
      ],
      claim: loadTestClaim
    ),
    met(
      Criteria.executiveSponsor,
      "Ines Roth (head of customer service) sponsors it with budget authority.",
      [stated("ownership.executiveSponsor", "ines", "Ines Roth (head of customer service)", line: 104)]
    ),
    met(
      Criteria.raci,
      "6 activities have one accountable person each; 4 functions take part.",
      [stated("raci", [], "6 entries", line: 110)]
    ),
    met(
      Criteria.businessMetrics,
      "Handling time: 412 s before the pilot, 330 s by 2027-03-31.",
      [stated("success.metrics[0].target", 330, "330 s", line: 124)]
    ),
    unknown(
      Criteria.privacyCompliance,
      [
        missing(
          "compliance.concludedOn",
          line: 131,
          question: "On which day did legal or privacy conclude the review?"
        )
      ],
      stated: [stated("compliance.personalData", true, "yes", line: 132)],
      claim: privacyClaim
    ),
    unknown(
      Criteria.lifecyclePlan,
      [
        missing(
          "lifecycle.retraining.cadenceMonths",
          line: 137,
          question: "How many months may pass between two updates of the prompts or the model?"
        ),
        missing(
          "lifecycle.sunset.trigger",
          line: 139,
          question: "What tells you that the system should be switched off?"
        ),
      ]
    ),
    met(
      Criteria.infrastructureBudget,
      "EUR 18,400 a month in 5 parts, approved by Ines Roth (head of customer service).",
      [stated("budget.monthlyProductionCost", 18400, "EUR 18,400", line: 145)]
    ),
    met(
      Criteria.adversarialTesting,
      "640 attempts in 3 classes on release 1.8; no critical finding is open.",
      [stated("adversarialTesting.openCriticalFindings", 0, "0", line: 158)]
    ),
  ]
}
