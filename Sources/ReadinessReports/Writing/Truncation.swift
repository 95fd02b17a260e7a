/// Shortens texts for the cells of a table.
enum Truncation {
  /// The visible text, cut at a character and ended with `…` where it is wider than the columns, at least 1.
  static func cut(_ text: String, to columns: Int) -> String {
    let visible = VisibleText.visible(text)
    if DisplayWidth.of(visible) <= columns { return visible }
    var result = ""
    var used = 0
    for character in visible {
      let size = DisplayWidth.of(character)
      if used + size > columns - 1 { break }
      result.append(character)
      used += size
    }
    return result + "…"
  }
}
