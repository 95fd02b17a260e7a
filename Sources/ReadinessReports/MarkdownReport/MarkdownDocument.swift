/// Writes a document in GitHub's Markdown, with one empty line between two blocks.
struct MarkdownDocument: DocumentWriter {
  /// The columns of code that can be read beside a page's margin.
  private static let codeWidth = 96

  private var writer: MarkdownWriter

  /// The UTF-8 text of the document that a closure writes.
  ///
  /// - Parameters:
  ///   - count: How many bytes it takes, about.
  ///   - write: Writes the document.
  /// - Returns: Text that ends with a line feed.
  static func bytes(expecting count: Int = 0, _ write: (inout MarkdownDocument) -> Void) -> [UInt8] {
    var document = MarkdownDocument(writer: MarkdownWriter(expecting: count))
    write(&document)
    return document.writer.bytes
  }

  mutating func heading(_ level: Int, _ title: RichText) {
    beginBlock()
    writer.markup("#", times: min(level, 6))
    writer.line(" ", title)
  }

  mutating func paragraph(_ text: RichText) {
    beginBlock()
    writer.line("", text)
  }

  mutating func callout(_ tone: VerdictTone, _ text: RichText) {
    paragraph(text)
  }

  mutating func list(_ entries: some Sequence<ListEntry>, isNumbered: Bool) {
    var number = 0
    for entry in entries {
      if number == 0 { beginBlock() }
      number += 1
      write(entry, number: isNumbered ? number : nil)
    }
  }

  mutating func terms(_ terms: [Term]) {
    if terms.isEmpty { return }
    beginBlock()
    for term in terms { write(term) }
  }

  mutating func table(_ columns: [RichText], numeric: Set<Int>, _ writeRows: (inout MarkdownDocument) -> Void)
  {
    beginBlock()
    row { for column in columns { $0.cell(column) } }
    writer.markup("|")
    for index in columns.indices { writer.markup(numeric.contains(index) ? " --: |" : " --- |") }
    writer.markup("\n")
    writeRows(&self)
  }

  mutating func row(_ writeCells: (inout MarkdownDocument) -> Void) {
    writer.markup("|")
    writeCells(&self)
    writer.markup("\n")
  }

  mutating func cell(_ text: RichText) {
    cell { $0.write(text) }
  }

  mutating func cell(plain text: String) {
    cell { $0.text(text) }
  }

  mutating func cell(code name: String) {
    cell { $0.code(name) }
  }

  mutating func cell(_ place: Place) {
    cell { $0.code(place) }
  }

  @inline(__always)
  private mutating func cell(_ write: (inout MarkdownWriter) -> Void) {
    writer.markup(" ")
    write(&writer)
    writer.markup(" |")
  }

  /// Code stands between fences that are longer than any in it, so that none of its signs means anything.
  mutating func code(_ code: Code) {
    beginBlock()
    let visible = code.lines(width: Self.codeWidth).map { VisibleText.visible($0) }
    let fence = max(3, 1 + (visible.map(\.longestRunOfBackticks).max() ?? 0))
    writer.markup("`", times: fence)
    writer.ownWords(code.language)
    writer.markup("\n")
    for line in visible {
      writer.ownWords(line)
      writer.markup("\n")
    }
    writer.markup("`", times: fence)
    writer.markup("\n")
  }

  mutating func details(_ summary: RichText, _ write: (inout MarkdownDocument) -> Void) {
    beginBlock()
    writer.markup("<details>\n<summary>")
    writer.write(summary)
    writer.markup("</summary>\n")
    write(&self)
    writer.markup("\n</details>\n")
  }

  /// Writes a block of code that GitHub draws.
  ///
  /// - Parameter lines: Nothing but labels, numbers and this package's own words.
  mutating func mermaid(_ lines: [String]) {
    beginBlock()
    writer.markup("```mermaid\n")
    for line in lines {
      writer.ownWords(line)
      writer.markup("\n")
    }
    writer.markup("```\n")
  }

  private mutating func beginBlock() {
    if !writer.bytes.isEmpty { writer.markup("\n") }
  }

  /// Writes an entry after its number or a bullet, which what belongs to it is indented by.
  private mutating func write(_ entry: ListEntry, number: Int?) {
    let marker = number.map { "\($0). " } ?? "- "
    writer.ownWords(marker)
    writer.line("", entry.text)
    for child in entry.children {
      writer.markup(" ", times: marker.utf8.count)
      writer.line("- ", child)
    }
  }

  private mutating func write(_ term: Term) {
    writer.markup("- **")
    writer.write(term.name)
    writer.line("**: ", term.meaning)
  }
}

extension MarkdownWriter {
  /// Ends a line with rich text.
  fileprivate mutating func line(_ start: StaticString, _ text: RichText) {
    markup(start)
    write(text)
    markup("\n")
  }
}

extension String {
  /// How many back-ticks stand side by side at most.
  fileprivate var longestRunOfBackticks: Int {
    utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
  }
}
