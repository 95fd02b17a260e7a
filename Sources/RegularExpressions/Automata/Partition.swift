/// A division of all code points into letters, refined class by class.
struct Partition {
  /// The first code point of each stretch, in ascending order; the classes begin and end only where one does.
  let starts: [CodePoint]
  /// The letter of each stretch.
  private(set) var letters: [Int]
  /// How many letters there are.
  private(set) var letterCount = 1

  /// Creates the division in which everything is one letter, with stretches that suit `classes`.
  init(boundariesOf classes: [CharacterClass]) {
    var boundaries: [CodePoint] = [0]
    for range in classes.lazy.flatMap(\.ranges) {
      boundaries.append(range.lowerBound)
      if range.upperBound < CharacterClass.lastCodePoint { boundaries.append(range.upperBound + 1) }
    }
    boundaries.sort()
    var starts: [CodePoint] = []
    for boundary in boundaries where boundary != starts.last { starts.append(boundary) }
    self.starts = starts
    letters = [Int](repeating: 0, count: starts.count)
  }

  /// Gives the members of a class letters that nothing outside the class has.
  mutating func separate(_ members: CharacterClass) {
    var renamed: [Int: Int] = [:]
    var count = letterCount
    var result = letters
    forEachStretch(of: members) { stretch in
      let old = letters[stretch]
      if let new = renamed[old] {
        result[stretch] = new
      } else {
        renamed[old] = count
        result[stretch] = count
        count += 1
      }
    }
    letters = result
    letterCount = count
  }

  /// Numbers the letters from 0 without gaps, in the order of their first stretches.
  mutating func renumber() {
    var numbers = [Int?](repeating: nil, count: letterCount)
    letterCount = 0
    for stretch in letters.indices {
      if numbers[letters[stretch]] == nil {
        numbers[letters[stretch]] = letterCount
        letterCount += 1
      }
      letters[stretch] = numbers[letters[stretch]] ?? 0
    }
  }

  /// Calls `body` with the index of every stretch that lies in `members`.
  func forEachStretch(of members: CharacterClass, _ body: (Int) -> Void) {
    for range in members.ranges {
      var stretch = starts.partitioningIndex { $0 >= range.lowerBound }
      while stretch < starts.count, starts[stretch] <= range.upperBound {
        body(stretch)
        stretch += 1
      }
    }
  }
}
