import CalendarDates
import CEL
import JSONSyntax

@testable import ReadinessEngine

func position(_ line: Int, _ column: Int = 5) -> SourcePosition {
  SourcePosition(line: line, column: column)
}

extension Fact {
  convenience init(
    path: FactPath,
    value: JSONValue?,
    text: String,
    position: SourcePosition,
    measurement: Measurement? = nil
  ) {
    self.init(
      path: path,
      value: value,
      text: text,
      range: SourceRange(from: position),
      measurement: measurement
    )
  }
}

extension MissingFact {
  convenience init(path: FactPath, question: String?, position: SourcePosition) {
    self.init(path: path, question: question, range: SourceRange(from: position))
  }
}

extension ClaimAudit {
  init(by: String?, on: CalendarDate?, reason: String?, standing: ClaimStanding, position: SourcePosition) {
    self.init(by: by, on: on, reason: reason, standing: standing, range: SourceRange(from: position))
  }
}

extension Notice {
  convenience init(
    kind: NoticeKind,
    path: FactPath,
    position: SourcePosition,
    message: String,
    measurement: Measurement? = nil
  ) {
    self.init(
      kind: kind,
      path: path,
      range: SourceRange(from: position),
      message: message,
      measurement: measurement
    )
  }
}

extension SourceRange {
  /// Four characters, so that starts and ends are told apart.
  fileprivate init(from start: SourcePosition) {
    self.init(start: start, end: position(start.line, start.column + 4))
  }
}

/// Reads dotted paths with element numbers, `raci[1].accountable`.
func path(_ text: String) -> FactPath {
  var path = FactPath()
  for part in text.split(separator: ".") {
    let pieces = part.split(separator: "[")
    path = path.field(String(pieces[0]))
    for piece in pieces.dropFirst() { path = path.index(Int(piece.dropLast()) ?? 0) }
  }
  return path
}

func stated(
  _ where: String,
  _ value: JSONValue,
  _ text: String,
  line: Int,
  measurement: Measurement? = nil
) -> Fact {
  Fact(path: path(`where`), value: value, text: text, position: position(line), measurement: measurement)
}

func missing(_ where: String, line: Int, question: String? = nil) -> MissingFact {
  MissingFact(path: path(`where`), question: question, position: position(line))
}

func notStated(_ where: String, line: Int) -> Fact {
  Fact(path: path(`where`), value: nil, text: "not stated", position: position(line))
}

func finding(
  _ probe: String,
  _ message: String,
  _ facts: [Fact] = [],
  wouldDecide: [MissingFact] = []
) -> ProbeFinding {
  ProbeFinding(probe: probe, message: message, facts: facts, wouldDecide: wouldDecide)
}

func met(
  _ item: ChecklistItem,
  _ message: String,
  _ facts: [Fact],
  assurance: Assurance = .stated,
  advice: [ProbeFinding] = []
) -> ItemAudit {
  ItemAudit(
    item: item,
    verdict: .met,
    assurance: assurance,
    message: message,
    failures: [],
    advice: advice,
    facts: facts,
    wouldDecide: [],
    claim: nil
  )
}

func notMet(
  _ item: ChecklistItem,
  _ failures: [ProbeFinding],
  advice: [ProbeFinding] = [],
  claim: ClaimAudit? = nil
) -> ItemAudit {
  ItemAudit(
    item: item,
    verdict: .notMet,
    assurance: nil,
    message: failures.first?.message ?? item.title,
    failures: failures,
    advice: advice,
    facts: failures.flatMap(\.facts),
    wouldDecide: [],
    claim: claim
  )
}

