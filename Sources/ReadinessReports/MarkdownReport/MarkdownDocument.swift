/// Writes a document in GitHub's Markdown, with one empty line between two blocks.
struct MarkdownDocument {
  /// The columns of code that can be read beside a page's margin.
  private static let codeWidth = 96

  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes blocks in order.
  init(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let title):
      line(Markdown(stringLiteral: String(repeating: "#", count: level) + " ") + Markdown(title))
    case .paragraph(let text), .callout(_, let text): line(Markdown(text))
    case .bullets(let entries): lines(entries.flatMap { Self.lines(of: $0, marker: "- ") })
    case .numbers(let entries):
      lines(entries.enumerated().flatMap { Self.lines(of: $1, marker: "\($0 + 1). ") })
    case .terms(let terms): lines(terms.map { "- **\(Markdown($0.name))**: \(Markdown($0.meaning))" })
    case .table(let table): line(Markdown(table))
    case .code(let code): write(code)
    case .details(let summary, let blocks):
      line("<details>\n<summary>\(Markdown(summary))</summary>")
      for block in blocks { write(block) }
      line("</details>")
    case .picture(let picture): line(Markdown(picture))
    }
  }

  /// Code stands between fences that are longer than any in it, so that none of its signs means anything.
  private mutating func write(_ code: Code) {
    let visible = code.lines(width: Self.codeWidth).map { VisibleText.visible($0) }
    let longestRun = visible.map(\.longestRunOfBackticks).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longestRun + 1))
    line(Markdown(stringLiteral: ([fence + code.language] + visible + [fence]).joined(separator: "\n")))
  }

  private static func lines(of entry: ListEntry, marker: Markdown) -> [Markdown] {
    let indent = Markdown(stringLiteral: String(repeating: " ", count: marker.source.utf8.count))
    return [marker + Markdown(entry.text)] + entry.children.map { indent + "- " + Markdown($0) }
  }

  private mutating func lines(_ lines: [Markdown]) {
    line(.joined(lines, by: "\n"))
  }

  private mutating func line(_ text: Markdown) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(contentsOf: text.source.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension Markdown {
  /// A table with one line a row.
  init(_ table: Table) {
    let rule: [Markdown] = table.columns.indices.map { table.numeric.contains($0) ? "--:" : "---" }
    let rows = [table.columns.map { Markdown($0) }, rule] + table.rows.map { $0.map { Markdown($0) } }
    self = .joined(rows.map { "| \(.joined($0, by: " | ")) |" }, by: "\n")
  }

  /// Rich text as Markdown in which every sign that is not this package's own is inert.
  init(_ text: RichText) {
    self = ""
    var rest = text.spans[...]
    while let first = rest.first {
      // Marks of emphasis between two emphasised stretches would not be read as marks.
      let stretch = rest.prefix { $0.style == first.style }
      if first.style == .strong { self += "**" }
      for span in stretch { self += Self.words(span) }
      if first.style == .strong { self += "**" }
      rest = rest.dropFirst(stretch.count)
    }
  }

  private static func words(_ span: RichText.Span) -> Markdown {
    if span.style == .code { return "\(code: span.text)" }
    return span.isOwn ? Markdown(stringLiteral: span.text) : "\(span.text)"
  }
}

extension String {
  /// How many back-ticks stand side by side at most.
  fileprivate var longestRunOfBackticks: Int {
    utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
  }
}
