/// Eight bytes of a text at once, as short texts are looked at too often for a byte at a time.
///
/// What is told of some byte is told by the highest bit of a byte of a word: exactly for a word as a whole, which is
/// all that counts here.
struct ByteWord {
  private let word: UInt64

  private static let lowest: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080
  /// Spaces, which fill up a text of less than eight bytes.
  fileprivate static let spaces = lowest &* 0x20

  fileprivate init(_ word: UInt64) { self.word = word }

  /// Whether some byte is beyond ASCII.
  var hasBytesBeyondASCII: Bool { word & Self.highest != 0 }

  /// Whether some byte is beyond ASCII or a control character.
  @inline(__always)
  var hasUnprintableBytes: Bool {
    (word | (word &- Self.spaces)) & Self.highest != 0 || contains(0x7F)
  }

  /// Whether some byte is the one given; of words of ASCII it is told exactly.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    places(of: byte) != 0
  }

  /// The highest bit of every byte that is a letter, small or capital, and perhaps of its greater neighbour.
  @inline(__always)
  func places(ofLetter small: UInt8) -> UInt64 {
    ByteWord(word | Self.spaces).places(of: small)
  }

  /// Whether the byte may stand twice side by side; where it does, this is never missed.
  @inline(__always)
  func mayHavePair(of byte: UInt8) -> Bool {
    let places = places(of: byte)
    return places & places >> 8 != 0
  }

  /// The highest bit of every byte that lies in a range of ASCII, and perhaps of others where some are beyond ASCII.
  @inline(__always)
  func places(in range: ClosedRange<UInt8>) -> UInt64 {
    let reached = word &+ Self.lowest &* UInt64(0x80 - range.lowerBound)
    let passed = word &+ Self.lowest &* UInt64(0x7F - range.upperBound)
    return reached & ~passed & Self.highest
  }

  /// The highest bit of every byte that is the one given, and perhaps of its greater neighbour.
  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.lowest &* UInt64(byte))
    return (difference &- Self.lowest) & ~difference & Self.highest
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a closure finds what it looks for in some of the words that the text is made of; some bytes may be in
  /// two of them, and spaces fill up a short text.
  ///
  /// - Parameters:
  ///   - step: How far the words are apart: 8 bytes, or 7 for what takes two bytes side by side.
  ///   - isWanted: Whether a word has what is looked for.
  /// - Returns: Whether some word has it.
  /// - Complexity: O(n) in the length of the text.
  @inline(__always)
  func hasWord(every step: Int = 8, where isWanted: (ByteWord) -> Bool) -> Bool {
    guard count >= 8 else {
      return isWanted(ByteWord(reduce(ByteWord.spaces) { $0 >> 8 | UInt64($1) << 56 }))
    }
    for place in stride(from: 0, to: count - 8, by: step) where isWanted(word(at: place)) { return true }
    return isWanted(word(at: count - 8))
  }

  /// The eight bytes from a place on, which are there.
  @inline(__always)
  func word(at place: Int) -> ByteWord {
    ByteWord(UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
