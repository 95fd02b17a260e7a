internal import ReadinessEngine

extension BarCells {
  /// One cell an item of the dimension, fewer where there are many.
  init(_ standing: DimensionStanding) {
    self.init(met: standing.met, open: standing.unknown, total: standing.total, limit: 20)
  }
}

extension DimensionStanding {
  /// "1 of 3 met, 1 unknown".
  var sentence: String {
    let open = unknown > 0 ? ", \(unknown) unknown" : ""
    return "\(met) of \(total) met\(open)"
  }
}
