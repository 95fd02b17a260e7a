extension HTMLWriter {
  /// Writes a part of a document.
  ///
  /// - Parameters:
  ///   - block: What to write.
  ///   - id: The name by which links reach it, for headings.
  mutating func write(_ block: Block, id: String? = nil) {
    switch block {
    case .heading(let level, let title): writeHeading(level, title, id: id)
    case .paragraph(let text):
      markup("<p>")
      write(text)
      markup("</p>\n")
    case .callout(let tone, let text):
      markup("<p class=\"callout ")
      markup(tone.htmlClass)
      markup("\">")
      write(text)
      markup("</p>\n")
    case .bullets(let entries):
      markup("<ul>\n")
      for entry in entries { write(entry) }
      markup("</ul>\n")
    case .numbers(let entries):
      markup("<ol>\n")
      for entry in entries { write(entry) }
      markup("</ol>\n")
    case .terms(let terms): write(terms)
    case .table(let table): write(table)
    case .code(let code): write(code)
    case .details(let summary, let blocks):
      markup("<details>\n<summary>")
      write(summary)
      markup("</summary>\n")
      for block in blocks { write(block) }
      markup("</details>\n")
    case .picture(let picture): write(picture)
    }
  }

  private mutating func writeHeading(_ level: Int, _ title: RichText, id: String?) {
    markup("<h")
    number(level)
    if let id {
      markup(" id=\"")
      text(id)
      markup("\"")
    }
    markup(">")
    write(title)
    markup("</h")
    number(level)
    markup(">\n")
  }

  private mutating func write(_ entry: ListEntry) {
    markup("<li>")
    write(entry.text)
    if !entry.children.isEmpty {
      markup("\n<ul>\n")
      for child in entry.children {
        markup("<li>")
        write(child)
        markup("</li>\n")
      }
      markup("</ul>\n")
    }
    markup("</li>\n")
  }

  private mutating func write(_ terms: [Term]) {
    markup("<dl>\n")
    for term in terms {
      markup("<dt>")
      write(term.name)
      markup("</dt>\n<dd>")
      write(term.meaning)
      markup("</dd>\n")
    }
    markup("</dl>\n")
  }

  /// The columns of a line of code, as long as those of the text around it.
  private static let codeWidth = 84

  private mutating func write(_ code: Code) {
    markup("<pre><code>")
    for (index, line) in code.lines(width: Self.codeWidth).enumerated() {
      if index > 0 { markup("\n") }
      text(line)
    }
    markup("</code></pre>\n")
  }

  /// Writes a table, in which each cell names its column, for screens that show one cell below the other.
  private mutating func write(_ table: Table) {
    let openings = table.columns.enumerated()
      .map { Self.opening(ofCellsIn: $1, isNumeric: table.numeric.contains($0)) }
    markup("<div class=\"table\"><table>\n<thead><tr>")
    for (index, column) in table.columns.enumerated() {
      markup(table.numeric.contains(index) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      write(column)
      markup("</th>")
    }
    markup("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      markup("<tr>")
      for (opening, cell) in zip(openings, row) {
        append(opening)
        write(cell)
        markup("</td>")
      }
      markup("</tr>\n")
    }
    markup("</tbody>\n</table></div>\n")
  }

  /// The tag before each cell of a column.
  private static func opening(ofCellsIn column: RichText, isNumeric: Bool) -> HTMLWriter {
    var tag = HTMLWriter()
    tag.markup(isNumeric ? "<td class=\"number\" data-label=\"" : "<td data-label=\"")
    tag.text(column.plainText)
    tag.markup("\">")
    return tag
  }

  /// Writes words with their styles.
  mutating func write(_ words: RichText) {
    var isStrong = false
    words.spans.forEach { span in
      if (span.style == .strong) != isStrong {
        markup(isStrong ? "</strong>" : "<strong>")
        isStrong.toggle()
      }
      write(span)
    }
    if isStrong { markup("</strong>") }
  }

  private mutating func write(_ span: RichText.Span) {
    switch span.style {
    case .plain, .strong: span.isOwn ? text(span.text) : isolatedText(span.text)
    case .code:
      markup("<code>")
      name(span.text)
      markup("</code>")
    case .verdict(let tone):
      markup("<span class=\"badge ")
      markup(tone.htmlClass)
      // A word of a verdict stays on one line; a checklist may have longer ones.
      markup(span.text.utf8.count > 24 ? " long\">" : "\">")
      isolatedText(span.text)
      markup("</span>")
    }
  }
}

extension VerdictTone {
  /// The class by which the style sheet colours the tone.
  fileprivate var htmlClass: StaticString {
    switch self {
    case .good: "good"
    case .claimed: "claimed"
    case .bad: "bad"
    // An accepted risk is somebody's word too.
    case .waived: "claimed"
    case .open: "open"
    case .indifferent: "indifferent"
    case .broken: "broken"
    }
  }
}
