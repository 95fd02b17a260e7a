internal import JSONSyntax
internal import ReadinessEngine

/// Whether a project may go live, beside its score.
struct ClearanceShape: JSONShape {
  /// The audit written.
  let manifest: ManifestAudit

  func write(to json: inout JSONObjectWriter) {
    let clearance = manifest.clearance
    json.member("cleared", .boolean(clearance.cleared))
    json.texts("reasons", clearance.reasons.map(\.sentence))
    json.objects("blockers", clearance.reasons) { BlockerShape(reason: $0) }
    json.text("sentence", ClearanceSentence(manifest).text)
    json.member("required", .boolean(clearance.isRequired))
  }
}

/// One item that stands against going live.
struct BlockerShape: JSONShape {
  /// The reason written.
  let reason: ClearanceReason

  func write(to json: inout JSONObjectWriter) {
    json.text("item", reason.item)
    json.text("verdict", reason.verdict.rawValue)
    json.member("onlyClaimed", .boolean(reason.isOnlyClaimed))
    json.text("because", reason.because)
    json.texts("settledBy", reason.settledBy.map { "\($0)" })
  }
}

/// Whether the release gate passed: `reasons` says why it failed, `checks` all that was asked.
struct GateShape: JSONShape {
  /// The gate written.
  let gate: GateResult

  func write(to json: inout JSONObjectWriter) {
    json.member("passed", .boolean(gate.passed))
    json.texts("reasons", gate.failures)
    json.objects("checks", gate.checks) { GateCheckShape(check: $0) }
    json.object("policy", gate.policy.map { PolicyShape(policy: $0) })
  }
}

/// One thing that the gate asked for.
struct GateCheckShape: JSONShape {
  /// The check written.
  let check: GateCheck

  func write(to json: inout JSONObjectWriter) {
    json.member("holds", .boolean(check.holds))
    json.text("reason", check.reason)
    json.texts("items", check.items)
    json.texts("facts", check.facts.map { "\($0)" })
  }
}

/// How the items stand in each dimension.
struct ProfileShape: JSONShape {
  /// The profile written.
  let profile: Profile

  func write(to json: inout JSONObjectWriter) {
    json.objects("dimensions", profile.dimensions) { DimensionShape(standing: $0) }
    json.text("weakest", profile.weakest?.dimension.rawValue)
  }
}

/// How the items of one dimension stand.
struct DimensionShape: JSONShape {
  /// The standing written.
  let standing: DimensionStanding

  func write(to json: inout JSONObjectWriter) {
    json.text("dimension", standing.dimension.rawValue)
    json.number("met", standing.met)
    json.number("notMet", standing.notMet)
    json.number("unknown", standing.unknown)
    json.number("total", standing.total)
    json.number("percentMet", standing.percentMet)
  }
}

/// Something to fix first; the item's other knowledge stands with the item.
struct PriorityShape: JSONShape {
  /// The priority written.
  let priority: Priority

  func write(to json: inout JSONObjectWriter) {
    json.text("item", priority.item.id)
    json.text("title", priority.item.title)
    json.text("verdict", priority.verdict.rawValue)
    json.text("message", priority.message)
    json.text("owner", priority.item.owner)
    json.text("effort", priority.item.effort.rawValue)
    json.text("firstStep", priority.item.remedy.firstStep)
    json.text("done", priority.item.remedy.done)
    json.member("blocksClearance", .boolean(priority.blocksClearance))
  }
}

/// Something the reader should know about the manifest.
struct NoticeShape: JSONShape {
  /// The notice written.
  let notice: Notice
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("kind", notice.kind.rawValue)
    json.text("path", notice.pathText)
    json.text("message", notice.message)
    json.object("at", PositionShape(file: file, position: notice.position))
    json.text("severity", notice.kind.severity?.rawValue)
    json.object("measurement", notice.measurement.map { MeasurementShape(measurement: $0) })
  }
}
