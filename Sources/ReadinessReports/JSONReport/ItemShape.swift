internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// The verdict on one item, with all that it rests on.
struct ItemShape: JSONShape {
  /// The audit written.
  let audit: ItemAudit
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    let item = audit.item
    json.text("id", item.id)
    json.text("kind", item.kind.rawValue)
    json.number("number", item.number)
    json.text("title", item.title)
    json.text("dimension", item.dimension.rawValue)
    json.text("verdict", audit.verdict.rawValue)
    json.text("severity", audit.severity?.level.rawValue)
    json.text("assurance", audit.assurance?.rawValue)
    json.objects("facts", audit.facts) { FactShape(fact: $0, file: file) }
    json.texts("wouldDecide", audit.wouldDecide.map(\.pathText))
    json.objects("missing", audit.wouldDecide) { MissingFactShape(missing: $0, file: file) }
    json.text("message", audit.message)
    json.object("at", audit.decidingPosition.map { PositionShape(file: file, position: $0) })
    json.objects("failures", audit.failures) { FindingShape(finding: $0, file: file) }
    json.objects("advice", audit.advice) { FindingShape(finding: $0, file: file) }
    json.object("claim", audit.claim.map { ClaimShape(claim: $0, file: file) })
    writeKnowledge(to: &json)
    json.objects("severityReasons", (audit.severity?.reasons ?? [])) { SeverityReasonShape(reason: $0) }
    json.text("rootCause", item.diagnosis?.rootCause)
    json.number("threshold", item.diagnosis?.threshold)
  }

  /// What the checklist knows about the item, which does not depend on the manifest.
  private func writeKnowledge(to json: inout JSONObjectWriter) {
    let item = audit.item
    json.number("weight", item.weight)
    json.text("question", item.question)
    json.text("why", item.why)
    json.text("owner", item.owner)
    json.text("effort", item.effort.rawValue)
    json.text("firstStep", item.remedy.firstStep)
    json.text("done", item.remedy.done)
    json.objects("sources", item.sources) { SourceShape(source: $0) }
  }
}

/// A fact that a verdict read.
struct FactShape: JSONShape {
  /// The fact written.
  let fact: Fact
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("path", fact.pathText)
    json.member("value", fact.value ?? .null)
    json.object("at", PositionShape(file: file, position: fact.position))
    json.member("stated", .boolean(fact.value != nil))
    json.text("text", fact.text)
    json.object("measurement", fact.measurement.map { MeasurementShape(measurement: $0) })
  }
}

/// A fact that is not stated and would help to decide.
struct MissingFactShape: JSONShape {
  /// The fact to ask for.
  let missing: MissingFact
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("path", missing.pathText)
    json.text("question", missing.question)
    json.object("at", PositionShape(file: file, position: missing.position))
  }
}

/// Why a failure mode is worse than its base.
struct SeverityReasonShape: JSONShape {
  /// The reason written.
  let reason: SeverityReason

  func write(to json: inout JSONObjectWriter) {
    json.text("because", reason.because)
    json.texts("settledBy", reason.settledBy.map(\.pathText))
  }
}

/// A probe that does not hold, a symptom that is found, or a probe that missing facts leave open.
struct FindingShape: JSONShape {
  /// The finding written.
  let finding: ProbeFinding
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("probe", finding.probe)
    json.text("message", finding.message)
    json.objects("facts", finding.facts) { FactShape(fact: $0, file: file) }
    json.objects("missing", finding.wouldDecide) { MissingFactShape(missing: $0, file: file) }
  }
}

/// A claim and what became of it.
struct ClaimShape: JSONShape {
  /// The claim written.
  let claim: ClaimAudit
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("by", claim.by)
    json.text("on", claim.on?.description)
    json.text("reason", claim.reason)
    json.text("standing", claim.standing.rawValue)
    json.object("at", PositionShape(file: file, position: claim.position))
  }
}

/// A place in a manifest, line and column counted from 1.
struct PositionShape: JSONShape {
  /// The manifest's path.
  let file: String
  /// The line and column.
  let position: SourcePosition

  func write(to json: inout JSONObjectWriter) {
    json.text("file", file)
    json.number("line", position.line)
    json.number("column", position.column)
  }
}
