import RegularExpressions
import Testing

/// A pattern that is no regular expression, where it goes wrong, and why.
struct RejectedPattern: CustomTestStringConvertible {
  let pattern: String
  let offset: Int
  let reason: RegularExpressionError.Reason

  init(_ pattern: String, _ offset: Int, _ reason: RegularExpressionError.Reason) {
    (self.pattern, self.offset, self.reason) = (pattern, offset, reason)
  }

  var testDescription: String { pattern }
}

@Suite("Patterns that are rejected")
struct SyntaxErrorTests {
  @Test(
    "Brackets and parentheses come in pairs",
    arguments: [
      RejectedPattern("a(b", 1, .missingClosingParenthesis),
      RejectedPattern("(a)(b(c)", 3, .missingClosingParenthesis),
      RejectedPattern("(?:a", 0, .missingClosingParenthesis),
      RejectedPattern("a)b", 1, .unexpectedClosingParenthesis),
      RejectedPattern("ab[c", 2, .missingClosingBracket), RejectedPattern("[]", 0, .missingClosingBracket),
      RejectedPattern("[^]", 0, .missingClosingBracket), RejectedPattern("[a-", 0, .missingClosingBracket),
      RejectedPattern("[[:alpha:]", 0, .missingClosingBracket),
    ]
  )
  func pairs(_ rejected: RejectedPattern) { check(rejected) }

  @Test(
    "A repetition needs one thing to repeat and sensible counts",
    arguments: [
      RejectedPattern("*a", 0, .nothingToRepeat), RejectedPattern("a|+", 2, .nothingToRepeat),
      RejectedPattern("(?)*", 3, .nothingToRepeat), RejectedPattern("({2})", 1, .nothingToRepeat),
      RejectedPattern("a**", 2, .stackedRepetition), RejectedPattern("a{2}{3}", 4, .stackedRepetition),
      RejectedPattern("a*?*", 3, .stackedRepetition),
      RejectedPattern("a++", 2, .unsupported(.possessiveRepetition)),
      RejectedPattern("a{2}+", 4, .unsupported(.possessiveRepetition)),
      RejectedPattern("a{1001}", 1, .repeatCountTooLarge(limit: 1000)),
      RejectedPattern("a{9,1001}", 1, .repeatCountTooLarge(limit: 1000)),
      RejectedPattern("a{99999999999999999999}", 1, .repeatCountTooLarge(limit: 1000)),
      RejectedPattern("(a{100}){11}", 8, .repeatCountTooLarge(limit: 1000)),
      RejectedPattern("((a{10}|b){10,}c){11}", 17, .repeatCountTooLarge(limit: 1000)),
      RejectedPattern("a{3,2}", 1, .repeatCountsReversed(minimum: 3, maximum: 2)),
    ]
  )
  func repetitions(_ rejected: RejectedPattern) { check(rejected) }

  @Test(
    "What other engines have and RE2 leaves out is named",
    arguments: [
      RejectedPattern("a(?=b)", 1, .unsupported(.lookahead)),
      RejectedPattern("a(?!b)", 1, .unsupported(.lookahead)),
      RejectedPattern("(?<=a)b", 0, .unsupported(.lookbehind)),
      RejectedPattern("(?<!a)b", 0, .unsupported(.lookbehind)),
      RejectedPattern("(a)\\1", 3, .unsupported(.backreference)),
      RejectedPattern("\\8", 0, .unsupported(.backreference)),
      RejectedPattern("\\k<n>", 0, .unsupported(.backreference)),
      RejectedPattern("(?P=n)", 0, .unsupported(.backreference)),
      RejectedPattern("(?>a)", 0, .unsupported(.atomicGroup)),
      RejectedPattern("(?(1)a|b)", 0, .unsupported(.conditional)),
      RejectedPattern("(?R)", 0, .unsupported(.recursion)),
      RejectedPattern("(?1)", 0, .unsupported(.recursion)),
      RejectedPattern("(?-1)", 0, .unsupported(.recursion)),
      RejectedPattern("(?P>n)", 0, .unsupported(.recursion)),
      RejectedPattern("(?|a)", 0, .unsupported(.branchReset)),
      RejectedPattern("(?#a)", 0, .unsupported(.comment)),
      RejectedPattern("(?x)a", 0, .unsupported(.extendedFlag)),
      RejectedPattern("(?ix)a", 3, .unsupported(.extendedFlag)),
      RejectedPattern("a\\Z", 1, .unsupported(.endBeforeFinalNewline)),
      RejectedPattern("\\G", 0, .unsupported(.previousMatchEnd)),
      RejectedPattern("\\K", 0, .unsupported(.matchStartReset)),
      RejectedPattern("\\h", 0, .unsupported(.characterEscape("h"))),
      RejectedPattern("\\R", 0, .unsupported(.characterEscape("R"))),
      RejectedPattern("\\X", 0, .unsupported(.characterEscape("X"))),
      RejectedPattern("\\e", 0, .unsupported(.escapeCharacter)),
      RejectedPattern("\\u0041", 0, .unsupported(.codePointEscape("u"))),
      RejectedPattern("\\cA", 0, .unsupported(.controlEscape)),
      RejectedPattern("\\C", 0, .unsupported(.singleByte)),
    ]
  )
  func unsupported(_ rejected: RejectedPattern) { check(rejected) }

