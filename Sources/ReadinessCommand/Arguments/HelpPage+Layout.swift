extension HelpPage {
  /// The page as text whose lines are no wider than the terminal, within what is pleasant to read.
  func text(width: Int) -> String {
    let width = min(max(width, 40), 100)
    var blocks = [
      wrapped(summary, width: width).joined(separator: "\n"),
      "Usage: \(Product.name) \(usage)",
    ]
    let widestOption = sections.filter(\.listsOptions).map(\.widestTerm).max() ?? 0
    blocks += sections.filter { !$0.rows.isEmpty }
      .map { section in
        section.text(width: width, widestTerm: section.listsOptions ? widestOption : section.widestTerm)
      }
    if let closing { blocks.append(wrapped(closing, width: width).joined(separator: "\n")) }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension HelpSection {
  fileprivate var widestTerm: Int {
    rows.map(\.term.count).max() ?? 0
  }

  /// The heading and the entries, meanings beside the terms where they are short and below them elsewhere.
  fileprivate func text(width: Int, widestTerm: Int) -> String {
    let isNarrow = widestTerm + 4 > width / 2
    let indent = isNarrow ? 8 : widestTerm + 4
    let lines = rows.flatMap { row in
      let term = "  " + row.term
      let meaning = wrapped(row.meaning, width: width - indent).map { spaces(indent) + $0 }
      if isNarrow { return [term] + meaning }
      let first = term + (meaning.first ?? "").dropFirst(term.count)
      return [first] + meaning.dropFirst()
    }
    return ([title + ":"] + lines).joined(separator: "\n")
  }
}

private func spaces(_ count: Int) -> String {
  String(repeating: " ", count: count)
}
