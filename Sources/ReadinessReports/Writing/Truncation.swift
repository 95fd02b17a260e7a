/// Shortens texts for the cells of a table.
enum Truncation {
  /// The visible text, cut at a character and ended with `…` where it is wider than the columns, at least 1.
  ///
  /// The cut is made between two words where that costs no more than a third of the columns.
  static func cut(_ text: String, to columns: Int) -> String {
    let visible = VisibleText.visible(text)
    if DisplayWidth.of(visible) <= columns { return visible }
    var kept = ""
    var used = 0
    var word: (text: String, used: Int)?
    for character in visible {
      let size = DisplayWidth.of(character)
      if character == " " { word = (kept, used) }
      if used + size > columns - 1 { break }
      kept.append(character)
      used += size
    }
    if let word, 3 * word.used >= 2 * columns { kept = word.text }
    while let last = kept.last, ",;:".contains(last) { kept.removeLast() }
    return kept + "…"
  }

  /// The text, ended with `…` where it has more Unicode scalars than the limit, at least 1.
  static func cut(_ text: String, toScalars limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars.prefix(limit - 1)) + "…"
  }
}
