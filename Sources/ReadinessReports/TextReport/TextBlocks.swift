/// Writes the blocks of a document as text: what stands below a heading of the third level is indented once more.
struct TextBlocks {
  /// The columns that the blocks below the last heading are indented by.
  private var indent = 2
  /// Whether the last block was a heading, after which no line is left empty.
  private var followsHeading = false

  /// How much the lines that continue a block or explain a name are indented.
  private static let step = 4

  /// Writes blocks in order.
  ///
  /// - Parameters:
  ///   - blocks: Blocks below a title, so that headings begin at level 2.
  ///   - writer: Takes the lines.
  static func write(_ blocks: [Block], to writer: inout TextWriter) {
    var text = TextBlocks()
    if case .heading? = blocks.first {} else { writer.blankLine() }
    for block in blocks {
      text.write(block, to: &writer)
      if case .heading = block { text.followsHeading = true } else { text.followsHeading = false }
    }
  }

  private mutating func write(_ block: Block, to writer: inout TextWriter) {
    switch block {
    case .heading(let level, let title):
      if !followsHeading { writer.blankLine() }
      writer.line(at: level > 2 ? 2 : 0) { $0.write(title, .strong) }
      indent = level > 2 ? 4 : 2
    case .paragraph(let text), .callout(_, let text): writer.line(at: indent) { $0.write(text) }
    case .list(let entries, let isNumbered):
      for (index, entry) in entries.enumerated() {
        write(entry, marker: isNumbered ? "\(index + 1). " : "- ", to: &writer)
      }
    case .terms(let terms): write(terms, to: &writer)
    case .table(let table): for row in table.rows { write(row, of: table, to: &writer) }
    case .code(let code): write(code, to: &writer)
    case .details(let summary, let blocks):
      writer.line(at: indent) { $0.write(summary, .quiet) }
      for block in blocks { write(block, to: &writer) }
    case .picture(let picture): writer.line(picture.alternative, at: indent)
    }
  }

  private func write(_ entry: ListEntry, marker: String, to writer: inout TextWriter) {
    let column = indent + marker.utf8.count
    writer.line(at: indent, hanging: column) { line in
      line.write(marker, .quiet)
      line.write(entry.text)
    }
    for child in entry.children {
      writer.line(at: column, hanging: column + 2) { line in
        line.write("- ", .quiet)
        line.write(child)
      }
    }
  }

  /// Writes names in a column of their own, or above their meanings where they take almost half of a line.
  private func write(_ terms: [Term], to writer: inout TextWriter) {
    let widest = terms.map { DisplayWidth.of(VisibleText.visible($0.name.plainText)) }.max() ?? 0
    let isStacked = widest > writer.width * 9 / 20
    let column = isStacked ? indent + Self.step : indent + widest + 2
    for term in terms {
      writer.line(at: indent, hanging: column) { line in
        line.write(term.name, .quiet)
        if isStacked { return }
        line.move(to: column)
        line.write(term.meaning)
      }
      if isStacked { writer.line(at: column) { $0.write(term.meaning) } }
    }
  }

  /// Writes a row as one line, each cell after the title of its column.
  private func write(_ row: [RichText], of table: Table, to writer: inout TextWriter) {
    writer.line(at: indent, hanging: indent + Self.step) { line in
      for (index, (title, cell)) in zip(table.columns, row).enumerated() {
        if index > 0 { line.write(" · ", .quiet) }
        line.write(title, .quiet)
        line.write(" ")
        line.write(cell)
      }
    }
  }

  private func write(_ code: Code, to writer: inout TextWriter) {
    for text in code.lines(width: writer.width - 4) {
      let start = 4 + text.prefix { $0 == " " }.count
      writer.line(at: start, hanging: start + 2) { $0.write(String(text.drop { $0 == " " })) }
    }
  }
}

extension TextWriter {
  /// Continues the line with rich text.
  mutating func write(_ text: RichText, _ style: Style = .plain) {
    var rest = text.spans[...]
    while let first = rest.first {
      // Words that touch must be written at once, as the writer may break a line between two texts.
      let stretch = rest.prefix { $0.style.style == first.style.style }
      write(stretch.map(\.text).joined(), first.style.style ?? style)
      rest = rest.dropFirst(stretch.count)
    }
  }
}

extension RichText {
  /// The text as it reads without any markup.
  var plainText: String { spans.map(\.text).joined() }
}

extension SpanStyle {
  /// How the stretch looks on a terminal; nil for the style of what surrounds it.
  fileprivate var style: Style? {
    switch self {
    case .plain, .code: nil
    case .strong: .strong
    case .verdict(let tone): tone.style
    }
  }
}
