internal import SourcePositions

/// Reads a document (XML 1.0, fifth edition) as its bytes come in, and keeps no more than one tag or text of it.
///
/// The document is UTF-8, with or without a byte order mark, and has no document type. Names are given as
/// written: namespaces are not resolved. Comments and processing instructions are checked and left out.
public struct XMLReader {
  /// An element whose end tag was not read yet.
  private struct OpenElement {
    let name: String
    let position: SourcePosition
  }

  private let limits: XMLLimits
  /// The bytes from the beginning of the token whose end has not come yet.
  private var pending: [UInt8] = []
  /// Looks for tokens; nil until the encoding was checked.
  private var scanner: TokenScanner?
  /// How many bytes were fed.
  private var byteCount = 0
  /// Where the current token begins.
  private var position = SourcePosition.start
  private var isAtStart = true
  private var hasRoot = false
  private var open: [OpenElement] = []

  /// Makes a reader.
  public init(limits: XMLLimits = .default) {
    self.limits = limits
  }

  /// Reads the next bytes of the document and hands over the events that they complete, in their order.
  ///
  /// - Throws: The first place that is malformed or beyond a limit; nothing can be read behind it.
  public mutating func feed(
    _ chunk: Span<UInt8>,
    receive: (XMLEvent) -> Void
  ) throws(XMLSyntaxError) {
    let accepted = min(chunk.count, limits.maximumBytes - byteCount)
    chunk.extracting(0..<accepted).withUnsafeBufferPointer { pending.append(contentsOf: $0) }
    byteCount += accepted
    try readPending(isLast: false, receive)
    guard accepted == chunk.count else {
      throw XMLSyntaxError(.tooLarge(limit: limits.maximumBytes), at: position)
    }
  }

  /// Ends the document.
  ///
  /// - Throws: What is missing at its end.
  public mutating func finish(receive: (XMLEvent) -> Void) throws(XMLSyntaxError) {
    try readPending(isLast: true, receive)
    if let element = open.last {
      throw XMLSyntaxError(.unclosedElement(element.name, openedAt: element.position), at: position)
    }
    guard hasRoot else { throw XMLSyntaxError(.noElement, at: position) }
  }

  private mutating func readPending(
    isLast: Bool,
    _ receive: (XMLEvent) -> Void
  ) throws(XMLSyntaxError) {
    // Taken out of the reader, so that their bytes can be lent while it changes.
    var text = pending
    pending = []
    var known = scanner.take()
    if known == nil { known = try makeScanner(for: text.span, isLast: isLast) }
    if var scanner = known.take() {
      while try readToken(text.span, &scanner, isLast: isLast, receive) {}
      let consumed = scanner.start
      text.removeSubrange(..<consumed)
      scanner.dropBytes(before: consumed)
      self.scanner = scanner
    }
    pending = text
  }

