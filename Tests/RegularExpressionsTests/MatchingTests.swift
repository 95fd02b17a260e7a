import RegularExpressions
import Testing

/// One question to the library and its answer.
struct MatchCase: CustomTestStringConvertible {
  let pattern: String
  let text: String
  let isMatch: Bool

  init(_ pattern: String, _ text: String, _ isMatch: Bool) {
    (self.pattern, self.text, self.isMatch) = (pattern, text, isMatch)
  }

  var testDescription: String {
    "\(pattern) \(isMatch ? "matches" : "does not match") \(text.debugDescription)"
  }
}

@Suite("Matching")
struct MatchingTests {
  @Test(
    "A match may lie anywhere, and anchors hold it",
    arguments: [
      MatchCase("b", "abc", true), MatchCase("^b", "abc", false), MatchCase("c$", "abc", true),
      MatchCase("b$", "abc", false), MatchCase("^abc$", "abc", true), MatchCase("", "", true),
      MatchCase("", "abc", true), MatchCase("^$", "", true), MatchCase("^$", "a", false),
      MatchCase("a^b", "ab", false), MatchCase("a$b", "ab", false), MatchCase("x*", "", true),
      MatchCase("(^a|b)c", "abc", true), MatchCase("(^a|b)c", "xac", false),
      MatchCase("(?:^)*b", "ab", true), MatchCase("\\Ab|c", "abc", true),
    ]
  )
  func anchors(_ question: MatchCase) throws { try check(question) }

  @Test(
    "Without the flag m, $ is the end of the text and not of its last line",
    arguments: [
      MatchCase("a$", "a\n", false), MatchCase("(?m)a$", "a\n", true), MatchCase("a\\z", "a\n", false),
      MatchCase("(?m)a\\z", "a\n", false), MatchCase("^b", "a\nb", false), MatchCase("(?m)^b", "a\nb", true),
      MatchCase("(?m)\\Ab", "a\nb", false), MatchCase("(?m)^$", "a\n", true),
      MatchCase("(?m)a$", "a\r\n", false),
      MatchCase("(?m)^a$\\n^b$", "x\na\nb\nc", true), MatchCase("(?m:^b)$", "a\nb", true),
      MatchCase("(?m)b$^", "b", false), MatchCase("(?m)\\n$^\\z", "b\n", true),
    ]
  )
  func lines(_ question: MatchCase) throws { try check(question) }

  @Test(
    "The dot leaves out the line feed unless the flag s is set; brackets do not",
    arguments: [
      MatchCase("a.b", "a\nb", false), MatchCase("(?s)a.b", "a\nb", true), MatchCase("a[^x]b", "a\nb", true),
      MatchCase("a.b", "a\rb", true), MatchCase("^.$", "😀", true), MatchCase("^.$", "e\u{301}", false),
      MatchCase("(?s:.)$", "\n", true), MatchCase("(?s)(?-s).", "\n", false),
      MatchCase("^.$", "\u{10FFFF}", true),
    ]
  )
  func dot(_ question: MatchCase) throws { try check(question) }

  @Test(
    "\\d, \\s, \\w and \\b know ASCII only",
    arguments: [
      MatchCase("\\w", "é", false), MatchCase("\\W", "é", true), MatchCase("\\d", "٣", false),
      MatchCase("\\s", "\u{A0}", false), MatchCase("\\s", "\u{B}", false),
      MatchCase("[[:space:]]", "\u{B}", true),
      MatchCase("\\s", "\u{C}", true), MatchCase("\\bé", "é", false), MatchCase("a\\b", "aé", true),
      MatchCase("\\w", "_", true), MatchCase("[[:word:]]", "_", true), MatchCase("[[:alnum:]]", "_", false),
    ]
  )
  func asciiClasses(_ question: MatchCase) throws { try check(question) }

  @Test(
    "Word boundaries are found between characters, never inside one",
    arguments: [
      MatchCase("\\bfoo\\b", "a foo b", true), MatchCase("\\bfoo\\b", "afoo b", false),
      MatchCase("foo\\b", "foo", true), MatchCase("^\\b", "a", true), MatchCase("\\b", "", false),
      MatchCase("\\B", "", true), MatchCase("\\B", "a", false), MatchCase("\\B", "ab", true),
      MatchCase("\\B", "aéb", false), MatchCase("a\\Bb", "ab", true), MatchCase("a\\b\\B", "a", false),
      MatchCase("(\\b|x)+a", "xxa", true), MatchCase("\\b$", "a", true), MatchCase("a\\b ", "a ", true),
    ]
  )
  func wordBoundaries(_ question: MatchCase) throws { try check(question) }

