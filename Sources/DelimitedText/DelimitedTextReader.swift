internal import SourcePositions

/// Reads rows of fields (RFC 4180) as their bytes come in, and keeps no more than one record of them.
///
/// The text is UTF-8, with or without a byte order mark. LF, CRLF and CR each end a record; empty lines are
/// no records. All records have as many fields as the first one, which names the columns unless told otherwise.
public struct DelimitedTextReader {
  private let limits: DelimitedTextLimits
  private let delimiter: Delimiter?
  private let hasHeader: Bool
  /// The bytes from the beginning of the record whose end has not come yet.
  private var pending: [UInt8] = []
  /// Looks for the delimiter; nil until the encoding was checked.
  private var probe: DelimiterProbe?
  /// Looks for records; nil until the delimiter is known.
  private var scanner: RecordScanner?
  /// The line at which the next record begins.
  private var line = 1
  /// Whether the last record ended in a CR, of which an LF would be a part.
  private var endsInCarriageReturn = false
  private var fieldCount: Int?
  private var rowCount = 0
  /// The record that is handed over; kept for its memory.
  private var row = DelimitedRow()

  /// Makes a reader.
  /// - Parameters:
  ///   - delimiter: What stands between fields; nil for what stands most often in the first line.
  ///   - hasHeader: Whether the first record names the columns.
  ///   - limits: How large the text and its parts may be.
  public init(
    delimiter: Delimiter? = nil,
    hasHeader: Bool = true,
    limits: DelimitedTextLimits = .default
  ) {
    self.delimiter = delimiter
    self.hasHeader = hasHeader
    self.limits = limits
  }

  /// The names of the columns; nil before they were read and where the text has none.
  public var header: DelimitedHeader? { row.header }

  /// Reads the next bytes of the text and hands over the rows that they complete, in their order.
  ///
  /// - Throws: The first record that is malformed or beyond a limit; nothing can be read behind it.
  public mutating func feed(
    _ chunk: Span<UInt8>,
    receive: (DelimitedRow) -> Void
  ) throws(DelimitedTextError) {
    chunk.withUnsafeBufferPointer { pending.append(contentsOf: $0) }
    try readPending(isLast: false, receive)
  }

  /// Ends the text and hands over its last row when no line break ended it.
  ///
  /// - Throws: What is wrong with the last record, or that there is no header.
  public mutating func finish(receive: (DelimitedRow) -> Void) throws(DelimitedTextError) {
    try readPending(isLast: true, receive)
    if hasHeader, header == nil { throw DelimitedTextError(.missingHeader, at: .start) }
  }

  private mutating func readPending(
    isLast: Bool,
    _ receive: (DelimitedRow) -> Void
  ) throws(DelimitedTextError) {
    // Taken out of the reader, so that their bytes can be lent while it changes.
    var text = pending
    pending = []
    var known = scanner.take()
    if known == nil { known = try makeScanner(for: text.span, isLast: isLast) }
    guard var scanner = known.take() else {
      pending = text
      return
    }
    try readRecords(text.span, &scanner, isLast: isLast, receive)
    let consumed = scanner.record.lowerBound
    text.removeSubrange(..<consumed)
    scanner.dropBytes(before: consumed)
    pending = text
    self.scanner = scanner
  }

  /// Begins to look for records, or returns nil when it takes more bytes to tell the delimiter.
  private mutating func makeScanner(
    for text: Span<UInt8>,
    isLast: Bool
  ) throws(DelimitedTextError) -> RecordScanner? {
    guard text.count >= longestByteOrderMark || isLast else { return nil }
    let start = try lengthOfByteOrderMark(text)
    if let delimiter {
      return RecordScanner(delimiter: delimiter, maximumColumns: limits.maximumColumns, at: start)
    }
    var probe = probe ?? DelimiterProbe(at: start)
    let isFound = probe.scan(text)
    self.probe = probe
    guard probe.place - start <= limits.maximumRecordBytes else {
      throw DelimitedTextError(.recordTooLong(limit: limits.maximumRecordBytes), at: .start)
    }
    guard isFound || isLast else { return nil }
    return RecordScanner(
      delimiter: probe.mostFrequent,
      maximumColumns: limits.maximumColumns,
      at: start
    )
  }

