internal import JSONSyntax
internal import ReadinessEngine

/// The audit of one manifest.
struct ManifestShape: JSONShape {
  let manifest: ManifestAudit

  init(_ manifest: ManifestAudit) {
    self.manifest = manifest
  }

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
    json.objects("priorities", manifest.priorities.map(PriorityShape.init))
    json.objects("notices", manifest.notices.map { NoticeShape(notice: $0, file: file) })
    json.object("gate", GateShape(gate: manifest.gate))
  }
}
