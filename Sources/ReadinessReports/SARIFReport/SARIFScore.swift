internal import JSONSyntax
internal import ReadinessEngine

/// What a manifest states of a scored checklist, and what evidence supports; the standard has no place of its own.
struct SARIFScore: JSONShape {
  private let project: String
  private let checklist: String
  private let score: Score

  /// The score of a checklist; nil where it has none.
  init?(_ checklist: ChecklistAudit, of manifest: ManifestAudit) {
    guard let score = checklist.score else { return nil }
    project = manifest.project.id
    self.checklist = checklist.id
    self.score = score
  }

  func write(to json: inout JSONObjectWriter) {
    json.text("project", project)
    json.text("checklist", checklist)
    json.number("total", score.total)
    json.number("met", score.met)
    json.number("evidenced", score.evidenced)
  }
}
