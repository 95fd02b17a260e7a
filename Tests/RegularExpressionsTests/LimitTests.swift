import RegularExpressions
import Testing

@Suite("Limits")
struct LimitTests {
  private typealias Reason = RegularExpressionError.Reason

  @Test("Patterns that explode elsewhere take linear time", .timeLimit(.minutes(1)))
  func linearTime() throws {
    let letters = String(repeating: "a", count: 100_000)
    #expect(try RegularExpression("(a+)+$").matches(letters))
    #expect(try !RegularExpression("(a+)+$").matches(letters + "!"))
    #expect(try !RegularExpression("^(a|aa)+$").matches(letters + "b"))
    #expect(try !RegularExpression("(a*)*b").matches(letters))
    #expect(try !RegularExpression("(x+x+)+y").matches(letters))
    #expect(try RegularExpression("(a?){30}a{30}").matches(letters))
  }

  @Test("A pattern without a small automaton is still matched in linear time", .timeLimit(.minutes(1)))
  func exponentialAutomaton() throws {
    let expression = try RegularExpression("(a|b)*a(a|b){20}$")
    let text = String(repeating: "ab", count: 5000)
    #expect(expression.matches("a" + String(repeating: "b", count: 20)))
    #expect(!expression.matches("b" + String(repeating: "b", count: 20)))
    #expect(expression.matches(text + "b") != expression.matches(text + "ba"))
  }

  @Test("A pattern may be as long as the limit and no longer")
  func patternLength() throws {
    let limits = RegularExpressionLimits(patternLength: 4)
    #expect(try RegularExpression("éééé", limits: limits).matches("éééé"))
    expect(.patternTooLong(limit: 4), at: 4, for: "ééééé", limits)
    expect(.patternTooLong(limit: 10_000), at: 10_000, for: String(repeating: "(", count: 1_000_000))
  }

  @Test("Groups may be nested as deep as the limit and no deeper")
  func nesting() throws {
    let limits = RegularExpressionLimits(nesting: 2)
    #expect(try RegularExpression("((a)(b))", limits: limits).matches("ab"))
    expect(.nestedTooDeeply(limit: 2), at: 3, for: "(a((b)))", limits)
    expect(.nestedTooDeeply(limit: 250), at: 250, for: String(repeating: "(", count: 9999))
    let deep = String(repeating: "(a", count: 250) + String(repeating: ")*", count: 250)
    #expect(try RegularExpression(deep).matches("aaa"))
  }

  @Test("An expression may have as many instructions as the limit and no more")
  func instructions() throws {
    let limits = RegularExpressionLimits(instructions: 11)
    #expect(try RegularExpression("a{10}", limits: limits).matches("aaaaaaaaaa"))
    expect(.tooLarge, at: 0, for: "a{11}", limits)
    expect(.tooLarge, at: 0, for: String(repeating: "a{1000}", count: 10))
    expect(.tooLarge, at: 0, for: "(?:" + String(repeating: "()?", count: 3000) + "){1000}")
  }

  @Test("An expression may name as many ranges as the limit and no more")
  func characterRanges() throws {
    let limits = RegularExpressionLimits(characterRanges: 2)
    #expect(try RegularExpression("[a-cx]", limits: limits).matches("x"))
    expect(.tooLarge, at: 6, for: "[abc]", limits, atAnyOffset: true)
    expect(.tooLarge, at: 0, for: String(repeating: "[\\PL]", count: 1600), atAnyOffset: true)
  }

  @Test("Hostile patterns of the greatest length are answered soon", .timeLimit(.minutes(1)))
  func hostilePatterns() {
    let ideographs = (0..<600).compactMap { Unicode.Scalar(UInt32(0x4E00 + $0)) }.map(String.init)
    let patterns = [
      ideographs.map { "[^\($0)]" }.joined(), ideographs.joined(separator: "|"), ideographs.joined(),
      "[" + String(repeating: "[:", count: 4999), String(repeating: "\\pL", count: 3333),
      "(?:" + String(repeating: "()", count: 2000) + "){1000}", String(repeating: "|", count: 9999),
      String(repeating: "\\b", count: 4000), String(repeating: "a*", count: 2000),
    ]
    for pattern in patterns {
      let expression = try? RegularExpression(pattern)
      _ = expression?.matches("aaa")
    }
  }

  private func expect(
    _ reason: Reason,
    at offset: Int,
    for pattern: String,
    _ limits: RegularExpressionLimits = .standard,
    atAnyOffset: Bool = false
  ) {
    let error = #expect(throws: RegularExpressionError.self) {
      try RegularExpression(pattern, limits: limits)
    }
    #expect(error?.reason == reason)
    #expect(atAnyOffset || error?.offset == offset)
  }
}
