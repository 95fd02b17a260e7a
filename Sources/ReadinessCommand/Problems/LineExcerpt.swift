internal import ReadinessReports

/// The part of a line around a place in it, safe to print.
///
/// Only a bounded stretch is kept, so that a hundred errors in one endless line stay cheap.
struct LineExcerpt: Equatable, Sendable {
  /// One character as it is printed.
  private struct Cell: Equatable, Sendable {
    let text: String
    let columns: Int
  }

  /// How many bytes are kept on either side, enough for the widest window of 256 columns.
  private static let reach = 1024
  /// How many columns a tab gets; a fixed number lets the caret stand right on any terminal.
  private static let tab = Cell(text: "    ", columns: 4)
  private static let ellipsis = Cell(text: "…", columns: 1)

  private let before: [Cell]
  private let after: [Cell]

  /// Cuts out the line around a byte of a UTF-8 text; LF and CR end lines, a byte order mark is left out.
  ///
  /// - Complexity: O(1), however long the text.
  init(of bytes: [UInt8], around offset: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var start = offset
    while start > max(0, offset - Self.reach), !Self.endsLine(bytes[start - 1]) { start -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    var end = offset
    while end < min(bytes.count, offset + Self.reach), !Self.endsLine(bytes[end]) { end += 1 }
    before = Self.cells(bytes[start..<offset])
    after = Self.cells(bytes[offset..<end])
  }

  /// Whether the line holds nothing that could be shown.
  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// The excerpt cut to a number of columns, and the column under which the caret stands, from 0.
  func window(columns: Int) -> (text: String, caretColumn: Int) {
    let columns = min(max(columns, 16), 256)
    let leading = Self.columns(before)
    let trailing = Self.columns(after)
    // Most of the window shows what leads to the place, unless little follows it.
    let room = max(columns - max(trailing, 1), columns * 2 / 3)
    let left = Self.cut(before.reversed(), to: min(leading, room))
    let right = Self.cut(after, to: columns - Self.columns(left))
    let text = left.reversed().map(\.text).joined() + right.map(\.text).joined()
    return (text, Self.columns(left))
  }

  /// As many cells as fit, the last one an ellipsis when some do not.
  private static func cut(_ cells: some Sequence<Cell>, to columns: Int) -> [Cell] {
    var kept: [Cell] = []
    var used = 0
    for cell in cells {
      used += cell.columns
      kept.append(cell)
      guard used > columns else { continue }
      while let last = kept.popLast() {
        used -= last.columns
        if used < columns { break }
      }
      return kept + [ellipsis]
    }
    return kept
  }

  private static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
    String(decoding: bytes, as: UTF8.self)
      .map { character in
        if character == "\t" { return tab }
        let text = VisibleText.visible(String(character))
        return Cell(text: text, columns: DisplayWidth.of(text))
      }
  }

  private static func columns(_ cells: [Cell]) -> Int {
    cells.reduce(0) { $0 + $1.columns }
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
