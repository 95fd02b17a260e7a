import Testing

@testable import ReadinessReports

/// Interpolated text is inert in GitHub's Markdown; markup of the package is left alone.
@Suite struct MarkdownTests {
  @Test(arguments: [
    ("plain words, with commas.", "plain words, with commas."),
    ("**bold** _it_ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ("a|b", "a\\|b"),
    ("[x](y) ![i](j)", "\\[x\\](y) !\\[i\\](j)"),
    ("back\\slash", "back\\\\slash"),
    ("line\nbreak", "line\\\\nbreak"),
    ("\u{202E}", "\\\\u\\{202E\\}"),
    ("~gone~ $x$", "\\~gone\\~ \\$x\\$"),
    ("@team a@b.c @ noon", "@&#8203;team a@&#8203;b.c @ noon"),
    ("#12 # twelve", "#&#8203;12 \\# twelve"),
    ("GH-12 high-risk gh-x", "GH-&#8203;12 high-risk gh-x"),
    ("https://a.b www.a.b awww.", "https:&#8203;//a.b www.&#8203;a.b awww."),
    (":tada: 10:30 a: b", ":&#8203;tada: 10:30 a: b"),
    ("- item", "\\- item"), ("-5 %", "-5 %"), ("---", "\\---"), ("+ item", "\\+ item"), ("===", "\\==="),
    ("1. one", "1\\. one"), ("12) two", "12\\) two"), ("1.0.0", "1.0.0"), ("    code", "&#32;   code"),
    ("", "&#8203;"), (" ", "&#32;"), ("end ", "end&#32;"),
  ])
  func escapesText(text: String, source: String) {
    #expect(self.source("\(text)") == source)
  }

  @Test(arguments: [
    ("raci[1].accountable", "`raci[1].accountable`"),
    ("people[\"a|b\"]", "people\\[\"a\\|b\"\\]"),
    ("a`b", "a\\`b"),
    (" padded ", "&#32;padded&#32;"),
    ("a\u{1B}b", "`a\\u{1B}b`"),
    ("", "&#8203;"),
  ])
  func keepsNamesAsCodeWherePossible(name: String, source: String) {
    #expect(self.source("\(code: name)") == source)
  }

  @Test func nestsWithoutEscapingTwice() {
    let inner: RichText = "**\("*")**"
    #expect(source("| \(inner) | \(12) |") == "| **\\*** | 12 |")
  }

  /// The Markdown of rich text.
  private func source(_ text: RichText) -> String {
    var writer = MarkdownWriter()
    writer.write(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