  @Test(
    "Escapes are known and complete",
    arguments: [
      RejectedPattern("a\\", 1, .trailingBackslash), RejectedPattern("[a\\", 2, .trailingBackslash),
      RejectedPattern("\\q", 0, .unknownEscape("q")), RejectedPattern("\\é", 0, .unknownEscape("é")),
      RejectedPattern("[\\b]", 1, .escapeInsideBrackets("b")),
      RejectedPattern("[a-\\d]", 3, .escapeInsideBrackets("d")),
      RejectedPattern("[a-\\pL]", 3, .escapeInsideBrackets("p")),
      RejectedPattern("[\\A]", 1, .escapeInsideBrackets("A")),
      RejectedPattern("\\x", 0, .malformedHexadecimalEscape),
      RejectedPattern("\\x4", 0, .malformedHexadecimalEscape),
      RejectedPattern("\\x{}", 0, .malformedHexadecimalEscape),
      RejectedPattern("\\x{4g}", 0, .malformedHexadecimalEscape),
      RejectedPattern("\\x{110000}", 0, .codePointTooLarge),
      RejectedPattern("\\x{FFFFFFFFFFFF}", 0, .codePointTooLarge),
    ]
  )
  func escapes(_ rejected: RejectedPattern) { check(rejected) }

  @Test(
    "Classes have names and ranges that run forwards",
    arguments: [
      RejectedPattern("x[b-a]", 2, .reversedRange(first: "b", last: "a")),
      RejectedPattern("[\\x{D801}-a]", 1, .reversedRange(first: nil, last: "a")),
      RejectedPattern("[[:foo:]]", 1, .unknownPOSIXClass("foo")),
      RejectedPattern("[[:^foo:]]", 1, .unknownPOSIXClass("^foo")),
      RejectedPattern("\\p{Letter}", 0, .unknownUnicodeClass("Letter")),
      RejectedPattern("\\p{greek}", 0, .unknownUnicodeClass("greek")),
      RejectedPattern("\\p{Cn}", 0, .unknownUnicodeClass("Cn")),
      RejectedPattern("\\p{\u{212A}annada}", 0, .unknownUnicodeClass("\u{212A}annada")),
      RejectedPattern("\\p{^}", 0, .unknownUnicodeClass("")),
      RejectedPattern("\\pé", 0, .unknownUnicodeClass("é")),
      RejectedPattern("\\p", 0, .malformedUnicodeClass),
      RejectedPattern("[\\p{Lu]", 1, .malformedUnicodeClass),
    ]
  )
  func classes(_ rejected: RejectedPattern) { check(rejected) }

  @Test(
    "Groups have names and flags that exist",
    arguments: [
      RejectedPattern("(?P<n", 0, .malformedGroupName), RejectedPattern("(?P<>a)", 0, .malformedGroupName),
      RejectedPattern("a(?<a-b>c)", 1, .malformedGroupName), RejectedPattern("(?Pn)", 0, .malformedGroupName),
      RejectedPattern("(?z)", 2, .unknownFlag("z")), RejectedPattern("(?i\\)", 3, .unknownFlag("\\")),
      RejectedPattern("(?", 2, .malformedFlags), RejectedPattern("(?i", 3, .malformedFlags),
      RejectedPattern("(?-)", 3, .malformedFlags), RejectedPattern("(?i-:a)", 4, .malformedFlags),
      RejectedPattern("(?--i)", 3, .malformedFlags),
    ]
  )
  func groups(_ rejected: RejectedPattern) { check(rejected) }

  private func check(_ rejected: RejectedPattern) {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(rejected.pattern) }
    #expect(error?.reason == rejected.reason)
    #expect(error?.offset == rejected.offset)
  }
}
