internal import ReadinessEngine

/// How the five dimensions stand, with the weakest one named.
struct ProfileText {
  /// The profile shown.
  let profile: Profile

  private static let barColumn = 18

  /// Writes one row a dimension, or nothing without items.
  func write(to writer: inout TextWriter) {
    guard !profile.dimensions.isEmpty else { return }
    writer.blankLine()
    writer.line { line in
      line.write("Profile", .strong)
      line.move(to: Self.barColumn)
      line.write("■ met, passed or ruled out  □ unknown or possible  · not", .quiet)
    }
    let bars = profile.dimensions.map { BarCells($0) }
    let countColumn = Self.barColumn + 2 + (bars.map(\.count).max() ?? 0)
    let weakest = profile.weakest
    for (standing, bar) in zip(profile.dimensions, bars) {
      writer.line(at: 2, hanging: countColumn) { line in
        line.write(standing.dimension.rawValue)
        line.move(to: Self.barColumn)
        line.write(bar)
        line.move(to: countColumn)
        line.write { standing.appendSentence(to: &$0) }
        if standing == weakest { line.write("  ← weakest", .open) }
      }
    }
  }
}
