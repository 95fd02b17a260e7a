internal import CalendarDates
internal import ReadinessEngine

/// What is recommended, on which conditions, and the verdicts it rests on: all that a decision needs.
struct RecommendationSection {
  /// The audit shown.
  let manifest: ManifestAudit
  /// The level of the heading.
  let level: Int

  /// How many items are shown where not all of them are needed; the others stand in the scorecard.
  private static let limit = 6

  /// Writes the section.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(level, "Recommendation")
    if let recommendation = manifest.outlook.recommendation {
      let course = recommendation.course
      writer.callout(
        course.tone,
        "**\(course.title). \(course.advice)** \(manifest.reason(of: recommendation))"
      )
      write(recommendation.contradictions, to: &writer)
      for condition in recommendation.conditions { write(condition, to: &writer) }
    } else {
      writer.paragraph("None: no scored checklist was asked, so this audit finds faults and grants nothing.")
    }
    GlanceTable(manifest: manifest).write(to: &writer)
  }

  private func write(_ contradictions: [Notice], to writer: inout some DocumentWriter) {
    if contradictions.isEmpty { return }
    writer.paragraph("Because evidence contradicts what is stated:")
    writer.bullets(
      contradictions.map { notice in
        let place = Place(file: manifest.path, position: notice.position).line
        let step = notice.kind.wording.firstStep
        return "\(code: "\(notice.path)") (\(code: place)): \(notice.message). \(step)"
      }
    )
  }

  private func write(_ condition: RecommendationCondition, to writer: inout some DocumentWriter) {
    writer.paragraph("\(condition.lead)")
    let shown = condition.items.prefix(condition.points == nil ? condition.items.count : Self.limit)
    var entries = shown.map { audit -> RichText in
      "**\(audit.item.title)**\(severity(audit))\(waiver(audit)). \(audit.task) Owner: \(audit.item.owner)."
    }
    let rest = condition.items.count - shown.count
    if rest > 0 {
      entries.append("\(rest.spelled("more", "more").capitalizingFirst), shown in the checklist below.")
    }
    writer.bullets(entries)
  }

  private func severity(_ audit: ItemAudit) -> RichText {
    guard let severity = audit.severity else { return "" }
    return " (\(severity.level.rawValue) failure mode, \(VerdictLabel(audit).phrase))"
  }

  private func waiver(_ audit: ItemAudit) -> RichText {
    audit.waiver.map { ", \($0.waiver.acceptance)" } ?? ""
  }
}
