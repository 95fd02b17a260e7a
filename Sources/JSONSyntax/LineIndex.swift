/// Finds the line and column of a byte quickly, however long the lines are.
///
/// One pass over the bytes records where lines start and, for text that is not all ASCII, how many
/// continuation bytes stand before each block; a query then counts inside one block at most.
struct LineIndex: Sendable {
  private static let blockLength = 1024

  /// The byte offset at which each line starts.
  private(set) var starts: [UInt32]
  /// How many UTF-8 continuation bytes stand before each block; empty when there are none at all.
  private var continuationsBeforeBlock: [UInt32] = []

  /// Indexes a text whose columns are counted from `start`, the byte after a byte order mark.
  ///
  /// - Complexity: O(n), eight bytes at a time.
  init(_ bytes: [UInt8], from start: Int) {
    starts = [UInt32(start)]
    let span = bytes.span.bytes
    var total: UInt32 = 0
    var counts: [UInt32] = []
    var block = 0
    while block < span.byteCount {
      counts.append(total)
      let end = min(block + Self.blockLength, span.byteCount)
      total += scan(span, from: block, to: end, start: start)
      block = end
    }
    if total > 0 { continuationsBeforeBlock = counts }
  }

  /// Records the lines that begin in a block and counts its continuation bytes.
  private mutating func scan(_ bytes: RawSpan, from begin: Int, to end: Int, start: Int) -> UInt32 {
    var continuations: UInt32 = 0
    var offset = begin
    while offset < end {
      guard offset + 8 <= end else {
        continuations += note(bytes, at: offset, start: start)
        offset += 1
        continue
      }
      let word = Word(bytes, at: offset)
      if word.contains(carriageReturn) || offset < start {
        for place in offset..<offset + 8 { continuations += note(bytes, at: place, start: start) }
      } else {
        noteLineFeeds(word.exactMarks(of: lineFeed), at: offset)
        continuations += word.continuationCount
      }
      offset += 8
    }
    return continuations
  }

  /// Notes the lines that start after the marked ones of eight bytes.
  @inline(__always)
  private mutating func noteLineFeeds(_ marks: UInt64, at offset: Int) {
    var marks = marks
    while marks != 0 {
      starts.append(UInt32(offset + marks.trailingZeroBitCount / 8 + 1))
      marks &= marks &- 1
    }
  }

  /// Looks at one byte: notes the line that starts after it, and returns 1 for a continuation byte.
  private mutating func note(_ bytes: RawSpan, at offset: Int, start: Int) -> UInt32 {
    let byte = bytes[offset]
    let endsLine =
      byte == lineFeed || byte == carriageReturn && bytes.byte(at: offset + 1) != lineFeed
    if endsLine, offset >= start { starts.append(UInt32(offset + 1)) }
    return isContinuation(byte) ? 1 : 0
  }

  /// The position of a byte; an offset inside a scalar counts as the scalar after it.
  ///
  /// - Complexity: O(log lines).
  func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let offset = min(max(offset, Int(starts[0])), bytes.count)
    let line = lineIndex(of: offset)
    let start = Int(starts[line])
    let continuations = continuations(before: offset, in: bytes) - continuations(before: start, in: bytes)
    return SourcePosition(line: line + 1, column: offset - start - continuations + 1)
  }

  /// The index of the last line that starts at or before an offset, by bisection.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func continuations(before offset: Int, in bytes: [UInt8]) -> Int {
    guard !continuationsBeforeBlock.isEmpty else { return 0 }
    let block = min(offset / Self.blockLength, continuationsBeforeBlock.count - 1)
    var count = Int(continuationsBeforeBlock[block])
    for place in block * Self.blockLength..<offset where isContinuation(bytes[place]) { count += 1 }
    return count
  }
}
