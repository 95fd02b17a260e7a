/// A name in a syntax tree: where its text stands, and the digest by which names are told apart quickly.
struct Name: Sendable {
  private let start: Int32
  private let count: Int32
  /// As `String.digest` of the text.
  let digest: UInt64

  /// Refers to a range of the bytes of a tree.
  init(_ range: Range<Int>, in bytes: [UInt8]) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    count = Int32(truncatingIfNeeded: range.count)
    digest = bytes.span.extracting(range).digest
  }

  /// Where the text stands among the bytes of its tree.
  var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
}
