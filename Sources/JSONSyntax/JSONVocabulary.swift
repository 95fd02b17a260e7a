/// Words that are known beforehand, to recognise strings of a document by without making text of them.
public struct JSONVocabulary: Sendable {
  private let words: [String]
  /// The bytes of all words, one after the other.
  private let bytes: [UInt8]
  /// Where each word stands among the bytes.
  private let ranges: [Range<Int>]
  /// The places of the words by what `group` says of them.
  private let groups: [[Int]]
  private static let groupCount = 32

  /// Takes different words.
  public init(_ words: [String]) {
    self.words = words
    bytes = words.flatMap(\.utf8)
    var end = 0
    ranges = words.map { word in
      defer { end += word.utf8.count }
      return end..<end + word.utf8.count
    }
    var groups: [[Int]] = Array(repeating: [], count: Self.groupCount)
    for (place, range) in ranges.enumerated() {
      // Behind an empty string in a document stands its quotation mark.
      let first = range.isEmpty ? quotationMark : bytes[range.lowerBound]
      groups[Self.group(length: range.count, first: first)].append(place)
    }
    self.groups = groups
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
    let source = node.document.bytes
    let (text, known) = (source.span.bytes, bytes.span.bytes)
    let (start, length) = (Int(entry.start) + 1, Int(entry.end) - Int(entry.start) - 2)
    for place in groups[Self.group(length: length, first: source[start])] {
      let range = ranges[place]
      if range.count == length, text.holds(known, range, at: start) { return place }
    }
    return nil
  }
}

extension JSONMember {
  /// The place of the word that the key is, by its Unicode scalars; nil when it is none.
  public func place(ofKeyIn vocabulary: JSONVocabulary) -> Int? { vocabulary.place(of: keyNode) }
}
