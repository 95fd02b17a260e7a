internal import JSONSyntax
internal import ReadinessEngine

/// What the facts say of one group of practices.
struct PracticeGroupShape: JSONShape {
  /// The audit written.
  let audit: PracticeGroupAudit
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    let group = audit.group
    json.text("id", group.id)
    json.text("title", group.title)
    json.text("description", group.description)
    json.object("counts", PracticeCountsShape(audit: audit))
    json.objects("practices", audit.practices) {
      PracticeShape(audit: $0, labels: group.labels, file: file)
    }
  }
}

/// How many practices of a group are found, missing, open, and not evaluated.
struct PracticeCountsShape: JSONShape {
  /// The audit written.
  let audit: PracticeGroupAudit

  func write(to json: inout JSONObjectWriter) {
    json.number("total", audit.practices.count)
    json.number("found", audit.count(.found))
    json.number("missing", audit.count(.missing))
    json.number("open", audit.count(.open))
    json.number("error", audit.count(.error))
  }
}

/// What the facts say of one practice.
struct PracticeShape: JSONShape {
  /// The audit written.
  let audit: PracticeAudit
  /// The words of its group.
  let labels: PracticeLabels
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("id", audit.practice.id)
    json.text("title", audit.practice.title)
    json.text("standing", audit.standing.rawValue)
    json.text("label", labels.label(audit.standing))
    json.text("message", audit.message)
    json.object("at", audit.decidingPosition.map { PositionShape(file: file, position: $0) })
    json.objects("facts", audit.facts) { FactShape(fact: $0, file: file) }
    json.texts("wouldDecide", audit.wouldDecide.map(\.pathText))
    json.objects("missing", audit.wouldDecide) { MissingFactShape(missing: $0, file: file) }
    json.objects("sources", audit.practice.sources) { SourceShape(source: $0) }
  }
}