  @Test(
    "Case is ignored by simple folding",
    arguments: [
      MatchCase("(?i)k", "\u{212A}", true), MatchCase("(?i)\u{212A}", "k", true),
      MatchCase("(?i)s", "ſ", true),
      MatchCase("(?i)ß", "ẞ", true), MatchCase("(?i)ß", "SS", false), MatchCase("(?i)σ", "ς", true),
      MatchCase("(?i)Σ", "ς", true), MatchCase("(?i)i", "İ", false), MatchCase("(?i)i", "ı", false),
      MatchCase("(?i)[j-l]", "K", true), MatchCase("(?i)[^k]", "\u{212A}", false),
      MatchCase("(?i)ǆ", "ǅ", true), MatchCase("(?i)ᾳ", "ᾼ", true), MatchCase("(?i)ꭰ", "Ꭰ", true),
      MatchCase("(?i)\\p{Lu}", "a", true), MatchCase("(?i)\\W", "ſ", false),
      MatchCase("(?i)\\QaB\\E", "Ab", true),
      MatchCase("a(?i)b|c", "C", true), MatchCase("(a(?i)b)c", "aBC", false),
      MatchCase("(?i:a)b", "AB", false),
      MatchCase("(?i)a(?-i)b", "AB", false), MatchCase("(?i)\\x{df}", "ẞ", true), MatchCase("k", "K", false),
    ]
  )
  func caseFolding(_ question: MatchCase) throws { try check(question) }

  @Test(
    "Counts repeat exactly as often as they say",
    arguments: [
      MatchCase("^a{2}$", "a", false), MatchCase("^a{2}$", "aa", true), MatchCase("^a{2}$", "aaa", false),
      MatchCase("^a{2,}$", "aaaa", true), MatchCase("^a{2,}$", "a", false),
      MatchCase("^a{1,3}$", "aaa", true),
      MatchCase("^a{1,3}$", "aaaa", false), MatchCase("^a{0}$", "", true), MatchCase("^a{0}$", "a", false),
      MatchCase("^a{,3}$", "a{,3}", true), MatchCase("^(a{2}){2}$", "aaaa", true),
      MatchCase("^(a?){3}$", "aa", true),
      MatchCase("^(ab?){2,3}$", "aab", true), MatchCase("^(|a)+$", "aaa", true),
      MatchCase("^(a*)*$", "aaa", true),
      MatchCase("^(a*)+$", "b", false), MatchCase("^a{01}$", "a{01}", true),
      MatchCase("^a{1,02}$", "a{1,02}", true), MatchCase("^a{1,$", "a{1,", true),
      MatchCase("^a{1000}$", "a", false),
    ]
  )
  func counts(_ question: MatchCase) throws { try check(question) }

  @Test(
    "Characters are code points, whatever Unicode calls equal",
    arguments: [
      MatchCase("é", "e\u{301}", false), MatchCase("e", "e\u{301}", true), MatchCase("\r", "\r\n", true),
      MatchCase("^\\x{1F600}$", "😀", true), MatchCase("[\\x{1F5FF}-\\x{1F601}]", "😀", true),
      MatchCase("\\x{D800}", "😀", false), MatchCase("[\\x{D7FF}-\\x{E000}]", "\u{E000}", true),
      MatchCase("\u{0}", "a\u{0}", true), MatchCase("\\0", "\u{0}", true), MatchCase("\\101", "A", true),
    ]
  )
  func codePoints(_ question: MatchCase) throws { try check(question) }

  @Test(
    "Bytes that are not UTF-8 count as U+FFFD, one each",
    arguments: [
      ([0x61, 0x62], "^ab$"), ([0xE6, 0xBC, 0xA2], "^漢$"), ([0xC2], "^\u{FFFD}$"),
      ([0xFF, 0x61], "^\u{FFFD}a$"),
      ([0xE6, 0x80, 0x61], "^\u{FFFD}{2}a$"), ([0xC1, 0x81], "^\u{FFFD}{2}$"),
      ([0xC3, 0xC3, 0xA9], "^\u{FFFD}é$"),
      ([0xE0, 0x80, 0x80], "^\u{FFFD}{3}$"), ([0xED, 0xA0, 0x80], "^\u{FFFD}{3}$"),
      ([0xF4, 0x90, 0x80, 0x80], "^\u{FFFD}{4}$"), ([0xF4, 0x8F, 0xBF, 0xBF], "^\u{10FFFF}$"),
    ] as [([UInt8], String)]
  )
  func bytes(text: [UInt8], pattern: String) throws {
    let isMatch = try RegularExpression(pattern).matches(utf8: text.span)
    #expect(isMatch)
  }

  private func check(_ question: MatchCase) throws {
    let expression = try RegularExpression(question.pattern)
    #expect(expression.matches(question.text) == question.isMatch)
  }
}
