internal import JSONSyntax
internal import ReadinessEngine

/// What is recommended, why and on which conditions; the items are named by id.
struct RecommendationShape: JSONShape {
  /// The recommendation written.
  let recommendation: Recommendation
  /// The audit that it is about.
  let manifest: ManifestAudit

  func write(to json: inout JSONObjectWriter) {
    json.text("course", recommendation.course.rawValue)
    json.text("basis", recommendation.basis.rawValue)
    json.text("sentence", manifest.reason(of: recommendation))
    json.objects("conditions", recommendation.conditions) { ConditionShape(condition: $0) }
    json.texts("contradictedFacts", recommendation.contradictions.map(\.pathText))
    json.object("turningPoint", manifest.outlook.turningPoint.map { TurningPointShape(point: $0) })
  }
}

/// Items that have to be settled.
struct ConditionShape: JSONShape {
  /// The condition written.
  let condition: RecommendationCondition

  func write(to json: inout JSONObjectWriter) {
    json.text("purpose", condition.purpose.rawValue)
    json.number("points", condition.points)
    json.texts("items", condition.items.map(\.item.id))
  }
}

/// The few items on which the recommendation turns.
struct TurningPointShape: JSONShape {
  /// The turning point written.
  let point: TurningPoint

  func write(to json: inout JSONObjectWriter) {
    json.texts("items", point.items.map(\.item.id))
    json.text("course", point.course?.rawValue)
  }
}
