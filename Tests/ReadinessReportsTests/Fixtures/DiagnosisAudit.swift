import JSONSyntax

@testable import ReadinessEngine

/// Failure modes, gates and controls in every verdict, with checklists that do not apply or are left open.
enum DiagnosisAudit {
  static let manifest = manifestAudit(
    "readiness.json",
    ProjectIdentity(id: "diagnosis", name: "Diagnosis"),
    [met(Criteria.realData, "Stated and met.", [stated("data.share", 0.9, "90 %", line: 3)])],
    clearance: [
      ClearanceReason(
        item: "unbounded-exposure",
        verdict: .present,
        isOnlyClaimed: false,
        because: "A failure mode that is critical for this project is present.",
        settledBy: [path("project.autonomy")]
      )
    ],
    further: [failureModes, agents, tools, phases, governance]
  )

  private static let failureModes = checklist(
    "failure-modes",
    "What the project is heading for",
    [
      judged(
        mode("unbounded-exposure", "No limit on the loss"),
        .present,
        "No limit on money.",
        severity: SeverityAudit(
          level: .critical,
          reasons: [
            SeverityReason(because: "The public sees it.", settledBy: []),
            SeverityReason(
              because: "It acts alone.",
              settledBy: [missing("project.autonomy", line: 2)]
            ),
          ]
        ),
        failures: [
          finding("money", "No limit on money.", [stated("guardrails.losses", [], "none", line: 9)]),
          finding("records", "No limit on records.", [stated("guardrails.losses", [], "none", line: 9)]),
        ]
      ),
      judged(
        mode("talent-bottleneck", "One person knows it all"),
        .cannotBeRuledOut,
        "One sign found; not stated: people",
        severity: SeverityAudit(level: .medium, reasons: []),
        wouldDecide: [missing("people", line: 1, question: "Who knows the system?")]
      ),
      judged(mode("demo-trap", "Built to impress"), .ruledOut, "At most one sign"),
      judged(mode("opaque-costs", "Nobody knows what it costs"), .error, "The rule failed"),
    ]
  )

  private static let agents = checklist(
    "agentic-controls",
    "Agents under control",
    [
      judged(
        control("kill-switch", "A switch that was tried", of: "agentic-controls"),
        .notApplicable,
        "No agents."
      )
    ],
    applicability: .notApplicable("No agents.", [stated("agents", [], "none", line: 7)])
  )

  private static let tools = checklist(
    "tools",
    "Tools under control",
    [judged(control("allow-list", "A list of tools", of: "tools"), .unknown, "Not stated: tools")],
    applicability: .unknown([missing("tools", line: 1)])
  )

  private static let governance = checklist(
    "governance",
    "Governance",
    [
      judged(
        control("escalation", "Escalation rehearsed", of: "governance"),
        .passed,
        "Rehearsed on 2026-09-01"
      ),
      judged(control("lineage", "Lineage known", of: "governance"), .unknown, "Not stated: data.lineage"),
      judged(
        control("oversight-board", "A board looks at it", of: "governance"),
        .notPassed,
        "No board.",
        failures: [finding("board", "No board.", [stated("oversight.board", false, "no", line: 12)])]
      ),
    ]
  )

  private static let phases: ChecklistAudit = {
    let proof = judged(gate("proof", "Value is shown"), .passed, "Shown")
    let rollback = judged(
      gate("rollback", "The way back takes five minutes"),
      .notPassed,
      "It takes 9 minutes.",
      failures: [
        finding("slow", "It takes 9 minutes.", [stated("operations.rollback", 9, "9 minutes", line: 14)])
      ]
    )
    let load = judged(gate("load", "Load at five times"), .unknown, "Not stated: loadTest")
    let validate = PhaseAudit(
      phase: phase("validate", "Validate", 1, 4, ["proof"]),
      gate: [proof],
      activities: []
    )
    let harden = PhaseAudit(
      phase: phase("harden", "Harden", 5, 12, ["rollback"]),
      gate: [rollback],
      activities: [load]
    )
    let scale = PhaseAudit(phase: phase("scale", "Scale", nil, nil, nil), gate: [], activities: [])
    let stated = StatedStage(
      fact: stated("project.stage", "scale", "scale", line: 4),
      phase: scale.phase,
      comparison: .ahead
    )
    return checklist(
      "phase-gates",
      "Where the project stands",
      [proof, rollback, load],
      phases: PhasesAudit(phases: [validate, harden, scale], current: harden, stated: stated)
    )
  }()

  static func checklist(
    _ id: String,
    _ title: String,
    _ items: [ItemAudit],
    applicability: ChecklistApplicability = .applies,
    phases: PhasesAudit? = nil
  ) -> ChecklistAudit {
    ChecklistAudit(
      id: id,
      title: title,
      applicability: applicability,
      score: nil,
      scoring: nil,
      items: items,
      phases: phases
    )
  }

  static func phase(
    _ id: String,
    _ title: String,
    _ from: Int?,
    _ to: Int?,
    _ gate: [String]?
  ) -> Phase {
    Phase(
      id: id,
      title: title,
      description: "What \(id) is about.",
      weeks: from.flatMap { from in to.map { PhaseWeeks(from: from, to: $0) } },
      activities: [],
      gate: gate.map { PhaseGate(question: "Is it so?", items: $0) },
      stageNames: [id],
      sources: [SourceReference(document: "MODES", place: "Phases")]
    )
  }

  static func mode(_ id: String, _ title: String) -> ChecklistItem {
    let severity = SeverityRule(base: .medium, raises: [])
    return Criteria.item(
      nil,
      id,
      title,
      .scope,
      "Product owner",
      step: "Set a limit.",
      checklist: "failure-modes",
      kind: .failureMode,
      diagnosis: Diagnosis(rootCause: "Nobody asked.", threshold: 1, severity: severity)
    )
  }

  private static func control(_ id: String, _ title: String, of checklist: String) -> ChecklistItem {
    Criteria.item(
      nil,
      id,
      title,
      .governance,
      "Security lead",
      step: "Name one.",
      checklist: checklist,
      kind: .control
    )
  }

  private static func gate(_ id: String, _ title: String) -> ChecklistItem {
    Criteria.item(
      nil,
      id,
      title,
      .infrastructure,
      "Engineering lead",
      step: "Try it.",
      checklist: "phase-gates",
      kind: .gate
    )
  }

  static func judged(
    _ item: ChecklistItem,
    _ verdict: Verdict,
    _ message: String,
    severity: SeverityAudit? = nil,
    failures: [ProbeFinding] = [],
    wouldDecide: [MissingFact] = []
  ) -> ItemAudit {
    ItemAudit(
      item: item,
      verdict: verdict,
      severity: severity,
      assurance: verdict.standing == .favourable ? .stated : nil,
      message: message,
      failures: failures,
      advice: [],
      facts: failures.flatMap(\.facts),
      wouldDecide: wouldDecide,
      claim: nil
    )
  }
}
