/// Words that are known beforehand, to recognise strings of a document by without making text of them.
public struct JSONVocabulary: Sendable {
  private let words: [String]
  /// The bytes of all words, one after the other.
  private let bytes: [UInt8]
  /// Where each word ends among the bytes.
  private let ends: [Int]

  /// Takes different words, those first that are met most often.
  public init(_ words: [String]) {
    self.words = words
    bytes = words.flatMap(\.utf8)
    var end = 0
    ends = words.map { word in
      end += word.utf8.count
      return end
    }
  }

  /// The place of the word that a string is, by its Unicode scalars; nil for other strings and other values.
  ///
  /// - Complexity: O(n) in the number of words, since words of other lengths differ at once.
  public func place(of node: JSONNode) -> Int? {
    let entry = node.entry
    guard entry.isOf(.string) else { return node.string.flatMap { words.firstIndex(of: $0) } }
    let source = node.document.bytes
    let (text, known) = (source.span.bytes, bytes.span.bytes)
    let (start, length) = (Int(entry.start) + 1, Int(entry.end) - Int(entry.start) - 2)
    var wordStart = 0
    for place in ends.indices {
      let end = ends[place]
      if end - wordStart == length, text.holds(known, wordStart..<end, at: start) { return place }
      wordStart = end
    }
    return nil
  }
}

extension JSONMember {
  /// The place of the word that the key is, by its Unicode scalars; nil when it is none.
  public func place(ofKeyIn vocabulary: JSONVocabulary) -> Int? { vocabulary.place(of: keyNode) }
}
