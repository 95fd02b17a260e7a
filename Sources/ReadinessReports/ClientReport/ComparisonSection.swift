internal import CalendarDates
internal import ReadinessEngine

/// What changed since the baseline.
struct ComparisonSection {
  /// The comparison shown.
  let comparison: BaselineComparison
  /// The level of the heading.
  let level: Int

  /// Writes what got worse and what got better.
  func write(to writer: inout some DocumentWriter) {
    writer.heading(level, "Since \(comparison.asOf.description)")
    if comparison.worse.isEmpty, comparison.better.isEmpty { writer.paragraph("Nothing is worse or better.") }
    writer.bullets(
      comparison.worse.map { "\(verdict: "worse", .bad): \($0.sentence)" }
        + comparison.better.map { "\(verdict: "better", .good): \($0.sentence)" }
    )
  }
}
