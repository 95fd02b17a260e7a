internal import CalendarDates
internal import Digests
internal import JSONSyntax
internal import ReadinessEngine

/// One file or reference of the evidence.
struct ArtifactShape: JSONShape {
  /// The audit written.
  let artifact: ArtifactAudit
  /// The manifest's path.
  let file: String

  func write(to json: inout JSONObjectWriter) {
    json.text("entry", artifact.entry.id)
    json.text("title", artifact.entry.title)
    json.text("path", artifact.path)
    json.text("sha256", artifact.digest?.hexadecimal)
    json.text("standing", artifact.standing.rawValue)
    json.text("reason", artifact.reason)
    json.text("adapter", artifact.adapter)
    json.text("tool", artifact.tool)
    json.text("toolVersion", artifact.toolVersion)
    json.text("date", artifact.date.map { "\($0)" })
    json.member("dateIsOfCollection", .boolean(artifact.isDateOfCollection))
    json.text("collectedBy", artifact.entry.collectedBy)
    json.texts("supports", artifact.entry.supports)
    json.texts("documents", artifact.documents)
    json.objects("facts", artifact.facts) { ArtifactFactShape(fact: $0) }
    json.texts("notes", artifact.notes)
    json.object("at", PositionShape(file: file, position: artifact.entry.position))
  }
}

/// A fact as a file of evidence gives it.
struct ArtifactFactShape: JSONShape {
  /// The fact written.
  let fact: ArtifactFact

  func write(to json: inout JSONObjectWriter) {
    json.text("path", "\(fact.fact.path)")
    json.member("value", fact.value)
    json.number("line", fact.position?.line)
    json.number("column", fact.position?.column)
  }
}

/// What a fact was measured by.
struct MeasurementShape: JSONShape {
  /// The measurement written.
  let measurement: Measurement

  func write(to json: inout JSONObjectWriter) {
    json.text("entry", measurement.entry)
    json.text("path", measurement.path)
    json.text("tool", measurement.tool)
    json.number("line", measurement.place?.line)
    json.number("column", measurement.place?.column)
  }
}
