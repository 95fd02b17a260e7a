internal import ReadinessEngine

extension Picture {
  /// What the picture is of, for the words around it.
  var title: String {
    switch self {
    case .score: "Score"
    case .profile: "Items in order in each dimension"
    case .heatMap: "Failure modes by severity"
    case .roadmap: "Roadmap"
    }
  }

  /// What the picture shows, in words.
  var alternative: String {
    switch self {
    case .score(let picture): picture.alternative
    case .profile(let standings):
      standings.map { "\($0.dimension.rawValue): \($0.sentence)" }.joined(separator: "; ")
    case .heatMap(let map): map.alternative
    case .roadmap(let roadmap): roadmap.alternative
    }
  }
}

extension ScorePicture {
  fileprivate var alternative: String {
    let band = band.map { ": \($0)" } ?? ""
    return score.sentence(missingFacts: 0) + band
  }
}

extension HeatMap {
  fileprivate var alternative: String {
    let rows = rows.map { row in
      "\(row.severity.rawValue): \(row.present.count) present, \(row.possible.count) possible"
    }
    return (rows + ["ruled out: \(ruledOut)"]).joined(separator: "; ")
  }
}

extension Roadmap {
  fileprivate var alternative: String {
    sections.flatMap(\.bars).map(\.alternative).joined(separator: "; ")
  }
}

extension RoadmapBar {
  fileprivate var alternative: String {
    days == 0 ? "\(title): on day \(from)" : "\(title): days \(from + 1) to \(from + days)"
  }
}

extension DimensionStanding {
  /// The share of the items that is met, in whole percent, rounded to the nearest.
  var percentMet: Int {
    total > 0 ? (200 * met + total) / (2 * total) : 0
  }
}
