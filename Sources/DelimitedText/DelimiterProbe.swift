/// Finds the delimiter of a text from its first line that is not empty.
struct DelimiterProbe {
  private var counts = [Int](repeating: 0, count: Delimiter.allCases.count)
  private var isQuoted = false
  private var isEmpty = true
  /// The next byte to look at.
  private(set) var place: Int

  /// Begins behind a byte order mark, if there is one.
  init(at start: Int) {
    place = start
  }

  /// The delimiter that stands most often outside quotes; the comma when there is none at all.
  var mostFrequent: Delimiter {
    var best = (delimiter: Delimiter.comma, count: 0)
    for (delimiter, count) in zip(Delimiter.allCases, counts) where count > best.count {
      best = (delimiter, count)
    }
    return best.delimiter
  }

  /// Looks at all bytes that are new and tells whether the line ended.
  mutating func scan(_ bytes: Span<UInt8>) -> Bool {
    while place < bytes.count {
      let byte = bytes[place]
      if !isQuoted, isLineEnd(byte), !isEmpty { return true }
      note(byte)
      place += 1
    }
    return false
  }

  private mutating func note(_ byte: UInt8) {
    if !isLineEnd(byte) { isEmpty = false }
    if byte == quotationMark { isQuoted.toggle() }
    guard !isQuoted else { return }
    for (index, delimiter) in Delimiter.allCases.enumerated() where byte == delimiter.byte {
      counts[index] += 1
    }
  }
}
