internal import SourcePositions

/// Reads what stands between the angle brackets of a tag, or of the declaration at the beginning.
struct TagReader {
  private let limits: XMLLimits
  private let end: Int
  /// The next byte to read.
  private(set) var place: Int
  /// A byte whose position is known, so that each byte is counted once.
  private var counted: (offset: Int, position: SourcePosition)
  /// Whether a solidus ended the tag, so that the element has no content.
  private(set) var endsElement = false

  /// Prepares to read a range of the bytes.
  /// - Parameters:
  ///   - range: What stands between the angle brackets.
  ///   - tagStart: The offset of the tag.
  ///   - position: The position of the tag.
  ///   - limits: How large its parts may be.
  init(_ range: Range<Int>, tagStart: Int, position: SourcePosition, limits: XMLLimits) {
    self.limits = limits
    end = range.upperBound
    place = range.lowerBound
    counted = (tagStart, position)
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place >= end }

  /// Reads a name, which must begin here.
  mutating func readName(_ bytes: Span<UInt8>) throws(Mistake) -> String {
    let start = place
    place = endOfName(bytes, from: start, to: end)
    guard place > start else { throw unexpected(.name, bytes) }
    guard place - start <= limits.maximumNameBytes else {
      throw Mistake(.nameTooLong(limit: limits.maximumNameBytes), at: start)
    }
    return text(of: start..<place, in: bytes)
  }

  /// Reads all attributes and the solidus behind them, if there is one.
  mutating func readAttributes(_ bytes: Span<UInt8>) throws(Mistake) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    while true {
      let hasSpace = skipWhitespace(bytes)
      if isAtEnd { return attributes }
      if bytes[place] == solidus {
        place += 1
        endsElement = true
        guard isAtEnd else { throw unexpected(.tagEnd, bytes) }
        return attributes
      }
      guard hasSpace else { throw unexpected(.space, bytes) }
      guard attributes.count < limits.maximumAttributes else {
        throw Mistake(.tooManyAttributes(limit: limits.maximumAttributes), at: place)
      }
      let start = place
      let attribute = try readAttribute(bytes)
      if let first = attributes.first(where: { $0.name == attribute.name }) {
        throw Mistake(.duplicateAttribute(first.name, first: first.position), at: start)
      }
      attributes.append(attribute)
    }
  }

  /// Checks that nothing but whitespace is left.
  mutating func expectEnd(_ bytes: Span<UInt8>) throws(Mistake) {
    _ = skipWhitespace(bytes)
    guard isAtEnd else { throw unexpected(.tagEnd, bytes) }
  }

  private mutating func readAttribute(_ bytes: Span<UInt8>) throws(Mistake) -> XMLAttribute {
    let position = counted.position.advanced(over: counted.offset..<place, of: bytes)
    counted = (place, position)
    let name = try readName(bytes)
    _ = skipWhitespace(bytes)
    guard !isAtEnd, bytes[place] == equalsSign else { throw unexpected(.equalsSign, bytes) }
    place += 1
    _ = skipWhitespace(bytes)
    guard !isAtEnd, bytes[place] == doubleQuote || bytes[place] == singleQuote else {
      throw unexpected(.quotationMark, bytes)
    }
    let quote = bytes[place]
    let start = place + 1
    place = start
    while place < end, bytes[place] != quote { place += 1 }
    guard !isAtEnd else { throw Mistake(.unterminatedMarkup, at: start - 1) }
    let value = try decodedValue(of: start..<place, in: bytes)
    place += 1
    return XMLAttribute(name: name, value: value, position: position)
  }

  /// Skips whitespace and tells whether there was some.
  private mutating func skipWhitespace(_ bytes: Span<UInt8>) -> Bool {
    let start = place
    while place < end, isWhitespace(bytes[place]) { place += 1 }
    return place > start
  }

  /// An error at the next byte, which may be the one that ends the tag.
  private func unexpected(_ expectation: XMLSyntaxError.Expectation, _ bytes: Span<UInt8>) -> Mistake {
    Mistake(.unexpectedCharacter(scalar(in: bytes, at: place), expected: expectation), at: place)
  }
}
