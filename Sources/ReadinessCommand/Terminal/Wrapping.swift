internal import ReadinessReports

/// Breaks text into lines at its spaces; a word wider than a line stands on one of its own.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var column = 0
  for word in text.split(separator: " ") {
    let columns = DisplayWidth.of(word)
    if let last = lines.indices.last, column + 1 + columns <= width {
      lines[last] += " " + word
      column += 1 + columns
    } else {
      lines.append(String(word))
      column = columns
    }
  }
  return lines
}
