/// Writes a Markdown document block by block, with one empty line between two blocks.
struct MarkdownWriter {
  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes a heading.
  ///
  /// - Parameters:
  ///   - level: 1 for the document's title; levels beyond 6 are written as 6.
  ///   - title: The heading's text.
  mutating func heading(_ level: Int, _ title: Markdown) {
    block("\(Markdown(stringLiteral: String(repeating: "#", count: min(level, 6)))) \(title)")
  }

  /// Writes a paragraph.
  mutating func paragraph(_ text: Markdown) {
    block(text)
  }

  /// Writes a list with a bullet an entry, or nothing without entries.
  mutating func bullets(_ entries: [Markdown]) {
    guard !entries.isEmpty else { return }
    block(.joined(entries.map { "- \($0)" }, by: "\n"))
  }

  /// Writes a numbered list, or nothing without entries.
  mutating func numbers(_ entries: [Markdown]) {
    guard !entries.isEmpty else { return }
    block(.joined(entries.enumerated().map { "\($0 + 1). \($1)" }, by: "\n"))
  }

  /// Writes a table; every row has one cell a column.
  ///
  /// - Parameters:
  ///   - columns: The titles; those in `numeric` are aligned to the right.
  ///   - numeric: The indices of the columns that hold numbers.
  ///   - rows: The cells.
  mutating func table(_ columns: [Markdown], numeric: Set<Int> = [], rows: [[Markdown]]) {
    let rule: [Markdown] = columns.indices.map { numeric.contains($0) ? "--:" : "---" }
    let lines = ([columns, rule] + rows).map { cells -> Markdown in "| \(.joined(cells, by: " | ")) |" }
    block(.joined(lines, by: "\n"))
  }

  /// Writes blocks that a reader opens when asked for.
  ///
  /// - Parameters:
  ///   - summary: The words shown while it is closed; markup of this package, never text from a manifest.
  ///   - write: Writes the blocks.
  mutating func details(_ summary: StaticString, _ write: (inout MarkdownWriter) -> Void) {
    block("<details>\n<summary>\(Markdown(stringLiteral: summary.description))</summary>")
    write(&self)
    block("</details>")
  }

  private mutating func block(_ text: Markdown) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(contentsOf: text.source.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
