/// A division of all code points into letters, refined class by class.
struct Partition {
  /// The first code point of each stretch, in ascending order; the classes begin and end only where one does.
  let starts: [CodePoint]
  /// The letter of each stretch.
  private(set) var letters: [Int]
  /// For each letter, which one took over its part in the class that split it last.
  private var successors = [0]

  /// How many letters there are.
  private(set) var letterCount = 1

  /// Creates the coarsest division in which each class consists of whole letters.
  ///
  /// - Complexity: O(n log n) in the number of ranges, plus the number of stretches in each class.
  init(_ classes: [CharacterClass]) {
    starts = Self.boundaries(of: classes)
    letters = [Int](repeating: 0, count: starts.count)
    for members in classes { separate(members) }
    renumber()
  }

  /// The indices of the stretches that lie in each range of `members`.
  func stretches(of members: CharacterClass) -> some Sequence<Int> {
    members.ranges.lazy.flatMap { range in
      starts.partitioningIndex { $0 >= range.lowerBound }..<starts.partitioningIndex { $0 > range.upperBound }
    }
  }

  private static func boundaries(of classes: [CharacterClass]) -> [CodePoint] {
    var boundaries: [CodePoint] = [0]
    for range in classes.lazy.flatMap(\.ranges) {
      boundaries.append(range.lowerBound)
      if range.upperBound < CharacterClass.lastCodePoint { boundaries.append(range.upperBound + 1) }
    }
    boundaries.sort()
    return zip(boundaries, boundaries.dropFirst() + [.max]).filter { $0 != $1 }.map(\.0)
  }

  /// Gives the members of a class letters that nothing outside the class has.
  private mutating func separate(_ members: CharacterClass) {
    let firstNew = letterCount
    for stretch in stretches(of: members) {
      let old = letters[stretch]
      if successors[old] < firstNew {
        successors[old] = letterCount
        successors.append(0)
        letterCount += 1
      }
      letters[stretch] = successors[old]
    }
    // Letters that were taken over whole are names without members; they must not pile up.
    if letterCount > 2 * starts.count { renumber() }
  }

  /// Numbers the letters from 0 without gaps, in the order of their first stretches.
  private mutating func renumber() {
    var numbers = [Int?](repeating: nil, count: letterCount)
    letterCount = 0
    for stretch in letters.indices {
      let number = numbers[letters[stretch]] ?? letterCount
      if number == letterCount { letterCount += 1 }
      numbers[letters[stretch]] = number
      letters[stretch] = number
    }
    successors = [Int](repeating: 0, count: letterCount)
  }
}
