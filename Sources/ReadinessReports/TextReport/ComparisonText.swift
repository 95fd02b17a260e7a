internal import CalendarDates
internal import ReadinessEngine

/// What got better since the baseline; what got worse stands with the gate.
struct ComparisonText {
  /// The comparison shown.
  let comparison: BaselineComparison

  /// Writes one line a change, or that there is none.
  func write(to writer: inout TextWriter) {
    writer.heading("Since \(comparison.asOf)")
    if comparison.better.isEmpty { writer.line("Nothing is better.", .quiet, at: 2) }
    for change in comparison.better {
      writer.line(at: 2, hanging: 4) { line in
        line.write(VerdictTone.good)
        line.write("better: ")
        line.write(change.sentence)
      }
    }
  }
}
