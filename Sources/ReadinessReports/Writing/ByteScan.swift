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

  /// Whether two of the text's UTF-8 bytes that follow each other are wanted.
  ///
  /// - Complexity: O(n); it has no early end, so that the compiler can look at many bytes at once.
  @inline(__always)
  func hasPair(where isWanted: (UInt8, UInt8) -> Bool) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { bytes in
      var found: UInt8 = 0
      var index = 1
      while index < bytes.count {
        found |= isWanted(bytes[index &- 1], bytes[index]) ? 1 : 0
        index &+= 1
      }
      return found != 0
    }
    return quick ?? zip(utf8, utf8.dropFirst()).contains(where: isWanted)
  }
}
