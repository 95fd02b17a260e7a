extension Parser {
  /// Reads a backslash and what belongs to it, outside brackets.
  mutating func parseEscape() throws(RegularExpressionError) {
    switch scalar(ahead: 1) {
    case "b": appendAssertion(.wordBoundary, length: 2)
    case "B": appendAssertion(.noWordBoundary, length: 2)
    case "A": appendAssertion(.textStart, length: 2)
    case "z": appendAssertion(.textEnd, length: 2)
    case "Q": parseQuotation()
    default:
      if let members = try parseClassEscape() {
        group.parts.append(.character(members))
      } else {
        appendLiteral(try parseCharacterEscape())
      }
    }
  }

  /// Reads `\Q...\E`, in which all characters stand for themselves; without `\E` it goes on to the end.
  private mutating func parseQuotation() {
    position += 2
    while let scalar = current {
      if scalar == "\\", self.scalar(ahead: 1) == "E" {
        position += 2
        return
      }
      appendLiteral(scalar.value)
      position += 1
    }
  }

  /// Reads an escape that stands for one character, such as `\.`, `\n`, `\x{20AC}` or `\101`.
  mutating func parseCharacterEscape() throws(RegularExpressionError) -> CodePoint {
    let start = position
    guard let letter = scalar(ahead: 1) else {
      throw RegularExpressionError(reason: .trailingBackslash, offset: start)
    }
    position += 2
    switch letter {
    case "a": return 0x07
    case "f": return 0x0C
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "v": return 0x0B
    case "x": return try parseHexadecimalEscape(start: start)
    case "0": return parseOctalDigits(after: 0, atMost: 2)
    case "1"..."7" where current.map(\.isOctalDigit) ?? false:
      return parseOctalDigits(after: letter.value - 48, atMost: 2)
    default:
      guard letter.isASCII, !CharacterClass.wordCharacters.contains(letter.value) || letter == "_" else {
        throw RegularExpressionError(reason: letter.reasonAgainstEscape, offset: start)
      }
      return letter.value
    }
  }

  /// Reads the rest of a number of which `first` is the first digit.
  private mutating func parseOctalDigits(after first: CodePoint, atMost count: Int) -> CodePoint {
    var value = first
    for _ in 0..<count {
      guard let scalar = current, scalar.isOctalDigit else { break }
      value = value * 8 + scalar.value - 48
      position += 1
    }
    return value
  }

  /// Reads what follows `\x`: two hexadecimal digits, or any number of them in braces.
  private mutating func parseHexadecimalEscape(start: Int) throws(RegularExpressionError) -> CodePoint {
    let isBraced = skip("{")
    var value: CodePoint = 0
    var count = 0
    while isBraced || count < 2, let digit = current?.hexadecimalValue {
      value = value * 16 + digit
      guard value <= CharacterClass.lastCodePoint else {
        throw RegularExpressionError(reason: .codePointTooLarge, offset: start)
      }
      count += 1
      position += 1
    }
    guard isBraced ? count > 0 && skip("}") : count == 2 else {
      throw RegularExpressionError(reason: .malformedHexadecimalEscape, offset: start)
    }
    return value
  }
}

extension Unicode.Scalar {
  fileprivate var isOctalDigit: Bool { ("0"..."7").contains(self) }

  fileprivate var hexadecimalValue: CodePoint? {
    switch self {
    case "0"..."9": value - 48
    case "A"..."F", "a"..."f": (value | 32) - 87
    default: nil
    }
  }

  /// Why a backslash before this scalar is an error: what other engines take it for, or nothing at all.
  fileprivate var reasonAgainstEscape: RegularExpressionError.Reason {
    switch self {
    case "b", "B", "A", "z", "Q": .escapeInsideBrackets(self)
    case "d", "D", "s", "S", "w", "W", "p", "P": .escapeInsideBrackets(self)
    case "Z": .unsupported(.endBeforeFinalNewline)
    case "G": .unsupported(.previousMatchEnd)
    case "K": .unsupported(.matchStartReset)
    case "h", "H", "N", "R", "V", "X": .unsupported(.characterEscape(self))
    case "e": .unsupported(.escapeCharacter)
    case "u", "U": .unsupported(.codePointEscape(self))
    case "c": .unsupported(.controlEscape)
    case "C": .unsupported(.singleByte)
    case "1"..."9", "k", "g": .unsupported(.backreference)
    default: .unknownEscape(self)
    }
  }
}
