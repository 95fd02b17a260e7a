/// A piece of a document that markup begins or ends.
enum Token {
  /// Anything up to the next `<`.
  case text
  /// `<name …>` or `<name …/>`.
  case startTag
  /// `</name>`.
  case endTag
  /// `<!-- … -->`.
  case comment
  /// `<![CDATA[ … ]]>`.
  case characterData
  /// `<? … ?>`, the declaration at the beginning among them.
  case instruction

  /// The bytes that begin the token; none for text.
  var opening: StaticString {
    switch self {
    case .text: ""
    case .startTag: "<"
    case .endTag: "</"
    case .comment: "<!--"
    case .characterData: "<![CDATA["
    case .instruction: "<?"
    }
  }

  /// The bytes that end the token; none for text.
  var closing: StaticString {
    switch self {
    case .text: ""
    case .startTag, .endTag: ">"
    case .comment: "-->"
    case .characterData: "]]>"
    case .instruction: "?>"
    }
  }
}

/// Finds where tokens end, looking at each byte about once, wherever the bytes are cut into chunks.
struct TokenScanner {
  /// The first byte of the token.
  private(set) var start: Int
  /// The next byte to look at.
  private(set) var place: Int
  /// What the token is, once enough of it is there to tell.
  private(set) var token: Token?
  /// The quotation mark of the value that is open in a start tag.
  private var quote: UInt8?

  /// Begins at an offset.
  init(at start: Int) {
    self.start = start
    place = start
  }

  /// The bytes of the token that were looked at.
  var range: Range<Int> { start..<place }

  /// Begins the next token behind this one.
  mutating func beginToken() {
    self = TokenScanner(at: place)
  }

  /// Follows the bytes when those before an offset were removed.
  mutating func dropBytes(before offset: Int) {
    start -= offset
    place -= offset
  }

  /// Looks at the bytes that are new and tells whether the token is complete.
  ///
  /// - Throws: What is wrong as soon as the token cannot end well.
  mutating func scan(_ bytes: Span<UInt8>, isLast: Bool) throws(Mistake) -> Bool {
    guard start < bytes.count else { return false }
    if token == nil { try classify(bytes, isLast: isLast) }
    switch token {
    case nil: return false
    case .text: return endsText(bytes, isLast: isLast)
    case .startTag, .endTag: return try endsTag(bytes)
    case .comment, .characterData, .instruction: return endsSection(bytes)
    }
  }

  /// Tells what the token is from its first bytes, if they are all there.
  private mutating func classify(_ bytes: Span<UInt8>, isLast: Bool) throws(Mistake) {
    guard bytes[start] == lessThan else {
      token = .text
      return
    }
    for candidate in [Token.comment, .characterData, .instruction, .endTag] {
      let matched = matchingLength(candidate.opening, bytes)
      if matched == candidate.opening.utf8CodeUnitCount {
        token = candidate
        place = start + matched
        return
      }
      // More bytes may make it one.
      if matched == bytes.count - start, !isLast { return }
    }
    guard start + 1 < bytes.count else { throw Mistake(.unterminatedMarkup, at: start) }
    if let mistake = misplacedLessThan(bytes) { throw mistake }
    token = .startTag
    place = start + 1
  }

  /// What is wrong with a `<` that no name follows.
  private func misplacedLessThan(_ bytes: Span<UInt8>) -> Mistake? {
    let next = bytes[start + 1]
    guard next < 0x80, endOfName(bytes, from: start + 1, to: start + 2) == start + 1 else { return nil }
    let letter = start + 2 < bytes.count ? bytes[start + 2] | 0x20 : 0
    let isDocumentType = next == UInt8(ascii: "!") && letter == UInt8(ascii: "d")
    return Mistake(isDocumentType ? .documentType : .misplacedLessThan, at: start)
  }

  /// How many of the first bytes of the token are those of an opening.
  private func matchingLength(_ opening: StaticString, _ bytes: Span<UInt8>) -> Int {
    opening.withUTF8Buffer { expected in
      var length = 0
      while length < expected.count, start + length < bytes.count, bytes[start + length] == expected[length] {
        length += 1
      }
      return length
    }
  }

  private mutating func endsText(_ bytes: Span<UInt8>, isLast: Bool) -> Bool {
    var place = place
    while place < bytes.count, bytes[place] != lessThan { place += 1 }
    self.place = place
    return place < bytes.count || isLast
  }

  /// Looks for the `>` that no value holds.
  private mutating func endsTag(_ bytes: Span<UInt8>) throws(Mistake) -> Bool {
    let hasValues = token == .startTag
    while place < bytes.count {
      place = endOfPlainMarkup(bytes)
      guard place < bytes.count else { break }
      let byte = bytes[place]
      if byte == lessThan {
        throw quote == nil ? Mistake(.unterminatedMarkup, at: start) : Mistake(.lessThanInValue, at: place)
      }
      place += 1
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == greaterThan {
        return true
      } else if quote == nil, hasValues, byte != greaterThan {
        quote = byte
      }
    }
    return false
  }

  /// The offset of the next bracket or quotation mark, or of the end of the bytes.
  private func endOfPlainMarkup(_ bytes: Span<UInt8>) -> Int {
    var place = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == lessThan || byte == greaterThan || byte == doubleQuote || byte == singleQuote { break }
      place += 1
    }
    return place
  }

  /// Looks for the bytes that end a comment, section or instruction.
  private mutating func endsSection(_ bytes: Span<UInt8>) -> Bool {
    guard let closing = token?.closing else { return false }
    let length = closing.utf8CodeUnitCount
    let first = closing.withUTF8Buffer { $0[0] }
    while place + length <= bytes.count {
      if bytes[place] == first, matches(closing, bytes) {
        place += length
        return true
      }
      place += 1
    }
    return false
  }

  /// Whether the next bytes are those of a closing.
  private func matches(_ closing: StaticString, _ bytes: Span<UInt8>) -> Bool {
    closing.withUTF8Buffer { expected in
      expected.indices.allSatisfy { bytes[place + $0] == expected[$0] }
    }
  }
}
