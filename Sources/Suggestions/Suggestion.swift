/// Guesses which name was meant by one that is not known.
public enum Suggestion {
  /// Longer names are not compared: nobody types them by hand.
  private static let longestName = 64

  /// The candidate that a misspelt name most probably stands for, or nil when none is close.
  ///
  /// A name that differs only in case and separators is closest (`load_test` for `loadTest`). Otherwise
  /// the fewest insertions, deletions, replacements and swaps of neighbours decide, at most one for
  /// each three letters; among equals the first candidate wins.
  ///
  /// - Complexity: O(m n) for each candidate, with names of at most 64 scalars.
  public static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
    guard name.utf8.count <= longestName * 4 else { return nil }
    let letters = plain(name)
    guard !letters.isEmpty, letters.count <= longestName else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= longestName * 4 {
      let other = plain(candidate)
      let limit = min(max(letters.count, other.count) / 3, best.map { $0.distance - 1 } ?? .max)
      guard limit >= 0, abs(letters.count - other.count) <= limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name
  }

  /// A name without what people mix up: case and the separators of words.
  private static func plain(_ name: String) -> [Unicode.Scalar] {
    name.lowercased().unicodeScalars.filter { !["-", "_", " ", "."].contains($0) }
  }

  /// How many insertions, deletions, replacements and swaps of neighbours turn one text into the other.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = (before: [Int](), last: Array(0...right.count))
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let replaced = rows.last[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(replaced, rows.last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, rows.before[j - 1] + 1)
        }
        row.append(cost)
      }
      rows = (before: rows.last, last: row)
    }
    return rows.last[right.count]
  }
}
