/// The blocks of a document in order, kept for a reader whose screen is not known yet.
struct BlockList: DocumentWriter {
  /// The blocks written so far.
  private(set) var blocks: [Block] = []
  /// The rows of the table that is being written.
  private var rows: [[RichText]] = []

  mutating func heading(_ level: Int, _ title: RichText) {
    blocks.append(.heading(level, title))
  }

  mutating func paragraph(_ text: RichText) {
    blocks.append(.paragraph(text))
  }

  mutating func callout(_ tone: VerdictTone, _ text: RichText) {
    blocks.append(.callout(tone, text))
  }

  mutating func list(_ entries: some Sequence<ListEntry>, isNumbered: Bool) {
    let entries = Array(entries)
    if !entries.isEmpty { blocks.append(.list(entries, isNumbered: isNumbered)) }
  }

  mutating func terms(_ terms: [Term]) {
    if !terms.isEmpty { blocks.append(.terms(terms)) }
  }

  mutating func table(_ columns: [RichText], numeric: Set<Int>, _ writeRows: (inout BlockList) -> Void) {
    var inner = BlockList()
    writeRows(&inner)
    blocks.append(.table(Table(columns: columns, numeric: numeric, rows: inner.rows)))
  }

  mutating func row(_ writeCells: (inout BlockList) -> Void) {
    rows.append([])
    writeCells(&self)
  }

  mutating func cell(_ text: RichText) {
    rows[rows.count - 1].append(text)
  }

  mutating func cell(plain text: String) {
    cell("\(text)")
  }

  mutating func cell(code name: String) {
    cell("\(code: name)")
  }

  mutating func cell(_ place: Place) {
    cell(code: place.full)
  }

  mutating func code(_ code: Code) {
    blocks.append(.code(code))
  }

  mutating func details(_ summary: RichText, _ write: (inout BlockList) -> Void) {
    var inner = BlockList()
    write(&inner)
    blocks.append(.details(summary, inner.blocks))
  }

  mutating func picture(_ picture: Picture) {
    blocks.append(.picture(picture))
  }

  /// Writes a heading and the blocks below it, or nothing where there are none.
  ///
  /// - Parameters:
  ///   - level: As for `heading`.
  ///   - title: The heading's text.
  ///   - write: Writes the blocks.
  mutating func section(_ level: Int, _ title: RichText, _ write: (inout BlockList) -> Void) {
    var inner = BlockList()
    write(&inner)
    if inner.blocks.isEmpty { return }
    heading(level, title)
    blocks += inner.blocks
  }
}

extension DocumentWriter {
  /// Writes blocks that were kept.
  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let title): heading(level, title)
    case .paragraph(let text): paragraph(text)
    case .callout(let tone, let text): callout(tone, text)
    case .list(let entries, let isNumbered): list(entries, isNumbered: isNumbered)
    case .terms(let terms): self.terms(terms)
    case .table(let table): self.table(table.columns, numeric: table.numeric, rows: table.rows)
    case .code(let code): self.code(code)
    case .details(let summary, let blocks): details(summary) { $0.write(blocks) }
    case .picture(let picture): self.picture(picture)
    }
  }
}
