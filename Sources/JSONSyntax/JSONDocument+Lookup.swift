extension JSONDocument {
  /// The place on the tape of the value of a key, or nil when there is none or no object stands at `object`.
  ///
  /// Of a repeated key the last value counts. Readers of many fields spend much of their time here, so it walks the
  /// tape itself instead of nodes, which would each count references to the document.
  /// - Complexity: O(n) in the number of members.
  func place(ofValueOf key: String, inObjectAt object: Int) -> Int? {
    let (nodes, source) = (self.tape, self.bytes)
    let tape = nodes.span
    let bytes = source.span.bytes
    let key = key.utf8Span.span.bytes
    guard tape[object].isOf(.object) else { return nil }
    var found: Int?
    var place = object + 1
    let end = Int(tape[object].next)
    // A key without escapes stands between its two quotes.
    let length = UInt32(truncatingIfNeeded: key.byteCount + 2)
    while place < end {
      let node = tape[place]
      if node.end &- node.start == length || node.isOf(.escapedString), isString(node, key, bytes) {
        found = place + 1
        if duplicateKeys.isEmpty { break }
      }
      place = Int(tape[place + 1].next)
    }
    return found
  }

  /// Whether a node is a string with exactly these Unicode scalars.
  func isString(_ node: TapeNode, equalTo text: String) -> Bool {
    let source = bytes
    return isString(node, text.utf8Span.span.bytes, source.span.bytes)
  }

  @inline(__always)
  private func isString(_ node: TapeNode, _ text: RawSpan, _ bytes: RawSpan) -> Bool {
    if node.isOf(.string) {
      let start = Int(node.start) + 1
      return Int(node.end) - 1 - start == text.byteCount && bytes.holds(text, 0..<text.byteCount, at: start)
    }
    return node.isOf(.escapedString) && isEscapedString(node, text)
  }

  private func isEscapedString(_ node: TapeNode, _ text: RawSpan) -> Bool {
    let decoded = decodedBytes(node, in: bytes)
    return decoded.count == text.byteCount && decoded.span.bytes.holds(text, 0..<text.byteCount, at: 0)
  }
}

extension RawSpan {
  /// Whether a part of other bytes stands here from a place on, behind which there are at least as many.
  @inline(__always)
  func holds(_ other: RawSpan, _ part: Range<Int>, at start: Int) -> Bool {
    let distance = start - part.lowerBound
    var place = part.lowerBound
    while place + 8 <= part.upperBound {
      guard Word(self, at: place + distance).bits == Word(other, at: place).bits else { return false }
      place += 8
    }
    while place < part.upperBound {
      guard self[place + distance] == other[place] else { return false }
      place += 1
    }
    return true
  }
}
