/// The parts of a line outside code spans; a back-tick with a backslash before it begins none.
func outsideCode(_ line: Substring) -> String {
  var outside = ""
  var isCode = false
  var isEscaped = false
  for scalar in line.unicodeScalars {
    if scalar == "`", isCode || !isEscaped {
      isCode.toggle()
    } else if !isCode {
      outside.unicodeScalars.append(scalar)
    }
    isEscaped = scalar == "\\" && !isEscaped && !isCode
  }
  return outside
}

/// Counts cells as GitHub's table extension does: at every `|` without a backslash before it.
func cells(of row: Substring) -> Int {
  var count = 0
  var isEscaped = false
  for character in row.unicodeScalars {
    if character == "|", !isEscaped { count += 1 }
    isEscaped = character == "\\" && !isEscaped
  }
  return count - 1
}

/// Whether a line of Markdown holds no raw markup but that of the report's own foldable parts.
func hasOnlyOwnMarkup(_ line: Substring) -> Bool {
  let isOwn = ["<details>", "<summary>", "</details>"].contains { line.hasPrefix($0) }
  return isOwn || !outsideCode(line).contains("<")
}
