import JSONSyntax
import Testing

@testable import ReadinessReports

/// Each target language has one place that makes text inert in it.
@Suite struct WritingTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a b", "a b"),
    (" padded", "\" padded\""), ("padded ", "\"padded \""), ("two\r\nlines", "two\\r\\nlines"),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("  =1", "'  =1"),
    ("＝1", "'＝1"), ("\t=1", "\\t=1"), ("=\"a\"", "\"'=\"\"a\"\"\""), ("1-1", "1-1"), ("\u{0}", "\\u{0}"),
  ])
  func csvCellsAreTextAndNoFormulas(cell: String, written: String) {
    var writer = CSVWriter()
    writer.row { row in
      row.cell(cell)
      row.cell("next")
    }
    writer.row { row in
      row.cell { $0.append(text: cell) }
      row.cell(-7)
      row.cell(nil as Int?)
      row.cell(12)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(written),next\r\n\(written),'-7,,12\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"it's\"", "&quot;it&apos;s&quot;"),
    ("]]>", "]]&gt;"), ("&lt;", "&amp;lt;"), ("\u{0}\u{8}\u{B}", "\\u{0}\\u{8}\\u{B}"),
    ("\u{FFFE}\u{FFFF}", "\\u{FFFE}\\u{FFFF}"), ("a\nb", "a\\nb"), ("日本語 ✓", "日本語 ✓"),
  ])
  func xmlTextIsEscapedInAttributesAndElements(text: String, escaped: String) {
    var writer = XMLWriter(declaration: false)
    writer.textElement("a") {
      $0.attribute("b", text)
    } lines: {
      $0.line(text)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "<a b=\"\(escaped)\">\(escaped)</a>\n")
  }

  @Test func xmlElementsNest() {
    var writer = XMLWriter()
    writer.element("a") { a in
      a.textElement("b") { b in
        b.line("1")
        b.line("2")
      }
      a.emptyElement("c") { c in
        c.attribute("d", 3)
        c.attribute("e", markup: "f")
        c.attribute("g", text: { $0.append(text: "<") })
      }
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a>
          <b>1
        2</b>
          <c d="3" e="f" g="&lt;"/>
        </a>

        """
    )
  }

  @Test(arguments: [
    ("plain", "plain", "plain"), ("50 %", "50 %25", "50 %25"), ("a:b,c", "a%3Ab%2Cc", "a:b,c"),
    ("%0A::error::x", "%250A%3A%3Aerror%3A%3Ax", "%250A::error::x"), ("a\r\nb", "a\\r\\nb", "a\\r\\nb"),
    ("\u{1B}[1m", "\\u{1B}[1m", "\\u{1B}[1m"),
  ])
  func workflowCommandsStayOnTheirLine(text: String, property: String, data: String) {
    var writer = WorkflowCommandWriter()
    writer.command(.error) { command in
      command.property("file", text)
      command.property("line", 1)
    } message: { message in
      message.line { $0.append(text: text) }
      message.line { $0.append(text: "second") }
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "::error file=\(property),line=1::\(data)%0Asecond\n"
    )
  }

  @Test(arguments: [
    ("a/b-c_d.e~f.json", "a/b-c_d.e~f.json"), ("with space.json", "with%20space.json"),
    ("c:/x", "c%3A/x"), ("a?b#c%d", "a%3Fb%23c%25d"), ("é/日.json", "%C3%A9/%E6%97%A5.json"), ("\u{1}", "%01"),
    ("/abs/a b", "file:///abs/a%20b"), ("../up.json", "../up.json"), ("-", "-"), ("a\\b", "a%5Cb"),
  ])
  func pathsBecomeReferences(path: String, reference: String) {
    #expect(PercentEncoding.reference(toPath: path) == reference)
  }

  @Test func slashesEndNoSegment() {
    #expect(PercentEncoding.segment("a/b c") == "a%2Fb%20c")
  }

  @Test(arguments: [
    ("plain", "plain"), ("{0} of {1}", "{{0}} of {{1}}"), ("[x](y)", "[x] (y)"), ("raci[1].x", "raci[1].x"),
    ("\u{202E}", "\\u{{202E}}"), ("a]b(c", "a]b(c"),
  ])
  func messageStringsHoldNoPlaceholdersAndLinks(text: String, message: String) {
    #expect(MessageString.plain(text) == message)
  }

  @Test func formattedMessagesDoubleBracesOnly() {
    var bytes: [UInt8] = []
    MessageString.append(to: &bytes, markdown: { $0.append(text: "**a** [b](c) {") })
    #expect(String(decoding: bytes, as: UTF8.self) == "**a** [b](c) {{")
  }

  @Test(arguments: [
    ("a.json", "a.json"), ("./a.json", "a.json"), ("a//b/./c.json", "a/b/c.json"), ("-", "-"),
    ("/home/team/a.json", "a.json"), ("/home/team/sub/a.json", "sub/a.json"),
    ("//home//team/./a.json", "a.json"), ("/home/teams/a.json", "/home/teams/a.json"),
    ("/home/a.json", "/home/a.json"), ("../a.json", "../a.json"), ("a/../b.json", "a/../b.json"),
    ("/home/team", "/home/team"),
  ])
  func pathsStartAtTheWorkingFolder(path: String, relative: String) {
    #expect(RelativePath.of(path, below: "/home/team/") == relative)
    #expect(
      RelativePath.of(path, below: nil) == (path.first == "/" ? RelativePath.of(path, below: "/x") : relative)
    )
  }

  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("e\u{301}e\u{301}", 3, "e\u{301}…"), ("", 1, "")])
  func textIsCutToScalars(text: String, limit: Int, cut: String) {
    #expect(Truncation.cut(text, toScalars: limit) == cut)
    #expect(Truncation.cut(text, toScalars: limit).unicodeScalars.count <= limit)
  }
}
