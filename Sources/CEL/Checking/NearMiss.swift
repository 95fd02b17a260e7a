/// Finds the name that was probably meant by one that does not exist.
enum NearMiss {
  /// The candidate closest to `name`, or nil when none is close enough to be a slip.
  /// - Complexity: O(n · m²) for n candidates of m bytes; candidates of very different length are skipped.
  static func suggestion(for name: String, among candidates: [String]) -> String? {
    let plain = plainForm(name)
    if let same = candidates.first(where: { plainForm($0) == plain }) { return same }
    let allowed = max(1, name.utf8.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where abs(candidate.utf8.count - name.utf8.count) <= allowed {
      let distance = distance(Array(name.utf8), Array(candidate.utf8))
      // Something of the name must be left, or any short name would do.
      if distance <= allowed, distance < name.utf8.count, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  private static func plainForm(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two texts
  /// (optimal string alignment).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
