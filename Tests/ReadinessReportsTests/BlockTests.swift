import Testing

@testable import ReadinessReports

/// The blocks that pages are made of, as text and as Markdown.
@Suite struct BlockTests {
  private func document(_ write: (inout BlockList) -> Void) -> [Block] {
    var writer = BlockList()
    write(&writer)
    return writer.blocks
  }

  private func text(_ blocks: [Block], width: Int = 40) -> String {
    var writer = TextWriter(width: width, usesColor: false)
    writer.line("Title")
    TextBlocks.write(blocks, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func markdown(_ blocks: [Block]) -> String {
    String(decoding: MarkdownDocument.bytes { $0.write(blocks) }, as: UTF8.self)
  }

  @Test func `short names stand beside their meanings, long ones above them`() {
    let short = document { $0.terms([Term("Owner", "Engineering lead"), Term("\(code: "id")", "one two")]) }
    #expect(text(short) == "Title\n\n  Owner  Engineering lead\n  id     one two\n")
    let long = document { $0.terms([Term("\(code: "a.rather.longer.path")", "What?"), Term("b", "Why?")]) }
    #expect(text(long) == "Title\n\n  a.rather.longer.path\n      What?\n  b\n      Why?\n")
    #expect(text(long, width: 60) == "Title\n\n  a.rather.longer.path  What?\n  b                     Why?\n")
    #expect(markdown(short) == "- **Owner**: Engineering lead\n- **`id`**: one two\n")
  }

  @Test func `a section without contents is left out`() {
    let blocks = document { writer in
      writer.section(2, "Empty") { $0.terms([]) }
      writer.section(2, "Full") { $0.paragraph("Words.") }
    }
    #expect(text(blocks) == "Title\n\nFull\n  Words.\n")
    #expect(markdown(blocks) == "## Full\n\nWords.\n")
  }

  @Test func `what stands below a heading of the third level is indented once more`() {
    let blocks = document { writer in
      writer.heading(2, "Rules")
      writer.heading(3, "\(code: "one")")
      writer.code(.rule("a && b"))
      writer.paragraph("If not: no")
      writer.heading(2, "More")
      writer.paragraph("Words.")
      writer.bullets(["point"])
    }
    #expect(
      text(blocks) == """
        Title

        Rules
          one
            a && b
            If not: no

        More
          Words.
          - point

        """
    )
  }

  @Test func `words that touch are not parted by a line break`() {
    let blocks = document { $0.paragraph("aaaa bbbb (\(code: "cccc")\("dddd"))") }
    #expect(text(blocks, width: 16) == "Title\n\n  aaaa bbbb\n  (ccccdddd)\n")
  }

  @Test func `a verdict has its colour, and its symbol without`() {
    let blocks = document { $0.paragraph("\(verdict: "not met", .bad): because") }
    #expect(text(blocks) == "Title\n\n  ✗ not met: because\n")
    #expect(markdown(blocks) == "✗ not met: because\n")
    var writer = TextWriter(width: 40, usesColor: true)
    TextBlocks.write(blocks, to: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "  \u{1B}[1;31m✗ not met\u{1B}[0m: because\n")
  }

  @Test(arguments: [
    ("a", "```cel\na\n```\n"), ("a ``` b", "````cel\na ``` b\n````\n"), ("", "```cel\n\n```\n"),
    ("a\u{1B}b", "```cel\na\\u{1B}b\n```\n"),
  ])
  func `no code ends its fence`(rule: String, source: String) {
    #expect(markdown([.code(.rule(rule))]) == source)
  }
}
