/// Splits an expression into tokens, on demand.
struct Lexer {
  private let bytes: [UInt8]
  private var offset = 0

  /// Starts at the beginning of an expression.
  init(_ source: SourceText) {
    bytes = source.bytes
  }

  /// The next token; at the end of the source, a token of kind `end`.
  mutating func next() throws(SyntaxFailure) -> Token {
    skipBlank()
    guard offset < bytes.count else { return Token(kind: .end, range: offset..<offset) }
    let start = offset
    let kind = try scan()
    return Token(kind: kind, range: start..<offset)
  }

  /// Whether text can be written as a plain name.
  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, isNameStart(first) else { return false }
    return text.utf8.allSatisfy(isNamePart)
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    // Letters of both cases differ in one bit.
    byte == 0x5F || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  private func byte(ahead distance: Int = 0) -> UInt8 {
    // Zero stands for the end; a zero byte in the source is an unexpected character in any case.
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  private mutating func skipBlank() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
        offset += 1
      case 0x2F where byte(ahead: 1) == 0x2F:
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      default:
        return
      }
    }
  }
}

extension Lexer {
  private mutating func scan() throws(SyntaxFailure) -> Token.Kind {
    let first = byte()
    if Self.mayBeginText(first), let kind = try scanText() { return kind }
    if Self.isNameStart(first) { return scanName() }
    if Self.isDigit(first) || (first == UInt8(ascii: ".") && Self.isDigit(byte(ahead: 1))) {
      return try scanNumber()
    }
    if first == UInt8(ascii: "`") { return try scanQuotedName() }
    return try scanPunctuation()
  }

  private mutating func scanName() -> Token.Kind {
    let start = offset
    offset = endOfName(from: start + 1)
    return kind(ofWordAt: start)
  }

  private func endOfName(from start: Int) -> Int {
    let bytes = bytes.span
    var end = start
    while end < bytes.count, Self.isNamePart(bytes[end]) { end += 1 }
    return end
  }

  private func kind(ofWordAt start: Int) -> Token.Kind {
    switch offset - start {
    case 2 where isWord("in", at: start): .in
    case 4 where isWord("true", at: start): .true
    case 4 where isWord("null", at: start): .null
    case 5 where isWord("false", at: start): .false
    case let length: isReservedWord(at: start, length: length) ? .reserved : .identifier
    }
  }

  private func isReservedWord(at start: Int, length: Int) -> Bool {
    switch length {
    case 2: isAny("as", "if", at: start)
    case 3: isAny("for", "let", at: start) || isWord("var", at: start)
    case 4: isAny("else", "loop", at: start) || isWord("void", at: start)
    case 5: isAny("break", "const", at: start) || isWord("while", at: start)
    case 6: isAny("import", "return", at: start)
    case 7: isWord("package", at: start)
    case 8: isAny("continue", "function", at: start)
    case 9: isWord("namespace", at: start)
    default: false
    }
  }

  private func isAny(_ first: StaticString, _ second: StaticString, at start: Int) -> Bool {
    isWord(first, at: start) || isWord(second, at: start)
  }

  // The word is as long as what stands there.
  private func isWord(_ word: StaticString, at start: Int) -> Bool {
    for place in 0..<word.utf8CodeUnitCount where bytes[start + place] != word.utf8Start[place] {
      return false
    }
    return true
  }

  private mutating func scanQuotedName() throws(SyntaxFailure) -> Token.Kind {
    let start = offset
    offset += 1
    while isQuotedNameByte(byte()) { offset += 1 }
    guard byte() == UInt8(ascii: "`"), offset > start + 1 else {
      throw SyntaxFailure(.badQuotedName, start..<max(offset, start + 1))
    }
    offset += 1
    return .quotedIdentifier
  }

  private func isQuotedNameByte(_ byte: UInt8) -> Bool {
    Self.isNamePart(byte) || [0x2E, 0x2D, 0x2F, 0x20].contains(byte)
  }

