/// Takes the parts of a document in order, and lays each out at once, so that none is kept.
///
/// Entries and rows are asked for one by one: a lazy sequence of them is never in memory as a whole.
protocol DocumentWriter {
  /// Writes a heading.
  ///
  /// - Parameters:
  ///   - level: 1 for the document's title; levels beyond 6 are written as 6.
  ///   - title: The heading's text.
  mutating func heading(_ level: Int, _ title: RichText)

  /// Writes a paragraph.
  mutating func paragraph(_ text: RichText)

  /// Writes the sentences that the document is there for; they say in words what the tone shows.
  mutating func callout(_ tone: VerdictTone, _ text: RichText)

  /// Writes a list with a bullet or its number before each entry, or nothing without entries.
  mutating func list(_ entries: some Sequence<ListEntry>, isNumbered: Bool)

  /// Writes names or labels with their meanings, or nothing without any.
  mutating func terms(_ terms: [Term])

  /// Writes a table.
  ///
  /// - Parameters:
  ///   - columns: The titles; those in `numeric` are aligned to the right.
  ///   - numeric: The indices of the columns that hold numbers.
  ///   - writeRows: Writes the rows.
  mutating func table(_ columns: [RichText], numeric: Set<Int>, _ writeRows: (inout Self) -> Void)

  /// Writes a row of a table, which has one cell a column.
  mutating func row(_ writeCells: (inout Self) -> Void)

  /// Writes a cell of a row.
  mutating func cell(_ text: RichText)

  /// Writes a cell that shows exactly a text's own signs.
  mutating func cell(plain text: String)

  /// Writes a cell with a name as code.
  mutating func cell(code name: String)

  /// Writes a cell with a place's file, line and column as code.
  mutating func cell(_ place: Place)

  /// Writes a piece of code.
  mutating func code(_ code: Code)

  /// Writes blocks that a reader opens when asked for, below the words shown while they are closed.
  mutating func details(_ summary: RichText, _ write: (inout Self) -> Void)

  /// Writes a picture.
  mutating func picture(_ picture: Picture)
}

extension DocumentWriter {
  /// Writes a list with a bullet an entry, or nothing without entries.
  mutating func bullets(_ entries: some Sequence<ListEntry>) {
    list(entries, isNumbered: false)
  }

  /// Writes a list with a bullet an entry, or nothing without entries.
  mutating func bullets(_ entries: some Sequence<RichText>) {
    list(entries.lazy.map { ListEntry($0) }, isNumbered: false)
  }

  /// Writes a numbered list, or nothing without entries.
  mutating func numbers(_ entries: some Sequence<ListEntry>) {
    list(entries, isNumbered: true)
  }

  /// Writes a cell with a name as code, or an empty one.
  mutating func cell(code name: String?) {
    if let name { cell(code: name) } else { cell("") }
  }

  /// Writes a table whose rows are known.
  mutating func table(_ columns: [RichText], numeric: Set<Int> = [], rows: some Sequence<[RichText]>) {
    table(columns, numeric: numeric) { table in
      for row in rows { table.row { for cell in row { $0.cell(cell) } } }
    }
  }

  /// Writes a table with a row for each of some values.
  mutating func table<Value>(
    _ columns: [RichText],
    numeric: Set<Int> = [],
    of values: some Sequence<Value>,
    _ writeCells: (Value, inout Self) -> Void
  ) {
    table(columns, numeric: numeric) { table in
      for value in values { table.row { writeCells(value, &$0) } }
    }
  }
}
