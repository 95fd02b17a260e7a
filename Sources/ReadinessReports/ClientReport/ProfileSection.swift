internal import ReadinessEngine

/// How the items of all checklists stand in each of the five dimensions.
struct ProfileSection {
  /// The profile shown.
  let profile: Profile
  /// The level of the heading.
  let level: Int

  /// Writes the picture and the numbers behind it, or nothing without items.
  func write(to writer: inout some DocumentWriter) {
    guard !profile.dimensions.isEmpty else { return }
    writer.heading(level, "Profile")
    writer.paragraph(
      """
      All items of all checklists that concern the project, by what they are about. In order is what is met, passed \
      or ruled out; open is what is unknown or possible. What only later phases ask for does not count yet.
      """
    )
    writer.picture(.profile(profile.dimensions))
    writer.table(
      ["Dimension", "Standing", "In order", "Not in order", "Open"],
      numeric: [2, 3, 4],
      rows: profile.dimensions.map { standing in
        let bar = BarCells(standing).text
        return [
          "\(standing.dimension.rawValue)", "\(bar)", "\(standing.met)", "\(standing.notMet)",
          "\(standing.unknown)",
        ]
      }
    )
    if let weakest = profile.weakest {
      writer.paragraph("Weakest: **\(weakest.dimension.rawValue)**, \(weakest.sentence).")
    }
  }
}
