extension Parser {
  /// Reads a bracket expression such as `[^a-z\d]`.
  mutating func parseBracketExpression() throws(RegularExpressionError) -> CharacterClass {
    let start = position
    position += 1
    let isInverted = skip("^")
    let firstMember = position
    var ranges: [ClosedRange<CodePoint>] = []
    // A closing bracket that comes first is a member.
    while position == firstMember || current != "]" {
      guard current != nil else {
        throw RegularExpressionError(reason: .missingClosingBracket, offset: start)
      }
      let members = try parseBracketMember(openedAt: start)
      try countRanges(members.count)
      ranges += members
    }
    position += 1
    return applyFlags(to: CharacterClass(ranges), isInverted: isInverted)
  }

  /// Reads `[:name:]`, a class escape, a range or a character.
  private mutating func parseBracketMember(
    openedAt start: Int
  ) throws(RegularExpressionError) -> [ClosedRange<CodePoint>] {
    if let members = try parsePOSIXClass() { return members.ranges }
    if current == "\\", let members = try parseClassEscape() { return members.ranges }
    let rangeStart = position
    let first = try parseBracketCharacter(openedAt: start)
    guard current == "-", let next = scalar(ahead: 1), next != "]" else { return [first...first] }
    position += 1
    let last = try parseBracketCharacter(openedAt: start)
    guard first <= last else {
      let reason = RegularExpressionError.Reason.reversedRange(
        first: Unicode.Scalar(first),
        last: Unicode.Scalar(last)
      )
      throw RegularExpressionError(reason: reason, offset: rangeStart)
    }
    return [first...last]
  }

  /// Reads one character inside brackets.
  private mutating func parseBracketCharacter(
    openedAt start: Int
  ) throws(RegularExpressionError) -> CodePoint {
    guard let scalar = current else {
      throw RegularExpressionError(reason: .missingClosingBracket, offset: start)
    }
    if scalar == "\\" { return try parseCharacterEscape() }
    position += 1
    return scalar.value
  }

  /// Reads `[:name:]` or `[:^name:]`; nil if there is none here, and a bracket stands for itself.
  private mutating func parsePOSIXClass() throws(RegularExpressionError) -> CharacterClass? {
    guard current == "[", scalar(ahead: 1) == ":", !lacksPOSIXClassEnd else { return nil }
    let start = position + 2
    guard let end = scalars.indices.dropLast().dropFirst(start).first(where: isPOSIXClassEnd) else {
      lacksPOSIXClassEnd = true
      return nil
    }
    let isInverted = scalars[start] == "^"
    let name = text((isInverted ? start + 1 : start)..<end)
    guard let members = CharacterClass.posix(name) else {
      throw RegularExpressionError(reason: .unknownPOSIXClass(text(start..<end)), offset: position)
    }
    position = end + 2
    return applyFlags(to: members, isInverted: isInverted)
  }

  private func isPOSIXClassEnd(_ index: Int) -> Bool { scalars[index] == ":" && scalars[index + 1] == "]" }

  /// Reads an escape that stands for a class, such as `\d` or `\p{Greek}`; nil if another escape comes next.
  mutating func parseClassEscape() throws(RegularExpressionError) -> CharacterClass? {
    guard let letter = scalar(ahead: 1) else { return nil }
    if letter == "p" || letter == "P" { return try parseUnicodeClass(isInverted: letter == "P") }
    guard let members = CharacterClass.perl(letter) else { return nil }
    position += 2
    return applyFlags(to: members, isInverted: letter.properties.isUppercase)
  }

  /// Reads `\pL`, `\p{Greek}` or `\p{^Greek}`.
  private mutating func parseUnicodeClass(isInverted: Bool) throws(RegularExpressionError) -> CharacterClass {
    let start = position
    position += 2
    guard var name = unicodeClassName() else {
      throw RegularExpressionError(reason: .malformedUnicodeClass, offset: start)
    }
    let isNegated = name.first == "^"
    if isNegated { name.removeFirst() }
    guard let members = CharacterClass.unicode(name) else {
      throw RegularExpressionError(reason: .unknownUnicodeClass(name), offset: start)
    }
    try countRanges(members.ranges.count)
    return applyFlags(to: members, isInverted: isInverted != isNegated)
  }

  /// Steps over the one letter or the name in braces after `\p`.
  private mutating func unicodeClassName() -> String? {
    guard let first = current else { return nil }
    guard first == "{" else {
      position += 1
      return text((position - 1)..<position)
    }
    guard let end = scalars[position...].firstIndex(of: "}") else { return nil }
    defer { position = end + 1 }
    return text((position + 1)..<end)
  }

  /// The class as the flags want it, or its opposite; case is ignored before the opposite is taken.
  func applyFlags(to members: CharacterClass, isInverted: Bool = false) -> CharacterClass {
    let folded = flags.ignoresCase ? members.ignoringCase : members
    return isInverted ? folded.inverted : folded
  }

  private mutating func countRanges(_ count: Int) throws(RegularExpressionError) {
    rangeCount += count
    guard rangeCount <= limits.characterRanges else {
      throw RegularExpressionError(reason: .tooLarge, offset: position)
    }
  }
}
