import Testing

@testable import ReadinessReports

/// Columns as terminals count them.
@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Straße", 6), ("e\u{301}", 1), ("½ €", 3),
    ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("、", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🙂", 2), ("👍🏽", 2), ("👩\u{200D}👩\u{200D}👧", 2), ("🇩🇪", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2), ("می\u{200C}خواهم", 7), ("✓", 1), ("■□·▣", 4), ("䷀", 2),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("short", 5, "short"), ("longer", 5, "long…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("a\u{1B}b", 4, "a\\u…"), ("nine words are too many", 12, "nine words…"), ("a bcdefghijk", 8, "a bcdef…"),
    ("one, two", 5, "one…"), ("x", 1, "x"), ("xy", 1, "…"),
  ])
  func cutsAtCharactersOrWords(text: String, columns: Int, shown: String) {
    #expect(Truncation.cut(text, to: columns) == shown)
  }
}
