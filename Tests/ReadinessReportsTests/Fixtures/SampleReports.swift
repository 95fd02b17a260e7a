import CEL
import JSONSyntax

@testable import ReadinessEngine

/// The shared audits on which every format is tested.
enum SampleReports {
  /// Each report with the name of its golden files.
  static let all: [(name: String, report: AuditReport)] = [
    ("near-ready", auditReport([NearReadyAudit.manifest])),
    ("every-verdict", auditReport([everyVerdict])),
    ("diagnosis", auditReport([DiagnosisAudit.manifest])),
    ("nothing-stated", auditReport([nothingStated])),
    ("all-met", auditReport([allMet])),
    ("hostile-text", auditReport([hostileText])),
    ("wide-text", auditReport([wideText])),
    ("practices", auditReport([withPractices])),
    ("waived", auditReport([WaivedAudit.manifest])),
    ("evidence", auditReport([EvidenceAudit.manifest])),
    ("many-manifests", auditReport([NearReadyAudit.manifest, allMet, nothingStated, wideText])),
    ("no-manifests", auditReport([])),
  ]

  /// Every verdict, assurance and standing of a claim in one report.
  static let everyVerdict = manifestAudit(
    "readiness.json",
    ProjectIdentity(id: "every-verdict", name: "Every verdict"),
    [
      met(Criteria.realData, "Stated and met.", [stated("data.share", 0.9, "90 %", line: 3)]),
      met(
        Criteria.auditLog,
        "Documented.",
        [stated("decisionLog.coverage", "all", "all", line: 4)],
        assurance: .documented
      ),
      met(
        Criteria.loadTest,
        "Measured.",
        [stated("loadTest.peakRequestsPerSecond", 1000, "1,000 requests/s", line: 5)],
        assurance: .measured
      ),
      unknown(Criteria.lifecyclePlan, [missing("lifecycle.owner", line: 6)], claim: claim(.accepted)),
      notMet(
        Criteria.approvalGates,
        (1...5).map { finding("probe-\($0)", "Reason \($0).", [stated("a[\($0)]", 1, "1", line: 7)]) },
        claim: claim(.contradicted)
      ),
      unknown(
        Criteria.raci,
        (1...5).map { missing("raci[\($0)].accountable", line: 8, question: "Who is accountable?") }
      ),
      undecided(Criteria.privacyCompliance, .notApplicable, "The project handles no data of people."),
      undecided(Criteria.executiveSponsor, .error, "The rule `sponsor` could not be evaluated: no such key"),
    ],
    clearance: [
      ClearanceReason(
        item: "approval-gates",
        verdict: .notMet,
        isOnlyClaimed: false,
        because: "Effects may reach the public.",
        settledBy: [path("project.audience"), path("data.personal")]
      )
    ],
    notices: NoticeKind.allCases.map { kind in
      Notice(kind: kind, path: path("a.b"), position: position(9), message: "A notice: \(kind.rawValue)")
    }
  )

  /// A manifest with its required fields only.
  static let nothingStated = manifestAudit(
    "empty/readiness.json",
    ProjectIdentity(id: "empty", name: "Nothing stated yet"),
    [Criteria.realData, Criteria.loadTest, Criteria.adversarialTesting]
      .map { item in
        unknown(item, [missing("\(item.dimension.rawValue).first", line: 1, question: "What is it?")])
      }
  )

  /// A project with nothing left to do.
  static let allMet = manifestAudit(
    "claims-triage.readiness.json",
    ProjectIdentity(id: "claims-triage", name: "Claims triage"),
    (1...12)
      .map { number in
        let item = Criteria.item(
          number,
          "item-\(number)",
          "Criterion \(number)",
          .data,
          "Owner",
          step: "Go on."
        )
        return met(item, "Fact \(number) holds.", [stated("a.b", 1, "1", line: number)])
      }
  )

  /// Practices of every standing, beside one verdict.
  static let withPractices = manifestAudit(
    "practices.readiness.json",
    ProjectIdentity(id: "practices", name: "Practices"),
    [met(Criteria.realData, "Stated and met.", [stated("data.share", 0.9, "90 %", line: 3)])],
    appendix: SamplePractices.appendix
  )

  /// Chinese, Japanese, Korean, Arabic, Hindi and emoji beside each other.
  static let wideText = manifestAudit(
    "プロジェクト/準備.json",
    ProjectIdentity(id: "wide", name: "顧客サービス・アシスタント（第二段階、全国展開）の本番準備状況の確認と評価について"),
    [
      met(
        Criteria.item(
          1,
          "real-data",
          "本番データで検証済みであること。欠損、重複、形式の不一致も含めて評価すること。",
          .data,
          "データ責任者",
          step: "先月の本番データで評価をやり直す。"
        ),
        "未加工の会話2,400件のうち88 %が正答であった。事前に定めた基準は85 %であり、これを上回った。",
        [stated("data.share", "八十八", "八十八", line: 12)]
      ),
      notMet(
        Criteria.item(2, "fallback", "안정적으로 실패하는가", .infrastructure, "기술 책임자", step: "모든 외부 호출에 제한 시간을 정한다."),
        [finding("timeout", "외부 호출 세 개 가운데 하나에는 제한 시간이 없습니다.", [stated("a.b", "없음", "없음", line: 20)])]
      ),
      unknown(
        Criteria.item(
          3,
          "raci",
          "المسؤوليات متفق عليها بين الأقسام",
          .ownership,
          "مدير المشروع",
          step: "حدد المسؤول عن كل نشاط."
        ),
        [missing("raci[0].accountable", line: 30, question: "من هو المسؤول؟")]
      ),
      met(
        Criteria.item(
          4,
          "audit-log",
          "हर निर्णय दोबारा देखा जा सकता है 👩‍👩‍👧‍👦 🇩🇪 👍🏽 ❤️",
          .governance,
          "Ing. José Ñuñez",
          step: "Naïve cafés 🙂"
        ),
        "Zoë naïvely passed: e\u{301}tude 🙂🙂🙂",
        [stated("b.c", true, "yes", line: 40)]
      ),
    ]
  )

  /// Signs that terminals, Markdown, CI systems and spreadsheets would obey, in every text of an audit.
  static let hostileText = HostileAudit(texts: [
    "\"><script>alert(1)</script>|`::error::`=HYPERLINK(\"x\")",
    "\u{1B}[31mred\u{1B}[0m \u{9B}2J \u{7} \u{0}",
    "left \u{202E}thgir\u{202C} \u{2066}isolate\u{2069} zero\u{200B}width \u{FEFF}",
    "# heading\n- item\r\n| a | b |\n|---|---|\n```\ncode\n```",
    "@team #123 GH-7 www.example.com https://example.com a@example.com :tada: [x](y) ![i](j)",
    "1. one ]]> <!-- --> &copy; *bold* _it_ ~~gone~~ $x$ \\",
    "    indented",
  ])
  .manifest

  private static func claim(_ standing: ClaimStanding) -> ClaimAudit {
    ClaimAudit(
      by: "Anna",
      on: day("2026-10-01"),
      reason: "It was reviewed.",
      standing: standing,
      position: position(2)
    )
  }
}
