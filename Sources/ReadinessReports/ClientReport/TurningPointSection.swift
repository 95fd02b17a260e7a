internal import ReadinessEngine

/// The few facts on which the recommendation turns.
struct TurningPointSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// Writes at most three rows, or nothing where no fact would change the recommendation.
  func write(to writer: inout some DocumentWriter) {
    guard let point = manifest.outlook.turningPoint else { return }
    writer.heading(level, "What would change the recommendation")
    writer.paragraph(sentence(point))
    writer.table(["Facts", "Stated today", "Decide", "Who can supply them"], rows: point.items.map(row))
  }

  private func sentence(_ point: TurningPoint) -> RichText {
    let count = point.items.count
    guard let course = point.course else {
      return count == 1
        ? "No single point would change it. This one comes first:"
        : "It takes more than \(count.spelled) points to change it. These come first:"
    }
    let title = course.title.lowercasingFirst
    if count == 1 {
      return "If this were as it should be, the recommendation would be **\(title)**:"
    }
    return """
      If \(count == 2 ? "both of these" : "all \(count.spelled) of these") were as they should be, the recommendation \
      would be **\(title)**; with fewer it stays as it is:
      """
  }

  private func row(_ audit: ItemAudit) -> [RichText] {
    let missing = audit.wouldDecide.map(\.pathText)
    let decides: RichText = "\(audit.item.title)"
    guard audit.work == .fix || missing.isEmpty else {
      return [missing.shortCodeList(3), "not stated", decides, "\(audit.item.owner)"]
    }
    guard let fact = audit.failures.first.flatMap({ audit.fact(of: $0) }) else {
      return ["–", "\(audit.message)", decides, "\(audit.item.owner)"]
    }
    let place = Place(file: manifest.path, position: fact.position)
    return ["\(code: fact.pathText)", "\(fact.text) (\(code: place.line))", decides, "\(audit.item.owner)"]
  }
}
