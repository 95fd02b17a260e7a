internal import ReadinessEngine

extension [MissingFact] {
  /// "Not stated: a, b, c and 2 more"; what a claim stands in for.
  var sentence: String {
    let shown = prefix(3).map(\.pathText).joined(separator: ", ")
    return count > 3 ? "Not stated: \(shown) and \(count - 3) more" : "Not stated: \(shown)"
  }
}
