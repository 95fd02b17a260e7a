internal import JSONSyntax
internal import ReadinessEngine

/// The audit of one manifest.
struct ManifestShape: JSONShape {
  /// The audit written.
  let manifest: ManifestAudit

  func write(to json: inout JSONObjectWriter) {
    let file = manifest.path
    json.text("path", file)
    json.object("project") { project in
      project.text("id", manifest.project.id)
      project.text("name", manifest.project.name)
    }
    json.objects("checklists", manifest.checklists.map { ChecklistShape(checklist: $0, file: file) })
    json.object("profile", ProfileShape(profile: manifest.profile))
    json.object("clearance", ClearanceShape(manifest: manifest))
    json.objects("priorities", manifest.priorities.map { PriorityShape(priority: $0) })
    json.objects("notices", manifest.notices.map { NoticeShape(notice: $0, file: file) })
    json.object("gate", GateShape(gate: manifest.gate))
    json.objects("practices", manifest.practices.map { PracticeGroupShape(audit: $0, file: file) })
    json.object("economics", manifest.appendix.map { EconomicsShape(economics: $0.economics, file: file) })
    json.objects("evidence", manifest.evidence.map { ArtifactShape(artifact: $0, file: file) })
  }
}
