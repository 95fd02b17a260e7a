import Testing

@testable import ReadinessReports

/// Text is inert in HTML, between tags and in attributes alike.
@Suite struct HTMLEscapingTests {
  private func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var page = HTMLWriter()
    write(&page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain words, with `signs` [x](y).", "plain words, with `signs` [x](y)."),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("\"><script>", "&quot;&gt;&lt;script&gt;"), ("it's", "it&#39;s"),
    ("a\u{0}\u{1B}[0m", "a\\u{0}\\u{1B}[0m"), ("\u{202E}evil", "\\u{202E}evil"), ("one\ntwo", "one\\ntwo"),
    ("<!-- ]]> -->", "&lt;!-- ]]&gt; --&gt;"), ("", ""), ("日本語", "日本語"), ("<", "&lt;"),
  ])
  func spellsOutWhatWouldAct(text: String, source: String) {
    #expect(written { $0.text(text) } == source)
    #expect(written { $0.isolatedText(text) } == source)
  }

  @Test(arguments: [
    ("שלום", "<bdi>שלום</bdi>"), ("a مدير <b>", "<bdi>a مدير &lt;b&gt;</bdi>"), ("日本語 ё", "日本語 ё"),
    ("👩\u{200D}👧", "👩\u{200D}👧"),
  ])
  func setsApartWhatRunsFromRight(text: String, source: String) {
    #expect(written { $0.isolatedText(text) } == source)
  }

  @Test(arguments: [
    ("a/b.json:12", "a/<wbr>b.<wbr>json:12"), ("plain", "plain"), ("", ""), ("end.", "end."),
    ("<a/b>", "&lt;a/<wbr>b&gt;"),
    ("..", ".<wbr>."), ("顧客/準備.json", "顧客/<wbr>準備.<wbr>json"),
  ])
  func letsNamesBreak(name: String, source: String) {
    #expect(written { $0.name(name) } == source)
  }

  @Test func marksStylesAroundEscapedText() {
    let text: RichText = "**\("a<b") is \(code: "c&d")** \(verdict: "not met", .bad)"
    #expect(
      written { $0.write(text) }
        == "<strong>a&lt;b is </strong><code>c&amp;d</code> <span class=\"badge bad\">✗ not met</span>"
    )
  }

  @Test func keepsTermsAndCodeInert() {
    let page = HTMLDocument.bytes(isCollection: false) { page in
      page.terms([Term("a<b", "it's \("<i>")")])
      page.code(.rule("a < b && c > d"))
    }
    #expect(
      String(decoding: page, as: UTF8.self)
        .contains(
          """
          <dl>
          <dt>a&lt;b</dt>
          <dd>it&#39;s &lt;i&gt;</dd>
          </dl>
          <pre><code>a &lt; b &amp;&amp; c &gt; d</code></pre>

          """
        )
    )
  }
}
