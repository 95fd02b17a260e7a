internal import ReadinessEngine

extension BarCells {
  /// One cell an item of the dimension, fewer where there are many.
  init(_ standing: DimensionStanding) {
    self.init(met: standing.met, open: standing.unknown, total: standing.total, limit: 20)
  }
}

extension DimensionStanding {
  /// "1 of 3 in order, 1 open".
  var sentence: String {
    let open = unknown > 0 ? ", \(unknown) open" : ""
    return "\(met) of \(total) in order\(open)"
  }
}