  private mutating func scanPunctuation() throws(SyntaxFailure) -> Token.Kind {
    let first = byte()
    let second = byte(ahead: 1)
    if let kind = Self.pair(first, second) {
      offset += 2
      return kind
    }
    guard let kind = Self.single(first) else { throw unexpectedCharacter(expectedPair: first) }
    offset += 1
    return kind
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Token.Kind? {
    switch (first, second) {
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): .lessOrEqual
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): .greaterOrEqual
    case (UInt8(ascii: "="), UInt8(ascii: "=")): .equal
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): .notEqual
    case (UInt8(ascii: "&"), UInt8(ascii: "&")): .and
    case (UInt8(ascii: "|"), UInt8(ascii: "|")): .or
    default: nil
    }
  }

  private static func single(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case UInt8(ascii: "("): .leftParenthesis
    case UInt8(ascii: ")"): .rightParenthesis
    case UInt8(ascii: "["): .leftBracket
    case UInt8(ascii: "]"): .rightBracket
    case UInt8(ascii: "{"): .leftBrace
    case UInt8(ascii: "}"): .rightBrace
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "-"): .minus
    case UInt8(ascii: "*"): .star
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "!"): .bang
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: ">"): .greater
    default: nil
    }
  }

  private func unexpectedCharacter(expectedPair first: UInt8) -> SyntaxFailure {
    let length = max(1, min(4, (~first).leadingZeroBitCount))
    let range = offset..<min(offset + length, bytes.count)
    switch first {
    case UInt8(ascii: "="): return SyntaxFailure(.incompleteOperator(written: "=", meant: "=="), range)
    case UInt8(ascii: "&"): return SyntaxFailure(.incompleteOperator(written: "&", meant: "&&"), range)
    case UInt8(ascii: "|"): return SyntaxFailure(.incompleteOperator(written: "|", meant: "||"), range)
    default:
      return SyntaxFailure(.unexpectedCharacter(String(decoding: bytes[range], as: UTF8.self)), range)
    }
  }
}

extension Lexer {
  private mutating func scanNumber() throws(SyntaxFailure) -> Token.Kind {
    let start = offset
    let kind = isHexadecimalPrefix ? try scanHexadecimal() : try scanDecimal()
    if Self.isNamePart(byte()) {
      while Self.isNamePart(byte()) { offset += 1 }
      throw SyntaxFailure(.badNumber, start..<offset)
    }
    return kind
  }

  private var isHexadecimalPrefix: Bool {
    byte() == UInt8(ascii: "0") && (byte(ahead: 1) | 0x20) == UInt8(ascii: "x")
  }

  private mutating func scanHexadecimal() throws(SyntaxFailure) -> Token.Kind {
    let start = offset
    offset += 2
    while isHexadecimalDigit(byte()) { offset += 1 }
    guard offset > start + 2 else { throw SyntaxFailure(.badNumber, start..<offset) }
    return scanUnsignedSuffix() ? .uint : .int
  }

  private mutating func scanDecimal() throws(SyntaxFailure) -> Token.Kind {
    let start = offset
    var isDouble = false
    while Self.isDigit(byte()) { offset += 1 }
    if byte() == UInt8(ascii: "."), Self.isDigit(byte(ahead: 1)) {
      isDouble = true
      offset += 1
      while Self.isDigit(byte()) { offset += 1 }
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      isDouble = true
      offset += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { offset += 1 }
      guard Self.isDigit(byte()) else { throw SyntaxFailure(.badNumber, start..<offset) }
      while Self.isDigit(byte()) { offset += 1 }
    }
    if isDouble { return .double }
    return scanUnsignedSuffix() ? .uint : .int
  }

  private mutating func scanUnsignedSuffix() -> Bool {
    guard byte() | 0x20 == UInt8(ascii: "u") else { return false }
    offset += 1
    return true
  }

  private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    Self.isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}

extension Lexer {
  /// Whether a byte is a quote or a letter that may stand before one.
  private static func mayBeginText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): true
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "r"), UInt8(ascii: "R"): true
    default: false
    }
  }

  /// Scans a string or bytes literal when one begins here, prefix included.
  private mutating func scanText() throws(SyntaxFailure) -> Token.Kind? {
    var distance = 0
    var isBytes = false
    var isRaw = false
    if byte() | 0x20 == UInt8(ascii: "b") {
      isBytes = true
      distance += 1
    }
    if byte(ahead: distance) | 0x20 == UInt8(ascii: "r") {
      isRaw = true
      distance += 1
    }
    let quote = byte(ahead: distance)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let start = offset
    offset += distance
    try scanQuoted(quote, isRaw: isRaw, start: start)
    return isBytes ? .bytes : .string
  }

  private mutating func scanQuoted(_ quote: UInt8, isRaw: Bool, start: Int) throws(SyntaxFailure) {
    let isTriple = byte(ahead: 1) == quote && byte(ahead: 2) == quote
    offset += isTriple ? 3 : 1
    while offset < bytes.count {
      let current = bytes[offset]
      if current == quote, !isTriple || (byte(ahead: 1) == quote && byte(ahead: 2) == quote) {
        offset += isTriple ? 3 : 1
        return
      }
      if !isTriple, current == 0x0A || current == 0x0D { break }
      offset += current == UInt8(ascii: "\\") && !isRaw ? 2 : 1
    }
    offset = min(offset, bytes.count)
    throw SyntaxFailure(.unterminatedText, start..<offset)
  }
}
