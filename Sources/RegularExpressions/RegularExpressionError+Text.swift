extension RegularExpressionError: CustomStringConvertible {
  /// The reason with its place in the pattern, counted from 1.
  public var description: String { "character \(offset + 1): \(reason)" }
}

extension RegularExpressionError.Reason: CustomStringConvertible {
  /// What is wrong and what to write instead, in plain words and without a final full stop.
  public var description: String {
    switch self {
    case .patternTooLong(let limit): "the pattern is longer than \(limit) characters; split it"
    case .nestedTooDeeply(let limit): "more than \(limit) groups are open inside each other; flatten some"
    case .tooLarge: "the pattern is too large; use smaller repeat counts or fewer character classes"
    case .missingClosingParenthesis: "this '(' is never closed; add ')', or write '\\(' for the character"
    case .unexpectedClosingParenthesis: "this ')' closes nothing; remove it, or write '\\)' for the character"
    case .missingClosingBracket: "this '[' is never closed; add ']', or write '\\[' for the character"
    case .nothingToRepeat: "there is nothing to repeat here; put a backslash before it for the character"
    case .stackedRepetition: "a repetition cannot follow another; put the first one in a group, as in (?:a*)*"
    case .repeatCountTooLarge(let limit):
      "repeat counts, multiplied where they are nested, go up to \(limit); use a smaller one"
    case .repeatCountsReversed(let minimum, let maximum):
      "the minimum \(minimum) is above the maximum \(maximum); exchange the two"
    case .reversedRange(let first, let last):
      "the range from \(quoted(first)) to \(quoted(last)) runs backwards; exchange the two"
    case .unknownPOSIXClass(let name): "there is no class \(quoted(name)); one that exists is [:alpha:]"
    case .unknownUnicodeClass(let name):
      "there is no Unicode class \(quoted(name)); use a category like \\p{Lu} or a script like \\p{Greek}"
    case .malformedUnicodeClass: "a Unicode class is written like \\pL or \\p{Greek}"
    case .trailingBackslash: "the pattern ends in a backslash; write '\\\\' for the character"
    case .unknownEscape(let scalar):
      "\(quoted(scalar)) has no meaning after a backslash; remove the backslash"
    case .escapeInsideBrackets(let scalar): "'\\\(scalar)' does not stand for one character inside brackets"
    case .malformedHexadecimalEscape:
      "write two hexadecimal digits, as in \\x41, or any in braces, as in \\x{20AC}"
    case .codePointTooLarge: "Unicode ends at 10FFFF; use a smaller number"
    case .malformedGroupName:
      "a named group is written (?P<name>...), with letters, digits and '_' in its name"
    case .unknownFlag(let scalar): "\(quoted(scalar)) is not a flag; the flags are i, m, s and U"
    case .malformedFlags: "flags are written like (?i), (?i-s) or (?i:...)"
    case .unsupported(let construct): construct.description
    }
  }

  /// The scalar in quotes; nil is a code point that is no scalar.
  private func quoted(_ scalar: Unicode.Scalar?) -> String {
    scalar.map { quoted(String($0)) } ?? "a surrogate"
  }

  /// The text in quotes, shortened, with numbers for characters that a terminal would not show.
  private func quoted(_ text: String) -> String {
    let longest = 40
    let shown = text.unicodeScalars.prefix(longest).map(\.printable).joined()
    return "'" + shown + (text.unicodeScalars.count > longest ? "...'" : "'")
  }
}

extension Unicode.Scalar {
  /// The scalar itself, or its number if it is not visible or steers the terminal.
  fileprivate var printable: String {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      "U+" + String(value, radix: 16, uppercase: true)
    default: String(self)
    }
  }
}

extension UnsupportedConstruct: CustomStringConvertible {
  /// What is left out, why, and what to write instead where there is something.
  public var description: String {
    switch self {
    case .lookahead: "RE2 has no lookahead, because it cannot be matched in linear time"
    case .lookbehind: "RE2 has no lookbehind, because it cannot be matched in linear time"
    case .backreference: "RE2 has no backreferences, because they cannot be matched in linear time"
    case .atomicGroup: "RE2 has no atomic groups and needs none; write (?:...)"
    case .possessiveRepetition: "RE2 has no possessive repetitions and needs none; remove the second sign"
    case .conditional: "RE2 has no conditional groups; write the alternatives with '|'"
    case .recursion: "RE2 has no recursion; write the group out"
    case .branchReset: "RE2 has no branch reset groups; write (?:...)"
    case .comment: "RE2 has no comments inside patterns; remove it"
    case .extendedFlag: "RE2 has no flag x; write the pattern without white space and comments"
    case .endBeforeFinalNewline: "RE2 has no \\Z; write \\z for the end of the text, or \\n?\\z"
    case .previousMatchEnd: "RE2 has no \\G; write \\A for the start of the text"
    case .matchStartReset: "RE2 has no \\K; remove it"
    case .characterEscape(let scalar):
      "RE2 has no \\\(scalar); write the characters it stands for in brackets"
    case .escapeCharacter: "RE2 has no \\e; write \\x1B"
    case .codePointEscape(let scalar):
      "RE2 has no \\\(scalar); write \\x{...} with the hexadecimal digits in braces"
    case .controlEscape: "RE2 has no \\c; write the control character as \\x and two hexadecimal digits"
    case .singleByte: "\\C stands for a byte, and texts are matched by character; write (?s:.)"
    }
  }
}
