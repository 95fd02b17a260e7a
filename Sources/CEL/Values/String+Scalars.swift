// CEL compares strings as sequences of code points. Swift's own `==` and `<` compare canonical
// equivalence instead, so that "é" would equal "e" followed by a combining accent.
extension String {
  /// Whether both strings are the same sequence of Unicode scalars.
  @inline(__always)
  func hasSameScalars(as other: String) -> Bool {
    // Canonically different strings differ in scalars too, and that test is the fast one.
    guard utf8.count == other.utf8.count, self == other else { return false }
    // An equivalent of ASCII text that is as long as it is the same text.
    return utf8Span.isKnownASCII || utf8.elementsEqual(other.utf8)
  }

  /// Whether this string stands before the other in code-point order.
  func scalarsPrecede(_ other: String) -> Bool {
    // UTF-8 keeps the order of code points.
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// A stable 64-bit digest of the UTF-8 text (FNV-1a).
  var digest: UInt64 { utf8Span.span.digest }
}

extension Span<UInt8> {
  /// Whether both are the same bytes.
  @inline(__always)
  func hasSameBytes(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for place in indices where self[place] != other[place] { return false }
    return true
  }

  /// A stable 64-bit digest (FNV-1a).
  @inline(__always)
  var digest: UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in indices { digest = (digest ^ UInt64(self[place])) &* 0x100_0000_01B3 }
    return digest
  }
}
