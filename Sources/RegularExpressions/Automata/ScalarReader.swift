/// Reads the code points of UTF-8 text one after the other.
struct ScalarReader {
  /// The index of the next byte.
  private(set) var position = 0

  /// What stands for a byte that is not UTF-8; text from a `String` has none.
  private static let replacement: CodePoint = 0xFFFD

  /// The next code point of `text`, nil at its end.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> CodePoint? {
    guard position < text.count else { return nil }
    let byte = text[position]
    position += 1
    return byte < 0x80 ? CodePoint(byte) : rest(after: byte, in: text)
  }

  /// The code point that starts with `byte`, just read, which is not ASCII.
  private mutating func rest(after byte: UInt8, in text: Span<UInt8>) -> CodePoint {
    let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
    guard byte >= 0xC2, byte <= 0xF4, position + length <= text.count else { return Self.replacement }
    var value = CodePoint(byte) & (0x3F >> CodePoint(length))
    for index in position..<(position + length) {
      guard text[index] & 0xC0 == 0x80 else { return Self.replacement }
      value = value << 6 | CodePoint(text[index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length + 1 else {
      return Self.replacement
    }
    position += length
    return value
  }
}