  /// Begins behind a byte order mark, or returns nil when it takes more bytes to tell the encoding.
  private func makeScanner(for text: Span<UInt8>, isLast: Bool) throws(XMLSyntaxError) -> TokenScanner? {
    guard text.count >= 4 || isLast else { return nil }
    let beginning = (0..<min(4, text.count)).map { text[$0] }
    if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF])
      || beginning.prefix(2).contains(0)
    {
      throw XMLSyntaxError(.foreignEncoding("UTF-16 or UTF-32"), at: .start)
    }
    return TokenScanner(at: beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// Reads one token and tells whether it was there as a whole.
  private mutating func readToken(
    _ bytes: Span<UInt8>,
    _ scanner: inout TokenScanner,
    isLast: Bool,
    _ receive: (XMLEvent) -> Void
  ) throws(XMLSyntaxError) -> Bool {
    do throws(Mistake) {
      guard try findToken(bytes, &scanner, isLast: isLast), let token = scanner.token else { return false }
      try checkCharacters(of: scanner.range, in: bytes)
      try read(token, scanner.range, bytes, receive)
    } catch {
      throw XMLSyntaxError(error.reason, at: position.advanced(over: scanner.start..<error.offset, of: bytes))
    }
    position = position.advanced(over: scanner.range, of: bytes)
    isAtStart = false
    scanner.beginToken()
    return true
  }

  /// Looks for the end of a token, and refuses one that is too long whatever else may be wrong with it.
  private func findToken(
    _ bytes: Span<UInt8>,
    _ scanner: inout TokenScanner,
    isLast: Bool
  ) throws(Mistake) -> Bool {
    var mistake: Mistake?
    var isFound = false
    do throws(Mistake) { isFound = try scanner.scan(bytes, isLast: isLast) } catch { mistake = error }
    guard scanner.range.count <= limits.maximumTextBytes else {
      throw Mistake(.textTooLong(limit: limits.maximumTextBytes), at: scanner.start)
    }
    if let mistake { throw mistake }
    if isLast, !isFound, scanner.start < bytes.count { throw Mistake(.unterminatedMarkup, at: scanner.start) }
    return isFound
  }

  private mutating func read(
    _ token: Token,
    _ range: Range<Int>,
    _ bytes: Span<UInt8>,
    _ receive: (XMLEvent) -> Void
  ) throws(Mistake) {
    let content =
      range.lowerBound + token.opening.utf8CodeUnitCount..<range.upperBound - token.closing.utf8CodeUnitCount
    switch token {
    case .text: try readText(range, bytes, receive)
    case .characterData:
      guard !open.isEmpty else { throw Mistake(.textOutsideElement, at: range.lowerBound) }
      receive(.characterData(normalizedText(of: content, in: bytes), position))
    case .comment: try checkComment(content, bytes)
    case .instruction: try checkInstruction(content, bytes, isAtStart: isAtStart)
    case .startTag: try readStartTag(content, tagStart: range.lowerBound, bytes, receive)
    case .endTag: try readEndTag(content, tagStart: range.lowerBound, bytes, receive)
    }
  }

  private func readText(
    _ range: Range<Int>,
    _ bytes: Span<UInt8>,
    _ receive: (XMLEvent) -> Void
  ) throws(Mistake) {
    guard open.isEmpty else {
      return receive(.text(try decodedText(of: range, in: bytes), position))
    }
    for place in range where !isWhitespace(bytes[place]) {
      throw Mistake(.textOutsideElement, at: place)
    }
  }

  private mutating func readStartTag(
    _ content: Range<Int>,
    tagStart: Int,
    _ bytes: Span<UInt8>,
    _ receive: (XMLEvent) -> Void
  ) throws(Mistake) {
    var tag = TagReader(content, tagStart: tagStart, position: position, limits: limits)
    let name = try tag.readName(bytes)
    if hasRoot, open.isEmpty { throw Mistake(.secondRootElement(name), at: tagStart) }
    guard open.count < limits.maximumDepth else {
      throw Mistake(.tooDeep(limit: limits.maximumDepth), at: tagStart)
    }
    let attributes = try tag.readAttributes(bytes)
    hasRoot = true
    receive(.elementStart(XMLElementStart(name: name, attributes: attributes, position: position)))
    if tag.endsElement {
      receive(.elementEnd(name: name, position))
    } else {
      open.append(OpenElement(name: name, position: position))
    }
  }

  private mutating func readEndTag(
    _ content: Range<Int>,
    tagStart: Int,
    _ bytes: Span<UInt8>,
    _ receive: (XMLEvent) -> Void
  ) throws(Mistake) {
    var tag = TagReader(content, tagStart: tagStart, position: position, limits: limits)
    let name = try tag.readName(bytes)
    try tag.expectEnd(bytes)
    guard let element = open.popLast() else {
      throw Mistake(.unopenedElement(name), at: tagStart)
    }
    guard element.name == name else {
      throw Mistake(
        .mismatchedEndTag(found: name, expected: element.name, openedAt: element.position),
        at: tagStart
      )
    }
    receive(.elementEnd(name: name, position))
  }
}