func unknown(
  _ item: ChecklistItem,
  _ missing: [MissingFact],
  stated: [Fact] = [],
  claim: ClaimAudit? = nil
) -> ItemAudit {
  let names = missing.prefix(3).map(\.path.description).joined(separator: ", ")
  let rest = missing.count > 3 ? " and \(missing.count - 3) more" : ""
  let claimed = claim.map {
    "Only claimed, by \($0.by ?? "") on \($0.on?.description ?? ""): \($0.reason ?? "")"
  }
  return ItemAudit(
    item: item,
    verdict: claim == nil ? .unknown : .met,
    assurance: claim == nil ? nil : .asserted,
    message: claimed ?? "Not stated: \(names)\(rest)",
    failures: [],
    advice: [],
    facts: stated
      + missing.map { Fact(path: $0.path, value: nil, text: "not stated", position: $0.position) },
    wouldDecide: missing,
    claim: claim
  )
}

func undecided(_ item: ChecklistItem, _ verdict: Verdict, _ message: String) -> ItemAudit {
  ItemAudit(
    item: item,
    verdict: verdict,
    assurance: nil,
    message: message,
    failures: verdict == .error ? [finding("rule", message)] : [],
    advice: [],
    facts: [],
    wouldDecide: [],
    claim: nil
  )
}

/// Gathers items into the audit of one manifest as the auditor would: score, band, profile, gate and
/// priorities follow from the verdicts.
func manifestAudit(
  _ path: String,
  _ project: ProjectIdentity,
  _ items: [ItemAudit],
  line: Int? = nil,
  clearance: [ClearanceReason] = [],
  notices: [Notice] = [],
  evidence: [ArtifactAudit] = [],
  further: [ChecklistAudit] = [],
  checklistTitle: String = "From pilot to production",
  bands: [Band] = Criteria.bands,
  appendix: Appendix? = nil,
  policy: PolicyIdentity? = nil,
  waivers: [WaiverAudit] = [],
  comparison: BaselineComparison? = nil
) -> ManifestAudit {
  let score = Score(items)
  let clearance = Clearance(reasons: clearance)
  let checklists =
    [
      ChecklistAudit(
        id: "pilot-to-production",
        title: checklistTitle,
        applicability: .applies,
        score: score,
        scoring: Scoring(passingScore: 10, bands: bands),
        items: items,
        phases: nil
      )
    ] + further
  return ManifestAudit(
    path: path,
    line: line,
    project: project,
    checklists: checklists,
    profile: Profile(checklists),
    clearance: clearance,
    gate: GateResult(checks: gateChecks(score, items, clearance), policy: policy),
    priorities: Priority.ranked(checklists, clearance: clearance),
    notices: notices,
    evidence: evidence,
    appendix: appendix,
    waivers: waivers,
    comparison: comparison
  )
}

func waiver(
  _ item: String,
  reason: String,
  approver: String,
  until lastDay: String = "2026-12-31",
  line: Int = 12
) -> Waiver {
  Waiver(
    project: "p",
    item: item,
    reason: reason,
    approver: approver,
    lastDay: day(lastDay),
    position: position(line)
  )
}

private func gateChecks(_ score: Score, _ items: [ItemAudit], _ clearance: Clearance) -> [GateCheck] {
  let lacking = items.filter { !$0.counts(at: .stated) && $0.verdict != .notApplicable }
  let blockers = clearance.reasons.map(\.item)
  let names = blockers.joined(separator: ", ")
  return [
    GateCheck(
      holds: score.met >= 10,
      reason: "\(score.met) of \(score.total) criteria met; the gate asks for 10",
      items: score.met >= 10 ? [] : lacking.map(\.item.id),
      points: GatePoints(counted: score.met, needed: 10)
    ),
    GateCheck(
      holds: clearance.cleared,
      reason: clearance.cleared ? "cleared for production" : "not cleared for production: \(names)",
      items: blockers
    ),
  ]
}

func day(_ text: String) -> CalendarDate {
  guard let day = CalendarDate(text) else { preconditionFailure("\(text) is not a day") }
  return day
}

func auditReport(_ manifests: [ManifestAudit]) -> AuditReport {
  AuditReport(toolVersion: "1.0.0", asOf: day("2026-11-01"), manifests: manifests)
}
