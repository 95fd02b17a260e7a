internal import CalendarDates
internal import ReadinessEngine

/// A picture in a document, as the data that it shows.
///
/// Each writer draws it in its own way; `alternative` says the same in words, for readers who cannot see it.
enum Picture {
  /// How much of what is asked is met.
  case score(ScorePicture)
  /// How the items stand in each dimension.
  case profile([DimensionStanding])
  /// The failure modes by severity and verdict.
  case heatMap(HeatMap)
  /// Bars along a time axis.
  case roadmap(Roadmap)
}

/// The score of a checklist as a picture.
struct ScorePicture {
  /// The points by the facts, what is claimed and open among the rest, and all points.
  let score: Score
  /// The title of the band, if the checklist has bands.
  let band: String?
}

/// The failure modes that are present or possible, by severity.
struct HeatMap {
  /// One row a severity, the worst first; every severity has one.
  let rows: [HeatMapRow]
  /// How many failure modes are ruled out, which have no severity.
  let ruledOut: Int
}

/// The failure modes of one severity.
struct HeatMapRow {
  /// The severity.
  let severity: Severity
  /// The titles of those that are present.
  let present: [String]
  /// The titles of those that cannot be ruled out.
  let possible: [String]
}

/// What is to be done when.
struct Roadmap {
  /// The day at the left end.
  let start: CalendarDate
  /// The rows in groups, each group with a title.
  let sections: [RoadmapSection]
}

/// Rows of a roadmap that belong together.
struct RoadmapSection {
  /// What they have in common.
  let title: String
  /// The rows from top to bottom.
  let bars: [RoadmapBar]
}

/// One row of a roadmap.
struct RoadmapBar {
  /// What is done.
  let title: String
  /// How many days after the roadmap's start it begins, from 0.
  let from: Int
  /// How many days it takes; 0 for a milestone.
  let days: Int
  /// How it stands out.
  let emphasis: RoadmapEmphasis
}

/// How a row of a roadmap stands out; the words of its title never depend on it.
enum RoadmapEmphasis {
  /// It can start now.
  case ordinary
  /// The project cannot go live without it.
  case critical
  /// A point in time at which something is decided.
  case milestone
}
