/// Reads JSON Lines as their bytes come in, and keeps no more than the line that is not complete yet.
///
/// LF, CRLF and CR each end a line, as they do in every `SourcePosition`; lines without a value are skipped.
/// Each line is parsed, since that is hardly slower than looking for one that can be left out.
public struct JSONLinesReader {
  private let limits: JSONLimits
  /// The beginning of the line whose end has not come yet.
  private var pending: [UInt8] = []
  private var number = 1
  /// Whether the last byte was a CR, of which an LF would be a part.
  private var endsInCarriageReturn = false

  /// Makes a reader whose lines have the limits of one document each.
  public init(limits: JSONLimits = .default) {
    self.limits = limits
  }

  /// Reads the next bytes of the text and hands over the lines that they complete, in their order.
  ///
  /// - Throws: The first line that is not JSON or is too long; nothing can be read behind it.
  public mutating func feed(
    _ chunk: Span<UInt8>,
    receive: (JSONLine) -> Void
  ) throws(JSONLinesError) {
    let bytes = chunk.bytes
    var start = 0
    if endsInCarriageReturn, bytes.byteCount > 0 {
      start = bytes[0] == lineFeed ? 1 : 0
      endsInCarriageReturn = false
    }
    var end = endOfLine(bytes, from: start)
    while end < bytes.byteCount {
      try take(bytes, start..<end)
      try deliver(to: receive)
      start = endOfBreak(bytes, at: end)
      end = endOfLine(bytes, from: start)
    }
    try take(bytes, start..<end)
  }

  /// Ends the text and hands over its last line when nothing ended it.
  ///
  /// - Throws: The last line when it is not JSON, as when its writer was stopped in the middle.
  public mutating func finish(receive: (JSONLine) -> Void) throws(JSONLinesError) {
    try deliver(to: receive)
  }

  /// The offset of the next byte that ends a line, or of the end of the bytes.
  private func endOfLine(_ bytes: RawSpan, from start: Int) -> Int {
    var place = start
    while place + 8 <= bytes.byteCount {
      let word = Word(bytes, at: place)
      if word.contains(lineFeed) || word.contains(carriageReturn) { break }
      place += 8
    }
    while place < bytes.byteCount, bytes[place] != lineFeed, bytes[place] != carriageReturn { place += 1 }
    return place
  }

  /// The offset behind the line break that begins at a byte; remembers that half of it may still come.
  private mutating func endOfBreak(_ bytes: RawSpan, at place: Int) -> Int {
    guard bytes[place] == carriageReturn else { return place + 1 }
    endsInCarriageReturn = place + 1 == bytes.byteCount
    return bytes.byte(at: place + 1) == lineFeed ? place + 2 : place + 1
  }

  /// Adds bytes to the line, unless it becomes too long.
  private mutating func take(_ bytes: RawSpan, _ range: Range<Int>) throws(JSONLinesError) {
    guard range.count <= limits.maximumBytes - pending.count else {
      throw JSONLinesError(
        .lineTooLong(limit: limits.maximumBytes),
        at: SourcePosition(line: number, column: 1)
      )
    }
    bytes.extracting(range).withUnsafeBytes { pending.append(contentsOf: $0) }
  }

  /// Parses the line, hands it over, and begins the next one.
  private mutating func deliver(to receive: (JSONLine) -> Void) throws(JSONLinesError) {
    let line = pending
    pending = []
    if !line.allSatisfy(isWhitespace) {
      do throws(JSONSyntaxError) {
        let document = try JSONDocument.parse(line, limits: limits, firstLine: number)
        receive(JSONLine(number: number, document: document))
      } catch {
        throw JSONLinesError(.notJSON(error.reason), at: error.position)
      }
    }
    number += 1
  }
}
