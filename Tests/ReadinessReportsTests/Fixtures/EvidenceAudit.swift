import CalendarDates
import Digests
import JSONSyntax

@testable import ReadinessEngine

/// Evidence of every standing, verdicts that rest on it, and a stated fact that it contradicts.
enum EvidenceAudit {
  static let manifest = manifestAudit(
    "evidence.readiness.json",
    ProjectIdentity(id: "evidence", name: "Held against evidence"),
    items,
    notices: notices,
    evidence: ArtifactStanding.allCases.enumerated().map { artifact($1, number: $0) }
  )

  private static let items = [
    met(
      Criteria.realData,
      "Scored 0.91 on real data.",
      [measured("evaluation.score", 0.91, "0.91", line: 3, at: 12)],
      assurance: .measured
    ),
    met(
      Criteria.raci,
      "One owner end to end.",
      [stated("ownership.owner", "Jonas", "Jonas", line: 8)],
      assurance: .documented
    ),
    notMet(
      Criteria.loadTest,
      [
        finding(
          "duration",
          "The load was held for 1.54 minutes; at least 15 minutes are needed.",
          [measured("loadTest.durationMinutes", 1.54, "1.54 minutes", line: 5, at: nil)]
        )
      ],
      claim: ClaimAudit(
        by: "Daniel",
        on: day("2026-10-01"),
        reason: "It ran all night.",
        standing: .contradicted,
        position: position(30)
      )
    ),
    unknown(Criteria.privacyCompliance, [missing("privacy.reviewedOn", line: 9)]),
  ]

  private static let notices: [Notice] = {
    let contradiction = Notice(
      kind: .claimContradicted,
      path: path("loadTest.durationMinutes"),
      position: position(5),
      message: "4 minutes is stated, but 1.54 minutes was measured: results/k6.json (k6)",
      measurement: measurement(line: 5, at: nil)
    )
    let kinds: [NoticeKind] = [.evidenceStale, .evidenceInconclusive, .evidenceMissing]
    return [contradiction]
      + kinds.enumerated()
      .map { index, kind in
        Notice(
          kind: kind,
          path: path("evidence[\(index)]"),
          position: position(20 + index),
          message: "What is known of it: \(kind.rawValue)"
        )
      }
  }()

  private static func measured(
    _ path: String,
    _ value: JSONValue,
    _ text: String,
    line: Int,
    at place: Int?
  ) -> Fact {
    stated(path, value, text, line: line, measurement: measurement(line: line, at: place))
  }

  private static func measurement(line: Int, at place: Int?) -> Measurement {
    Measurement(
      entry: "load-test",
      path: "results/k6.json",
      tool: "k6",
      place: place.map { position($0) },
      range: SourceRange(start: position(line), end: position(line, 9))
    )
  }

  private static func artifact(_ standing: ArtifactStanding, number: Int) -> ArtifactAudit {
    let isRead = [.measured, .document, .stale, .inconclusive].contains(standing)
    let isMeasured = standing == .measured
    return ArtifactAudit(
      entry: EvidenceEntry(
        id: "entry-\(standing.rawValue)",
        title: "The \(standing.rawValue) entry",
        source: .files(pattern: "results/\(standing.rawValue).json"),
        supports: ["load-test"],
        format: nil,
        collectedOn: day("2026-09-12"),
        collectedBy: "Infrastructure lead",
        range: SourceRange(start: position(20 + number), end: position(24 + number)),
        index: number
      ),
      path: standing == .missing ? nil : "results/\(standing.rawValue).json",
      digest: isRead ? SHA256(Array(standing.rawValue.utf8)) : nil,
      adapter: isMeasured ? "k6-summary" : nil,
      tool: isMeasured ? "k6" : nil,
      toolVersion: isMeasured ? "2.2.0" : nil,
      date: standing == .missing ? nil : day("2026-09-12"),
      isDateOfCollection: !isMeasured,
      standing: standing,
      reason: isMeasured ? nil : "The reason why it is \(standing.rawValue)",
      facts: [],
      notes: [],
      documents: isMeasured ? ["load-test"] : []
    )
  }
}
