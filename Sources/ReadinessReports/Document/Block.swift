internal import ReadinessEngine

/// A part of a document that stands by itself.
enum Block: Sendable {
  /// A heading; level 1 is the document's title.
  case heading(Int, RichText)
  /// Sentences.
  case paragraph(RichText)
  /// The sentences that the document is there for, and what they mean for the reader.
  case callout(VerdictTone, RichText)
  /// A list with a bullet or its number before each entry.
  case list([ListEntry], isNumbered: Bool)
  /// Names or labels with what is said about each.
  case terms([Term])
  /// A table.
  case table(Table)
  /// A piece of code.
  case code(Code)
  /// Blocks that a reader opens when asked for, below the words shown while they are closed.
  case details(RichText, [Block])
  /// A picture.
  case picture(Picture)
}

/// An entry of a list, with the entries that belong to it.
struct ListEntry: Sendable {
  /// The entry.
  let text: RichText
  /// What belongs to it, one line each.
  let children: [RichText]

  /// Describes an entry.
  init(_ text: RichText, children: [RichText] = []) {
    self.text = text
    self.children = children
  }
}

/// A name or label and what is said about it.
struct Term: Sendable {
  /// The name or label.
  let name: RichText
  /// What is said about it.
  let meaning: RichText

  /// Explains a name or label.
  init(_ name: RichText, _ meaning: RichText) {
    self.name = name
    self.meaning = meaning
  }
}

/// Rows with one cell a column.
struct Table: Sendable {
  /// The titles of the columns.
  let columns: [RichText]
  /// The indices of the columns that hold numbers, which are aligned to the right.
  let numeric: Set<Int>
  /// The cells.
  let rows: [[RichText]]
}
