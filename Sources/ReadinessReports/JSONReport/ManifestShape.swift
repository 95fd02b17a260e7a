internal import Digests
internal import JSONSyntax
internal import ReadinessEngine

/// The audit of one manifest.
struct ManifestShape: JSONShape {
  /// The audit written.
  let manifest: ManifestAudit
  /// The manifest's path.
  let file: String

  /// The audit of a manifest, whose path programs can follow.
  init(_ manifest: ManifestAudit, _ options: RenderingOptions) {
    self.manifest = manifest
    file = options.machinePath(manifest.path)
  }

  func write(to json: inout JSONObjectWriter) {
    json.text("path", file)
    json.object("project") { project in
      project.text("id", manifest.project.id)
      project.text("name", manifest.project.name)
    }
    json.objects("checklists", manifest.checklists) { ChecklistShape(checklist: $0, file: file) }
    json.object("profile", ProfileShape(profile: manifest.profile))
    json.object("clearance", ClearanceShape(manifest: manifest))
    json.objects("priorities", manifest.priorities) { PriorityShape(priority: $0) }
    json.objects("notices", manifest.notices) { NoticeShape(notice: $0, file: file) }
    json.object("gate", GateShape(gate: manifest.gate))
    json.objects("practices", manifest.practices) { PracticeGroupShape(audit: $0, file: file) }
    json.object("economics", manifest.appendix.map { EconomicsShape(economics: $0.economics, file: file) })
    json.number("line", manifest.line)
    let outlook = manifest.outlook
    json.object(
      "recommendation",
      outlook.recommendation.map { RecommendationShape(recommendation: $0, manifest: manifest) }
    )
    json.object("plan", PlanShape(plan: outlook.plan))
    json.text("sha256", manifest.appendix?.manifestDigest.hexadecimal)
    let policy = manifest.gate.policy?.path ?? ""
    json.objects("deviations", manifest.deviations.compactMap { DeviationShape($0, file: policy) }) { $0 }
    json.objects("waiversNotHonoured", manifest.waiversNotHonoured) {
      RefusedWaiverShape(audit: $0, file: policy)
    }
    json.object("baseline", manifest.comparison.map { BaselineShape(comparison: $0) })
    json.objects("evidence", manifest.evidence) { ArtifactShape(artifact: $0, file: file) }
  }
}
