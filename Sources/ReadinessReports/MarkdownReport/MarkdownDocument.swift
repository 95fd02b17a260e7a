/// Writes a document in GitHub's Markdown, with one empty line between two blocks.
struct MarkdownDocument {
  /// The columns of code that can be read beside a page's margin.
  private static let codeWidth = 96

  private var writer = MarkdownWriter()

  /// The UTF-8 text of the document.
  var bytes: [UInt8] { writer.bytes }

  /// Writes blocks in order.
  init(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    if !writer.bytes.isEmpty { writer.markup("\n") }
    switch block {
    case .heading(let level, let title):
      writer.markup("#", times: level)
      writer.line(" ", title)
    case .paragraph(let text), .callout(_, let text): writer.line("", text)
    case .bullets(let entries): for entry in entries { write(entry, number: nil) }
    case .numbers(let entries): for (index, entry) in entries.enumerated() { write(entry, number: index + 1) }
    case .terms(let terms): for term in terms { write(term) }
    case .table(let table): writer.write(table)
    case .code(let code): write(code)
    case .details(let summary, let blocks):
      writer.markup("<details>\n<summary>")
      writer.write(summary)
      writer.markup("</summary>\n")
      for block in blocks { write(block) }
      writer.markup("\n</details>\n")
    case .picture(let picture): writer.write(picture)
    }
  }

  /// Code stands between fences that are longer than any in it, so that none of its signs means anything.
  private mutating func write(_ code: Code) {
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
  /// Writes a table with one line a row.
  mutating func write(_ table: Table) {
    writeRow(table.columns)
    markup("|")
    for index in table.columns.indices { markup(table.numeric.contains(index) ? " --: |" : " --- |") }
    markup("\n")
    for row in table.rows { writeRow(row) }
  }

  private mutating func writeRow(_ cells: [RichText]) {
    for cell in cells {
      markup("| ")
      write(cell)
      markup(" ")
    }
    markup("|\n")
  }

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
