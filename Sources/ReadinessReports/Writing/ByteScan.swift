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

extension UnsafeBufferPointer<UInt8> {
  /// Where a part of the text begins that has the same bytes as another text, which is not empty; nil without one.
  ///
  /// - Parameters:
  ///   - part: What is looked for.
  ///   - start: Where the search begins.
  /// - Returns: The place of the part's first byte.
  /// - Complexity: O(n m) in the lengths of both texts.
  func firstPlace(of part: StaticString, from start: Int = 0) -> Int? {
    part.withUTF8Buffer { part in
      var place = start
      while place + part.count <= count {
        var matched = 0
        while matched < part.count, self[place + matched] == part[matched] { matched += 1 }
        if matched == part.count { return place }
        place += 1
      }
      return nil
    }
  }
}

extension [UInt8] {
  /// The most memory that is taken before anything is written.
  private static let greatestReserve = 64 << 20

  /// Takes memory for about so many bytes at once, as what grows on and on is copied again and again.
  init(expecting count: Int) {
    self.init()
    reserveCapacity(Swift.min(count, Self.greatestReserve))
  }

  /// Appends markup, which is always a literal of this package, as it stands.
  @inline(__always)
  mutating func append(markup: StaticString) {
    markup.withUTF8Buffer { markup in
      // A few bytes are appended sooner than a call is prepared that could take any number.
      if markup.count > 4 { return append(contentsOf: markup) }
      for byte in markup { append(byte) }
    }
  }

  /// Appends a text as it stands.
  @inline(__always)
  mutating func append(text: String) {
    let quick: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if quick == nil { append(contentsOf: text.utf8) }
  }

  /// Appends a text as it stands where nothing of it has to be changed.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isInert: Whether nothing has to be changed.
  /// - Returns: Whether the text was appended.
  @inline(__always)
  mutating func append(_ text: String, where isInert: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    let isAppended = text.utf8.withContiguousStorageIfAvailable { text in
      let isInert = isInert(text)
      if isInert { append(contentsOf: text) }
      return isInert
    }
    return isAppended == true
  }

  /// Appends texts with markup between them.
  mutating func append(_ texts: [String], separatedBy separator: StaticString) {
    append(texts, separatedBy: separator) { $0.append(text: $1) }
  }

  /// Appends what a closure appends for each of some elements, with markup between them.
  @inline(__always)
  mutating func append<Part>(
    _ elements: [Part],
    separatedBy separator: StaticString,
    _ write: (_ bytes: inout [UInt8], _ element: Part) -> Void
  ) {
    for index in elements.indices {
      if index > 0 { append(markup: separator) }
      write(&self, elements[index])
    }
  }

  /// Appends a stretch of a text.
  mutating func append(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
  }

  /// Appends a text with markup in place of some of its bytes; whatever lies between two of them is copied at once.
  ///
  /// - Parameters:
  ///   - range: The part of the text that is appended.
  ///   - text: The text.
  ///   - isReplaced: Whether the byte at a place is replaced.
  ///   - replace: Appends what stands for the byte at a place.
  @inline(__always)
  mutating func append(
    _ range: Range<Int>,
    of text: UnsafeBufferPointer<UInt8>,
    where isReplaced: (_ place: Int) -> Bool,
    replace: (_ place: Int, _ bytes: inout [UInt8]) -> Void
  ) {
    var plain = range.lowerBound
    for place in range where isReplaced(place) {
      if plain < place { append(plain..<place, of: text) }
      replace(place, &self)
      plain = place + 1
    }
    append(plain..<range.upperBound, of: text)
  }

  /// Appends a text with markup in place of some bytes; one without any, as most are, is copied at once.
  @inline(__always)
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>,
    replacing isReplaced: (UInt8) -> Bool,
    by replace: (_ place: Int, _ bytes: inout [UInt8]) -> Void
  ) {
    guard text.hasByte(where: isReplaced) else { return append(contentsOf: text) }
    append(text.indices, of: text, where: { isReplaced(text[$0]) }, replace: replace)
  }

  /// Appends the digits of a number.
  mutating func append(decimal number: Int) {
    if number < 0 { return append(contentsOf: String(number).utf8) }
    // The recursion ends with the digits.
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
