/// A code point of Unicode, 0 to 0x10FFFF; surrogates count because a pattern may name them.
typealias CodePoint = UInt32

/// A set of code points.
struct CharacterClass: Hashable, Sendable {
  /// The members as ranges in ascending order that neither overlap nor touch.
  let ranges: [ClosedRange<CodePoint>]

  /// The last code point of Unicode.
  static let lastCodePoint: CodePoint = 0x10FFFF

  /// Every code point.
  static let everything = CharacterClass([0...lastCodePoint])

  /// Creates the union of `ranges`, which may overlap and come in any order.
  ///
  /// - Complexity: O(n log n), or O(n) for ranges already in order.
  init(_ ranges: [ClosedRange<CodePoint>]) {
    self.ranges = Self.isNormal(ranges) ? ranges : Self.normalised(ranges)
  }

  /// Creates the class of one code point.
  init(_ codePoint: CodePoint) { ranges = [codePoint...codePoint] }

  /// Every code point that is not a member.
  var inverted: CharacterClass {
    var gaps: [ClosedRange<CodePoint>] = []
    var next: CodePoint = 0
    for range in ranges {
      if next < range.lowerBound { gaps.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= Self.lastCodePoint { gaps.append(next...Self.lastCodePoint) }
    return CharacterClass(gaps)
  }

  /// The members of either class.
  func union(_ other: CharacterClass) -> CharacterClass { CharacterClass(ranges + other.ranges) }

  /// Whether `codePoint` is a member.
  ///
  /// - Complexity: O(log n).
  func contains(_ codePoint: CodePoint) -> Bool {
    let index = ranges.partitioningIndex { $0.upperBound >= codePoint }
    return index < ranges.endIndex && ranges[index].lowerBound <= codePoint
  }

  /// The ranges that share a code point with `range`.
  func ranges(overlapping range: ClosedRange<CodePoint>) -> ArraySlice<ClosedRange<CodePoint>> {
    let first = ranges.partitioningIndex { $0.upperBound >= range.lowerBound }
    return ranges[first...].prefix { $0.lowerBound <= range.upperBound }
  }

  private static func isNormal(_ ranges: [ClosedRange<CodePoint>]) -> Bool {
    zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound }
  }

  private static func normalised(_ ranges: [ClosedRange<CodePoint>]) -> [ClosedRange<CodePoint>] {
    var merged: [ClosedRange<CodePoint>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}

extension Array {
  /// The first index whose element, like all after it, satisfies `condition`; the count if there is none.
  ///
  /// - Complexity: O(log n).
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
