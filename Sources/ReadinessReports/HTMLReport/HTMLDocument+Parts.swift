extension HTMLDocument: DocumentWriter {
  /// The columns of a line of code, as long as those of the text around it.
  private static let codeWidth = 84

  mutating func heading(_ level: Int, _ title: RichText) {
    let id = begin(level, title)
    let level = min(level, 6)
    body.markup("<h")
    body.number(level)
    body.markup(" id=\"")
    body.text(id)
    body.markup("\">")
    body.write(title)
    body.markup("</h")
    body.number(level)
    body.markup(">\n")
  }

  mutating func paragraph(_ text: RichText) {
    body.markup("<p>")
    body.write(text)
    body.markup("</p>\n")
  }

  mutating func callout(_ tone: VerdictTone, _ text: RichText) {
    body.markup("<p class=\"callout ")
    body.markup(tone.htmlClass)
    body.markup("\">")
    body.write(text)
    body.markup("</p>\n")
  }

  mutating func list(_ entries: some Sequence<ListEntry>, isNumbered: Bool) {
    var isEmpty = true
    for entry in entries {
      if isEmpty { body.markup(isNumbered ? "<ol>\n" : "<ul>\n") }
      isEmpty = false
      body.write(entry)
    }
    if !isEmpty { body.markup(isNumbered ? "</ol>\n" : "</ul>\n") }
  }

  mutating func terms(_ terms: [Term]) {
    if terms.isEmpty { return }
    body.markup("<dl>\n")
    for term in terms {
      body.markup("<dt>")
      body.write(term.name)
      body.markup("</dt>\n<dd>")
      body.write(term.meaning)
      body.markup("</dd>\n")
    }
    body.markup("</dl>\n")
  }

  /// Writes a table, in which each cell names its column, for screens that show one cell below the other.
  mutating func table(_ columns: [RichText], numeric: Set<Int>, _ writeRows: (inout HTMLDocument) -> Void) {
    cellOpenings = columns.enumerated().map { Self.opening(ofCellsIn: $1, isNumeric: numeric.contains($0)) }
    body.markup("<div class=\"table\"><table>\n<thead><tr>")
    for (index, column) in columns.enumerated() {
      body.markup(numeric.contains(index) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      body.write(column)
      body.markup("</th>")
    }
    body.markup("</tr></thead>\n<tbody>\n")
    writeRows(&self)
    body.markup("</tbody>\n</table></div>\n")
  }

  mutating func row(_ writeCells: (inout HTMLDocument) -> Void) {
    column = 0
    body.markup("<tr>")
    writeCells(&self)
    body.markup("</tr>\n")
  }

  mutating func cell(_ text: RichText) {
    cell { $0.write(text) }
  }

  mutating func cell(plain text: String) {
    cell { $0.isolatedText(text) }
  }

  mutating func cell(code name: String) {
    cell { $0.code(name) }
  }

  mutating func cell(_ place: Place) {
    cell(code: place.full)
  }

  @inline(__always)
  private mutating func cell(_ write: (inout HTMLWriter) -> Void) {
    if cellOpenings.indices.contains(column) { body.append(cellOpenings[column]) }
    write(&body)
    body.markup("</td>")
    column += 1
  }

  /// The tag before each cell of a column.
  private static func opening(ofCellsIn column: RichText, isNumeric: Bool) -> HTMLWriter {
    var tag = HTMLWriter()
    tag.markup(isNumeric ? "<td class=\"number\" data-label=\"" : "<td data-label=\"")
    tag.text(column.plainText)
    tag.markup("\">")
    return tag
  }

  mutating func code(_ code: Code) {
    body.markup("<pre><code>")
    for (index, line) in code.lines(width: Self.codeWidth).enumerated() {
      if index > 0 { body.markup("\n") }
      body.text(line)
    }
    body.markup("</code></pre>\n")
  }

  mutating func details(_ summary: RichText, _ write: (inout HTMLDocument) -> Void) {
    body.markup("<details>\n<summary>")
    body.write(summary)
    body.markup("</summary>\n")
    write(&self)
    body.markup("</details>\n")
  }

  mutating func picture(_ picture: Picture) {
    body.write(picture)
  }
}

extension HTMLWriter {
  fileprivate mutating func write(_ entry: ListEntry) {
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

  fileprivate mutating func code(_ name: String) {
    markup("<code>")
    self.name(name)
    markup("</code>")
  }

  private mutating func write(_ span: RichText.Span) {
    switch span.style {
    case .plain, .strong: span.isOwn ? text(span.text) : isolatedText(span.text)
    case .code: code(span.text)
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