  private mutating func readRecords(
    _ bytes: Span<UInt8>,
    _ scanner: inout RecordScanner,
    isLast: Bool,
    _ receive: (DelimitedRow) -> Void
  ) throws(DelimitedTextError) {
    while true {
      skipRestOfLineBreak(bytes, &scanner)
      var result = scanner.scan(bytes)
      if isLast, case .incomplete = result { result = scanner.finish() }
      // A record that is too long has no other mistake, however its bytes are cut into chunks.
      guard scanner.record.count <= limits.maximumRecordBytes else {
        throw failure(.recordTooLong(limit: limits.maximumRecordBytes), at: 0, of: scanner.record, in: bytes)
      }
      switch result {
      case .incomplete: return
      case .failure(let reason, let place):
        let start = scanner.record.lowerBound
        throw failure(reason, at: place - start, of: scanner.record, in: bytes)
      case .complete:
        try deliver(bytes, &scanner, receive)
        guard scanner.place < bytes.count else {
          scanner.beginRecord(at: bytes.count)
          return
        }
        endLine(bytes, &scanner)
      }
    }
  }

  /// Skips the LF of a CRLF that two chunks share.
  private mutating func skipRestOfLineBreak(_ bytes: Span<UInt8>, _ scanner: inout RecordScanner) {
    guard endsInCarriageReturn, scanner.place < bytes.count else { return }
    endsInCarriageReturn = false
    if bytes[scanner.place] == lineFeed { scanner.beginRecord(at: scanner.place + 1) }
  }

  /// Moves behind the line break that ends a record.
  private mutating func endLine(_ bytes: Span<UInt8>, _ scanner: inout RecordScanner) {
    if scanner.hasQuotes { line = row.position(at: row.bytes.count).line }
    line += 1
    endsInCarriageReturn = bytes[scanner.place] == carriageReturn
    scanner.beginRecord(at: scanner.place + 1)
  }

  /// Checks a record and hands it over, unless it is the header or an empty line.
  private mutating func deliver(
    _ bytes: Span<UInt8>,
    _ scanner: inout RecordScanner,
    _ receive: (DelimitedRow) -> Void
  ) throws(DelimitedTextError) {
    guard !scanner.isEmptyLine else { return }
    row.position = SourcePosition(line: line, column: 1)
    row.bytes.removeAll(keepingCapacity: true)
    bytes.extracting(scanner.record).withUnsafeBufferPointer { row.bytes.append(contentsOf: $0) }
    swap(&row.fields, &scanner.fields)
    try checkUTF8()
    try checkFieldCount()
    if hasHeader, header == nil {
      row.header = try DelimitedHeader(row)
      return
    }
    rowCount += 1
    guard rowCount <= limits.maximumRows else {
      throw DelimitedTextError(.tooManyRows(limit: limits.maximumRows), at: row.position)
    }
    receive(row)
  }

  private func checkUTF8() throws(DelimitedTextError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: row.bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw DelimitedTextError(.invalidUTF8(row.bytes[offset]), at: row.position(at: offset))
    }
  }

  private mutating func checkFieldCount() throws(DelimitedTextError) {
    let expected = fieldCount ?? row.count
    fieldCount = expected
    guard row.count == expected else {
      throw DelimitedTextError(.wrongFieldCount(found: row.count, expected: expected), at: row.position)
    }
  }

  /// An error at an offset of a record.
  private func failure(
    _ reason: DelimitedTextError.Reason,
    at offset: Int,
    of record: Range<Int>,
    in bytes: Span<UInt8>
  ) -> DelimitedTextError {
    let start = SourcePosition(line: line, column: 1)
    let before = record.lowerBound..<record.lowerBound + offset
    return DelimitedTextError(reason, at: start.advanced(over: before, of: bytes))
  }
}
