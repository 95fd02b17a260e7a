/// Words that are known beforehand, to recognise strings of a document by without making text of them.
public struct JSONVocabulary: Sendable {
  private let words: [String]
  /// The bytes of all words, one after the other.
  private let bytes: [UInt8]
  /// Where each word stands among the bytes.
  private let places: [Place]
  /// Of each group the place of its first word.
  private let firstPlaces: [Int]
  private static let groupCount = 32
  private static let noPlace = -1

  /// Where a word stands among the bytes of all, and the place of the next word in its group.
  private struct Place {
    let range: Range<Int>
    let next: Int
  }

  /// Takes different words.
  public init(_ words: [String]) {
    self.words = words
    bytes = words.flatMap(\.utf8)
    var places: [Place] = []
    var firstPlaces = Array(repeating: Self.noPlace, count: Self.groupCount)
    for (place, word) in words.enumerated() {
      // Behind an empty string in a document stands its quotation mark.
      let group = Self.group(length: word.utf8.count, first: word.utf8.first ?? quotationMark)
      let start = places.last?.range.upperBound ?? 0
      places.append(Place(range: start..<start + word.utf8.count, next: firstPlaces[group]))
      firstPlaces[group] = place
    }
    (self.places, self.firstPlaces) = (places, firstPlaces)
  }

  /// Parts words by their length and their first byte, so that hardly any two share a group.
  private static func group(length: Int, first: UInt8) -> Int {
    (length + Int(first)) % groupCount
  }

  /// The place of the word that a string is, by its Unicode scalars; nil for other strings and other values.
  ///
  /// - Complexity: O(1) in most cases; O(n) in the number of words for strings with escapes.
  public func place(of node: JSONNode) -> Int? {
    let entry = node.entry
    guard entry.isOf(.string) else { return node.string.flatMap { words.firstIndex(of: $0) } }
    return node.document.source.withBytes { place(of: entry, in: $0) }
  }

  private func place(of string: TapeNode, in text: RawSpan) -> Int? {
    let (start, end) = (Int(string.start) + 1, Int(string.end) - 1)
    let known = bytes.span.bytes
    var place = firstPlaces[Self.group(length: end - start, first: text[start])]
    while place != Self.noPlace {
      let word = places[place]
      if word.range.count == end - start, text.holds(known, word.range, at: start) { return place }
      place = word.next
    }
    return nil
  }
}

extension JSONMember {
  /// The place of the word that the key is, by its Unicode scalars; nil when it is none.
  public func place(ofKeyIn vocabulary: JSONVocabulary) -> Int? { vocabulary.place(of: keyNode) }
}
