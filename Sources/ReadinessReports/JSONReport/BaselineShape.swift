internal import CalendarDates
internal import JSONSyntax
internal import ReadinessEngine

/// What changed since the baseline.
struct BaselineShape: JSONShape {
  /// The comparison written.
  let comparison: BaselineComparison

  func write(to json: inout JSONObjectWriter) {
    json.text("path", comparison.path)
    json.text("asOf", "\(comparison.asOf)")
    json.objects("worse", comparison.worse) { BaselineChangeShape(change: $0) }
    json.objects("better", comparison.better) { BaselineChangeShape(change: $0) }
  }
}

/// A change of one item.
struct BaselineChangeShape: JSONShape {
  /// The change written.
  let change: BaselineChange

  func write(to json: inout JSONObjectWriter) {
    json.text("item", change.item.id)
    json.text("sentence", change.sentence)
    json.object("before", BaselineItemShape(item: change.before))
    json.object("now", BaselineItemShape(item: change.now))
  }
}

/// How an item stood or stands.
struct BaselineItemShape: JSONShape {
  /// The standing written.
  let item: BaselineItem

  func write(to json: inout JSONObjectWriter) {
    json.text("verdict", item.verdict.rawValue)
    json.text("assurance", item.assurance?.rawValue)
    json.text("severity", item.severity?.rawValue)
  }
}
