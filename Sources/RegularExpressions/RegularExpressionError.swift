/// Why a pattern is not a regular expression, and where.
public struct RegularExpressionError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason

  /// Where it is wrong: how many Unicode scalars of the pattern stand before it.
  public let offset: Int

  /// What can be wrong with a pattern.
  public enum Reason: Hashable, Sendable {
    /// The pattern has more scalars than the limit allows.
    case patternTooLong(limit: Int)
    /// More groups are open inside each other than the limit allows.
    case nestedTooDeeply(limit: Int)
    /// The expression compiles to more instructions or character ranges than its limits allow.
    case tooLarge

    /// A group is never closed; the offset is that of its opening parenthesis.
    case missingClosingParenthesis
    /// A closing parenthesis has no opening one.
    case unexpectedClosingParenthesis
    /// A bracket expression is never closed; the offset is that of its opening bracket.
    case missingClosingBracket

    /// A repetition such as `*` has nothing before it.
    case nothingToRepeat
    /// A repetition follows another one directly, as in `a**`.
    case stackedRepetition
    /// A count, or the product of nested counts, is above the limit.
    case repeatCountTooLarge(limit: Int)
    /// In `{n,m}`, the minimum is above the maximum.
    case repeatCountsReversed(minimum: Int, maximum: Int)

    /// In `[b-a]`, the first character comes after the last.
    case reversedRange(first: Unicode.Scalar?, last: Unicode.Scalar?)
    /// `[[:name:]]` names no POSIX class.
    case unknownPOSIXClass(String)
    /// `\p{name}` names neither a general category nor a script.
    case unknownUnicodeClass(String)
    /// `\p` is not followed by one letter or by a name in braces.
    case malformedUnicodeClass

    /// The pattern ends in a backslash.
    case trailingBackslash
    /// A backslash stands before a character that has no meaning after it.
    case unknownEscape(Unicode.Scalar)
    /// The escape is known outside brackets only, as `\b` is.
    case escapeInsideBrackets(Unicode.Scalar)
    /// `\x` is followed neither by two hexadecimal digits nor by some in braces.
    case malformedHexadecimalEscape
    /// The escape names a number above 10FFFF, the last code point of Unicode.
    case codePointTooLarge

    /// A group's name is missing, unclosed or has characters other than letters, digits and `_`.
    case malformedGroupName
    /// `(?` is followed by something that is neither a flag nor a group.
    case unknownFlag(Unicode.Scalar)
    /// The flags after `(?` do not end in `)` or `:`, or a minus sign stands without a flag.
    case malformedFlags

    /// The pattern uses something other engines have and RE2 leaves out.
    case unsupported(UnsupportedConstruct)
  }
}

/// What other engines accept and RE2 leaves out, mostly because it cannot be matched in linear time.
public enum UnsupportedConstruct: Hashable, Sendable {
  /// `(?=...)` and `(?!...)`.
  case lookahead
  /// `(?<=...)` and `(?<!...)`.
  case lookbehind
  /// `\1`, `\k<name>`, `\g1` and `(?P=name)`.
  case backreference
  /// `(?>...)`.
  case atomicGroup
  /// `a++`, `a*+`, `a?+` and `a{2}+`.
  case possessiveRepetition
  /// `(?(1)yes|no)`.
  case conditional
  /// `(?R)`, `(?1)`, `(?&name)` and `(?P>name)`.
  case recursion
  /// `(?|...)`.
  case branchReset
  /// `(?#...)`.
  case comment
  /// `(?x)`, under which white space and comments are ignored.
  case extendedFlag
  /// `\Z`, the end of the text or before its last line end.
  case endBeforeFinalNewline
  /// `\G`, the end of the previous match.
  case previousMatchEnd
  /// `\K`, which moves the start of the match.
  case matchStartReset
  /// `\h`, `\H`, `\N`, `\R`, `\V` and `\X`, which stand for several characters.
  case characterEscape(Unicode.Scalar)
  /// `\e`, the escape character.
  case escapeCharacter
  /// `\u0041` and `\U00000041`.
  case codePointEscape(Unicode.Scalar)
  /// `\cA`, a control character.
  case controlEscape
  /// `\C`, a single byte of the text's encoding.
  case singleByte
}
