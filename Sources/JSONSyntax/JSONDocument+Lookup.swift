extension JSONDocument {
  /// The place on the tape of the value of a key, or nil when there is none or no object stands at `object`.
  ///
  /// Of a repeated key the last value counts. Readers of many fields spend much of their time here, so it walks the
  /// tape itself instead of nodes, which would each count references to the document.
  /// - Complexity: O(n) in the number of members.
  func place(ofValueOf key: String, inObjectAt object: Int) -> Int? {
    key.withBytes { key in source.withBytes { member(key, ofObjectAt: object, $0)?.value } }
  }

  /// How many members stand before the one of a key; nil when there is none or no object stands at `object`.
  func ordinal(ofKey key: String, inObjectAt object: Int) -> Int? {
    key.withBytes { key in source.withBytes { member(key, ofObjectAt: object, $0)?.ordinal } }
  }

  /// The same for a key that stands in a document.
  func ordinal(ofKey key: JSONNode, inObjectAt object: Int) -> Int? {
    let entry = key.entry
    guard entry.isOf(.string) else { return key.string.flatMap { ordinal(ofKey: $0, inObjectAt: object) } }
    return key.document.source.withBytes { other in
      let key = other.extracting(Int(entry.start) + 1..<Int(entry.end) - 1)
      return source.withBytes { member(key, ofObjectAt: object, $0)?.ordinal }
    }
  }

  /// The last member of a key: how many stand before it, and the place of its value on the tape.
  @inline(__always)
  private func member(
    _ key: RawSpan,
    ofObjectAt object: Int,
    _ bytes: RawSpan
  ) -> (ordinal: Int, value: Int)? {
    let nodes = self.tape
    let tape = nodes.span
    guard tape[object].isOf(.object) else { return nil }
    var found: (ordinal: Int, value: Int)?
    var ordinal = 0
    var place = object + 1
    let end = Int(tape[object].next)
    // A key without escapes stands between its two quotes.
    let length = UInt32(truncatingIfNeeded: key.byteCount + 2)
    while place < end {
      let node = tape[place]
      if node.end &- node.start == length || node.isOf(.escapedString), isString(node, key, bytes) {
        found = (ordinal, place + 1)
        if duplicateKeys.isEmpty { break }
      }
      place = Int(tape[place + 1].next)
      ordinal &+= 1
    }
    return found
  }

  /// The text of the string at a place of the tape, escapes replaced, or nil for other kinds.
  func string(at place: Int) -> String? { string(of: tape[place]) }

  private func string(of node: TapeNode) -> String? {
    guard node.isOf(.string) || node.isOf(.escapedString) else { return nil }
    return source.withBytes { text(of: node, in: $0) }
  }

  /// Whether a node is a string with exactly these Unicode scalars.
  func isString(_ node: TapeNode, equalTo text: String) -> Bool {
    text.withBytes { text in source.withBytes { isString(node, text, $0) } }
  }

  /// Whether the first Unicode scalars of a node are those of a text.
  func isString(_ node: TapeNode, beginningWith text: String) -> Bool {
    guard node.isOf(.string) else { return string(of: node)?.utf8.starts(with: text.utf8) ?? false }
    return text.withBytes { text in
      let start = Int(node.start) + 1
      guard Int(node.end) - 1 - start >= text.byteCount else { return false }
      return source.withBytes { $0.holds(text, 0..<text.byteCount, at: start) }
    }
  }

  @inline(__always)
  private func isString(_ node: TapeNode, _ text: RawSpan, _ bytes: RawSpan) -> Bool {
    if node.isOf(.string) {
      let start = Int(node.start) + 1
      return Int(node.end) - 1 - start == text.byteCount && bytes.holds(text, 0..<text.byteCount, at: start)
    }
    return node.isOf(.escapedString) && isEscapedString(node, text, bytes)
  }

  private func isEscapedString(_ node: TapeNode, _ text: RawSpan, _ bytes: RawSpan) -> Bool {
    let decoded = decodedBytes(node, in: bytes)
    return decoded.count == text.byteCount && decoded.span.bytes.holds(text, 0..<text.byteCount, at: 0)
  }
}

extension RawSpan {
  /// Whether a part of other bytes stands here from a place on, behind which there are at least as many.
  @inline(__always)
  func holds(_ other: RawSpan, _ part: Range<Int>, at start: Int) -> Bool {
    let distance = start - part.lowerBound
    func isSame<Bits: FixedWidthInteger & BitwiseCopyable>(_: Bits.Type, at place: Int) -> Bool {
      unsafeLoadUnaligned(fromByteOffset: place + distance, as: Bits.self)
        == other.unsafeLoadUnaligned(fromByteOffset: place, as: Bits.self)
    }
    guard part.count >= 8 else {
      guard part.count >= 4 else { return part.allSatisfy { isSame(UInt8.self, at: $0) } }
      // Both halves may overlap, and so may the last word and the one before it.
      return isSame(UInt32.self, at: part.lowerBound) && isSame(UInt32.self, at: part.upperBound - 4)
    }
    var place = part.lowerBound
    while place + 8 < part.upperBound {
      guard isSame(UInt64.self, at: place) else { return false }
      place += 8
    }
    return isSame(UInt64.self, at: part.upperBound - 8)
  }
}
