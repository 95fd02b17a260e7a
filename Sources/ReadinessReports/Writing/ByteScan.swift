extension String {
  /// Whether one of the text's UTF-8 bytes is wanted.
  ///
  /// - Complexity: O(n); it has no early end, so that the compiler can look at many bytes at once.
  @inline(__always)
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0 as UInt8) { $0 | (isWanted($1) ? 1 : 0) } != 0
    }
    return quick ?? utf8.contains(where: isWanted)
  }

  /// Whether one byte follows itself in the text's UTF-8.
  ///
  /// - Complexity: O(n); most texts do not hold the byte at all, which is seen at once.
  func hasPair(of byte: UInt8) -> Bool {
    guard hasByte(where: { $0 == byte }) else { return false }
    return zip(utf8, utf8.dropFirst()).contains { $0 == byte && $1 == byte }
  }
}
