/// Finds the fields of one record and its end, byte by byte, wherever the bytes are cut into chunks.
struct RecordScanner {
  /// What the bytes before the next one belong to.
  private enum State {
    case fieldStart
    case plainField
    case quotedField
    /// The last byte closes the field, unless the next one is a quotation mark as well.
    case quoteInQuotedField
  }

  /// What a scan ended with; offsets are those of the bytes scanned.
  enum Result {
    /// More bytes are needed.
    case incomplete
    /// The record ends before the byte at which a line ends.
    case complete
    /// The bytes from an offset on do not follow the grammar.
    case failure(DelimitedTextError.Reason, at: Int)
  }

  private let delimiter: UInt8
  private let maximumColumns: Int
  private var state = State.fieldStart
  private var contentStart = 0
  private var hasDoubledQuotes = false
  /// Whether a field of the record is in quotes, within which lines may end.
  private(set) var hasQuotes = false
  /// The first byte of the record.
  private var recordStart: Int
  /// The next byte to look at.
  private(set) var place: Int
  /// The fields that were found, with offsets from the start of the record.
  var fields: [DelimitedRow.Field] = []

  /// Begins a record at an offset.
  init(delimiter: Delimiter, maximumColumns: Int, at start: Int) {
    self.delimiter = delimiter.byte
    self.maximumColumns = maximumColumns
    recordStart = start
    place = start
  }

  /// The bytes of the record that were looked at.
  var record: Range<Int> { recordStart..<place }

  /// Whether the record is an empty line.
  var isEmptyLine: Bool { fields.count == 1 && record.isEmpty }

  /// Begins the next record at an offset.
  mutating func beginRecord(at start: Int) {
    state = .fieldStart
    hasQuotes = false
    fields.removeAll(keepingCapacity: true)
    recordStart = start
    place = start
  }

  /// Follows the bytes when those before an offset were removed.
  mutating func dropBytes(before offset: Int) {
    recordStart -= offset
    place -= offset
    contentStart -= offset
  }

  /// Looks at the bytes that are new, up to the end of the record.
  mutating func scan(_ bytes: Span<UInt8>) -> Result {
    while place < bytes.count {
      switch state {
      case .fieldStart: beginField(bytes[place])
      case .plainField:
        skipPlain(bytes)
        guard place < bytes.count else { break }
        if bytes[place] == quotationMark { return .failure(.quoteInsideField, at: place) }
        if let result = endField(before: bytes[place], contentEnd: place, isQuoted: false) { return result }
      case .quotedField: skipQuoted(bytes)
      case .quoteInQuotedField:
        if bytes[place] == quotationMark {
          hasDoubledQuotes = true
          state = .quotedField
          place += 1
        } else if let result = endField(before: bytes[place], contentEnd: place - 1, isQuoted: true) {
          return result
        }
      }
    }
    return .incomplete
  }

  /// Ends the record where the text ends.
  mutating func finish() -> Result {
    switch state {
    case .quotedField: return .failure(.unterminatedField, at: contentStart - 1)
    case .quoteInQuotedField: return append(contentEnd: place - 1, isQuoted: true) ?? .complete
    case .fieldStart: contentStart = place
    case .plainField: break
    }
    return append(contentEnd: place, isQuoted: false) ?? .complete
  }

  private mutating func beginField(_ byte: UInt8) {
    state = .plainField
    if byte == quotationMark {
      state = .quotedField
      hasQuotes = true
      place += 1
    }
    contentStart = place
  }

  private mutating func skipPlain(_ bytes: Span<UInt8>) {
    var place = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == delimiter || byte == quotationMark || isLineEnd(byte) { break }
      place += 1
    }
    self.place = place
  }

  private mutating func skipQuoted(_ bytes: Span<UInt8>) {
    var place = place
    while place < bytes.count, bytes[place] != quotationMark { place += 1 }
    if place < bytes.count {
      state = .quoteInQuotedField
      place += 1
    }
    self.place = place
  }

  /// Ends a field at the byte behind it; returns a result when the record ends or cannot go on.
  private mutating func endField(before byte: UInt8, contentEnd: Int, isQuoted: Bool) -> Result? {
    guard byte == delimiter || isLineEnd(byte) else { return .failure(.textAfterQuotedField, at: place) }
    if let failure = append(contentEnd: contentEnd, isQuoted: isQuoted) { return failure }
    guard byte == delimiter else { return .complete }
    state = .fieldStart
    place += 1
    return nil
  }

  /// Adds a field, unless there are too many.
  private mutating func append(contentEnd: Int, isQuoted: Bool) -> Result? {
    guard fields.count < maximumColumns else {
      return .failure(.tooManyColumns(limit: maximumColumns), at: isQuoted ? contentStart - 1 : contentStart)
    }
    fields.append(
      DelimitedRow.Field(
        start: UInt32(truncatingIfNeeded: contentStart - recordStart),
        end: UInt32(truncatingIfNeeded: contentEnd - recordStart),
        isQuoted: isQuoted,
        hasDoubledQuotes: hasDoubledQuotes
      )
    )
    hasDoubledQuotes = false
    return nil
  }
}
