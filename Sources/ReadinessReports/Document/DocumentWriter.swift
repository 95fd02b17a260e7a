/// Gathers the blocks of a document in order.
struct DocumentWriter {
  /// The blocks written so far.
  private(set) var blocks: [Block] = []

  /// Writes a heading.
  ///
  /// - Parameters:
  ///   - level: 1 for the document's title; levels beyond 6 are written as 6.
  ///   - title: The heading's text.
  mutating func heading(_ level: Int, _ title: RichText) {
    blocks.append(.heading(min(level, 6), title))
  }

  /// Writes a paragraph.
  mutating func paragraph(_ text: RichText) {
    blocks.append(.paragraph(text))
  }

  /// Writes the sentences that the document is there for; they say in words what the tone shows.
  mutating func callout(_ tone: VerdictTone, _ text: RichText) {
    blocks.append(.callout(tone, text))
  }

  /// Writes a list with a bullet an entry, or nothing without entries.
  mutating func bullets(_ entries: [RichText]) {
    bullets(entries.map { ListEntry($0) })
  }

  /// Writes a list with a bullet an entry, or nothing without entries.
  mutating func bullets(_ entries: [ListEntry]) {
    if !entries.isEmpty { blocks.append(.bullets(entries)) }
  }

  /// Writes a numbered list, or nothing without entries.
  mutating func numbers(_ entries: [ListEntry]) {
    if !entries.isEmpty { blocks.append(.numbers(entries)) }
  }

  /// Writes names or labels with their meanings, or nothing without any.
  mutating func terms(_ terms: [Term]) {
    if !terms.isEmpty { blocks.append(.terms(terms)) }
  }

  /// Writes a piece of code.
  mutating func code(_ code: Code) {
    blocks.append(.code(code))
  }

  /// Writes a heading and the blocks below it, or nothing where there are none.
  ///
  /// - Parameters:
  ///   - level: As for `heading`.
  ///   - title: The heading's text.
  ///   - write: Writes the blocks.
  mutating func section(_ level: Int, _ title: RichText, _ write: (inout DocumentWriter) -> Void) {
    var inner = DocumentWriter()
    write(&inner)
    if inner.blocks.isEmpty { return }
    heading(level, title)
    blocks += inner.blocks
  }

  /// Writes a table, or nothing without rows; every row has one cell a column.
  ///
  /// - Parameters:
  ///   - columns: The titles; those in `numeric` are aligned to the right.
  ///   - numeric: The indices of the columns that hold numbers.
  ///   - rows: The cells.
  mutating func table(_ columns: [RichText], numeric: Set<Int> = [], rows: [[RichText]]) {
    blocks.append(.table(Table(columns: columns, numeric: numeric, rows: rows)))
  }

  /// Writes a picture.
  mutating func picture(_ picture: Picture) {
    blocks.append(.picture(picture))
  }

  /// Writes blocks that a reader opens when asked for, below the words shown while they are closed.
  mutating func details(_ summary: RichText, _ write: (inout DocumentWriter) -> Void) {
    var inner = DocumentWriter()
    write(&inner)
    blocks.append(.details(summary, inner.blocks))
  }
}
