import Testing

@testable import ReadinessReports

/// Numbers and lists as they stand in running text.
@Suite struct CountingTests {
  @Test(arguments: [
    (0, "no facts"), (1, "one fact"), (2, "two facts"), (12, "twelve facts"), (13, "13 facts"),
    (-1, "-1 facts"),
  ])
  func spellsSmallNumbers(count: Int, text: String) {
    #expect(count.spelled("fact", "facts") == text)
  }

  @Test(arguments: [
    ([String](), ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func enumerates(names: [String], text: String) {
    #expect(names.enumeration == text)
  }

  @Test(arguments: [("Done", "Done."), ("Done.", "Done."), ("Why?", "Why?"), ("", "")])
  func endsSentencesOnce(text: String, sentence: String) {
    #expect(text.sentence == sentence)
  }

  @Test(arguments: [(42...42, "42"), (7...49, "7 to 49")])
  func tellsDaysAsANumberOrARange(days: ClosedRange<Int>, text: String) {
    #expect(days.dayText == text)
  }
}
