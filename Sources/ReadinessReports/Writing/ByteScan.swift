extension String {
  /// Whether one of the text's UTF-8 bytes is wanted.
  ///
  /// - Complexity: O(n); it has no early end, so that the compiler can look at many bytes at once.
  @inline(__always)
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { $0.hasByte(where: isWanted) }
    return quick ?? utf8.contains(where: isWanted)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of the bytes is wanted; as for a text.
  @inline(__always)
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    reduce(0 as UInt8) { $0 | (isWanted($1) ? 1 : 0) } != 0
  }
}

extension [UInt8] {
  /// Appends markup, which is always a literal of this package, as it stands.
  mutating func append(markup: StaticString) {
    markup.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends a stretch of a text.
  mutating func append(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
  }

  /// Appends a text with markup in place of some of its bytes; whatever lies between two of them is copied at once.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - range: The part of it that is appended.
  ///   - isSign: Whether a byte is replaced.
  ///   - replace: Appends what stands for the sign at a place.
  @inline(__always)
  mutating func append(
    _ range: Range<Int>,
    of text: UnsafeBufferPointer<UInt8>,
    where isSign: (UInt8) -> Bool,
    replace: (_ place: Int, _ bytes: inout [UInt8]) -> Void
  ) {
    var plain = range.lowerBound
    for place in range where isSign(text[place]) {
      append(plain..<place, of: text)
      replace(place, &self)
      plain = place + 1
    }
    append(plain..<range.upperBound, of: text)
  }
}
