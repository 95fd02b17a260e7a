import JSONSyntax
import Testing

struct LimitTests {
  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a hundred thousand open brackets end in an error, not in a crash`(opening: String) throws {
    let error = try #require(syntaxError(in: String(repeating: opening, count: 100_000)))
    #expect(error.reason == .tooDeep(limit: 256))
  }

  @Test func `nesting is accepted up to the limit and refused beyond it`() throws {
    let limits = JSONLimits(maximumDepth: 3)
    #expect(try parse("[[[1]]]", limits: limits).root.count == 1)
    let error = try #require(syntaxError(in: Array("[[[[1]]]]".utf8), limits: limits))
    #expect(error.reason == .tooDeep(limit: 3))
    #expect(error.position == SourcePosition(line: 1, column: 4))
    #expect(error.description == "arrays and objects nest deeper than the limit of 3 levels")
  }

  @Test func `brackets side by side are not deep`() throws {
    let text = "[" + String(repeating: "[],", count: 1000) + "{}]"
    #expect(try parse(text, limits: JSONLimits(maximumDepth: 2)).root.count == 1001)
  }

  @Test func `values at the greatest depth can be walked, compared and written`() throws {
    let depth = JSONLimits(maximumDepth: .max).maximumDepth
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let value = try parse(text, limits: JSONLimits(maximumDepth: depth)).root.value
    #expect(value == value)
    #expect(JSONWriter.text(of: value, layout: .compact) == text)
  }

  @Test func `a text is accepted up to the size limit and refused beyond it`() throws {
    let limits = JSONLimits(maximumBytes: 4)
    #expect(try parse("1234", limits: limits).root.int64 == 1234)
    let error = try #require(syntaxError(in: Array("12345".utf8), limits: limits))
    #expect(error.reason == .tooLarge(bytes: 5, limit: 4))
    #expect(error.description == "the file has 5 bytes; at most 4 are accepted")
  }
}
