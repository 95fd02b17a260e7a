/// Shortens texts for the cells of a table.
enum Truncation {
  /// What stands in place of what is cut off, one column wide.
  static let mark = "…"

  /// The visible text, cut at a character and ended with `…` where it is wider than the columns, at least 1.
  ///
  /// The cut is made between two words where that costs no more than a third of the columns.
  static func cut(_ text: String, to columns: Int) -> String {
    VisibleText.withVisible(text) { text in
      guard let end = end(of: text, cutTo: columns) else { return String(decoding: text, as: UTF8.self) }
      return String(decoding: text[..<end], as: UTF8.self) + mark
    }
  }

  /// Where a visible text in UTF-8 is cut, before the mark; nil where it is not wider than the columns, at least 1.
  static func end(of text: UnsafeBufferPointer<UInt8>, cutTo columns: Int) -> Int? {
    if let width = text.columnsOfPlainText, width <= columns { return nil }
    let isASCII = !text.hasWord(where: \.hasBytesBeyondASCII)
    guard var end = isASCII ? endOfASCII(text, columns) : endOfCharacters(text, columns) else { return nil }
    while end > 0, isPause(text[end - 1]) { end -= 1 }
    return end
  }

  /// Where a text is cut of which each byte is one column.
  private static func endOfASCII(_ text: UnsafeBufferPointer<UInt8>, _ columns: Int) -> Int {
    let space = text[..<columns].lastIndex(of: UInt8(ascii: " "))
    return space.flatMap { isFarEnough($0, columns) ? $0 : nil } ?? columns - 1
  }

  private static func endOfCharacters(_ text: UnsafeBufferPointer<UInt8>, _ columns: Int) -> Int? {
    let text = String(decoding: text, as: UTF8.self)
    if DisplayWidth.of(text) <= columns { return nil }
    var end = 0
    var used = 0
    var word: Int?
    for character in text {
      let size = DisplayWidth.of(character)
      if character == " " { word = isFarEnough(used, columns) ? end : nil }
      if used + size > columns - 1 { break }
      end += character.utf8.count
      used += size
    }
    return word ?? end
  }

  /// Whether a cut after so many columns costs no more than a third of them.
  private static func isFarEnough(_ used: Int, _ columns: Int) -> Bool {
    3 * used >= 2 * columns
  }

  /// Whether the byte is a sign after which more would have to follow.
  private static func isPause(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  /// The text, ended with `…` where it has more Unicode scalars than the limit, at least 1.
  static func cut(_ text: String, toScalars limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars.prefix(limit - 1)) + mark
  }
}
