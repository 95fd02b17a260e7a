// What is wrong where the grammar does not go on. Only a failing parse comes here, and only once.

extension Parser {
  /// Refuses texts that are too large or in UTF-16 or UTF-32, before anything else is looked at.
  func checkEncoding(_ bytes: RawSpan) throws(JSONSyntaxError) {
    guard bytes.byteCount <= limits.maximumBytes else {
      throw JSONSyntaxError(
        refusing: source,
        .tooLarge(bytes: bytes.byteCount, limit: limits.maximumBytes)
      )
    }
    if let encoding = foreignEncoding(bytes) {
      throw JSONSyntaxError(refusing: source, .foreignEncoding(encoding))
    }
  }

  /// Recognises other encodings by their byte order marks, or by zero bytes around the first characters.
  private func foreignEncoding(_ bytes: RawSpan) -> JSONSyntaxError.ForeignEncoding? {
    let hasPairs = bytes.byteCount >= 2 && bytes.byteCount.isMultiple(of: 2)
    let hasQuads = bytes.byteCount >= 4 && bytes.byteCount.isMultiple(of: 4)
    let second = bytes.byteCount >= 4 ? 2 : 0
    switch (bytes.byte(at: 0), bytes.byte(at: 1), bytes.byte(at: second), bytes.byte(at: second + 1)) {
    case (0xFF, 0xFE, 0, 0) where hasQuads, (0, 0, 0xFE, 0xFF) where hasQuads: return .utf32
    case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _): return .utf16
    case (0, 0, 0, 1...) where hasQuads, (1..., 0, 0, 0) where hasQuads: return .utf32
    case (0, 1..., 0, 1...) where hasPairs, (1..., 0, 1..., 0) where hasPairs: return .utf16
    default: return nil
    }
  }

  /// Why no value begins here.
  func misplacedValue(_ bytes: RawSpan) -> JSONSyntaxError {
    if offset < bytes.byteCount, containers.last?.isObject == false, bytes[offset] == rightBracket,
      let place = precedingComma(bytes)
    {
      return failure(.trailingComma(.array), at: place)
    }
    if let mistake = foreignToken(bytes, asKey: false) { return mistake }
    let isFirst = containers.last.map { !$0.isObject && $0.count == 0 } ?? false
    return unexpected(isFirst ? .valueOrArrayEnd : .value, bytes)
  }

  /// Why no key begins here.
  func misplacedKey(_ bytes: RawSpan) -> JSONSyntaxError {
    let place = precedingComma(bytes)
    if bytes.byte(at: offset) == rightBrace, let place { return failure(.trailingComma(.object), at: place) }
    if let mistake = foreignToken(bytes, asKey: true) { return mistake }
    return unexpected(place == nil ? .keyOrObjectEnd : .key, bytes)
  }

  /// Why no colon stands behind a key.
  func missingColon(_ bytes: RawSpan) -> JSONSyntaxError {
    comment(bytes) ?? unexpected(.colon, bytes)
  }

  /// Why neither a comma nor the closing bracket stands behind a value.
  func missingComma(_ bytes: RawSpan) -> JSONSyntaxError {
    let isObject = containers.last?.isObject ?? false
    return comment(bytes) ?? unexpected(isObject ? .commaOrObjectEnd : .commaOrArrayEnd, bytes)
  }

  /// Why the text does not end behind its value.
  func contentAfterValue(_ bytes: RawSpan) -> JSONSyntaxError {
    if let mistake = comment(bytes) { return mistake }
    guard let scalar = scalar(at: offset, bytes) else { return failure(.invalidUTF8(bytes[offset])) }
    return failure(.contentAfterValue(scalar))
  }

  /// Why the number that begins here is none.
  func malformedNumber(digitsAt place: Int, _ bytes: RawSpan) -> JSONSyntaxError {
    if isDigit(bytes.byte(at: place)) { return failure(.leadingZero, at: place) }
    let word = word(at: place, bytes)
    if isNonFinite(word) { return failure(.notFinite("-" + word)) }
    if bytes.byte(at: place) == fullStop { return failure(.leadingDecimalPoint, at: place) }
    return failure(.missingDigits(after: .minusSign), at: place)
  }

  /// Why a backslash begins no escape.
  func invalidEscape(at place: Int, _ bytes: RawSpan) -> JSONSyntaxError {
    guard let scalar = scalar(at: place + 1, bytes) else {
      return failure(.invalidUTF8(bytes.byte(at: place + 1)), at: place + 1)
    }
    return failure(.invalidEscape(scalar), at: place)
  }

  /// The error for a token that other notations have and JSON has not.
  private func foreignToken(_ bytes: RawSpan, asKey: Bool) -> JSONSyntaxError? {
    if let mistake = comment(bytes) { return mistake }
    let byte = bytes.byte(at: offset)
    if byte == UInt8(ascii: "'") { return failure(.singleQuotes) }
    let word = word(at: offset, bytes)
    if asKey { return word.isEmpty ? nil : failure(.unquotedKey(word)) }
    if byte == plus { return failure(.leadingPlus) }
    if byte == fullStop, isDigit(bytes.byte(at: offset + 1)) { return failure(.leadingDecimalPoint) }
    guard !word.isEmpty else { return nil }
    if isNonFinite(word) { return failure(.notFinite(word)) }
    return failure(.unknownWord(word, suggestion: probableLiteral(word)))
  }

  private func comment(_ bytes: RawSpan) -> JSONSyntaxError? {
    let next = bytes.byte(at: offset + 1)
    let isComment =
      bytes.byte(at: offset) == UInt8(ascii: "#")
      || bytes.byte(at: offset) == solidus && (next == solidus || next == UInt8(ascii: "*"))
    return isComment ? failure(.comment) : nil
  }

  private func unexpected(
    _ expected: JSONSyntaxError.Expectation,
    _ bytes: RawSpan
  ) -> JSONSyntaxError {
    guard offset < bytes.byteCount else { return unexpectedEnd(expected) }
    guard let scalar = scalar(at: offset, bytes) else { return failure(.invalidUTF8(bytes[offset])) }
    return failure(.unexpectedCharacter(scalar, expected: expected))
  }

  private func unexpectedEnd(_ expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
    guard let container = containers.last else { return failure(.emptyInput) }
    let lines = LineIndex(source, from: byteOrderMarkLength(source))
    let opened = lines.position(of: Int(tape[container.node].start), in: source)
    return failure(
      .unexpectedEnd(
        expected: expected,
        container: container.isObject ? .object : .array,
        openedAt: opened
      )
    )
  }

  /// The offset of the comma that stands before the current byte, with only whitespace between.
  private func precedingComma(_ bytes: RawSpan) -> Int? {
    var place = offset - 1
    while place >= 0, isWhitespace(bytes[place]) { place -= 1 }
    return place >= 0 && bytes[place] == comma ? place : nil
  }

  /// The Unicode scalar at an offset, or nil when the bytes there are not UTF-8.
  private func scalar(at place: Int, _ bytes: RawSpan) -> Unicode.Scalar? {
    guard place < bytes.byteCount else { return nil }
    guard bytes[place] >= 0x80 else { return Unicode.Scalar(bytes[place]) }
    return sourceText(place..<place + utf8SequenceLength(bytes, at: place)).unicodeScalars.first
  }

  /// The bare word that begins at an offset, cut at 32 letters; empty when there is none.
  private func word(at place: Int, _ bytes: RawSpan) -> String {
    guard !isDigit(bytes.byte(at: place)) else { return "" }
    var end = place
    while end - place < 32, isWordByte(bytes.byte(at: end)) { end += 1 }
    return sourceText(place..<end)
  }

  private func isNonFinite(_ word: String) -> Bool {
    ["nan", "infinity", "inf"].contains(word.lowercased())
  }

  /// The literal that a word from another language or a slip of the keyboard stands for.
  private func probableLiteral(_ word: String) -> String? {
    let lowercase = word.lowercased()
    if ["none", "nil", "undefined", "nul"].contains(lowercase) { return "null" }
    return ["true", "false", "null"]
      .first { literal in
        lowercase == literal || lowercase.count > 1 && literal.hasPrefix(lowercase)
          || lowercase.hasPrefix(literal)
      }
  }

  /// The text of a range, cut at 64 bytes.
  func sourceText(_ range: Range<Int>) -> String {
    let text = String(decoding: source[range.prefix(64)], as: UTF8.self)
    return range.count > 64 ? text + "…" : text
  }

  /// Whether a byte can stand in a bare word.
  func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
      || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
