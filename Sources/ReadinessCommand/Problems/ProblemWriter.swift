internal import JSONSyntax
internal import ReadinessReports

/// Turns problems into the text on standard error.
struct ProblemWriter {
  /// How the text is dressed.
  let style: TerminalStyle

  /// `path:line:column: error: message` (or `warning:`), then the line with a caret, then the hint.
  func text(of problem: Problem) -> String {
    let message = VisibleText.visible(problem.message)
    var text = bold(place(of: problem)) + label(of: problem) + " " + bold(message) + "\n"
    if let excerpt = problem.excerpt, !excerpt.isEmpty, let position = problem.position {
      text += lines(of: excerpt, number: position.line)
    }
    if let hint = problem.hint {
      for line in wrapped(VisibleText.visible(hint), width: style.width) { text += line + "\n" }
    }
    return text
  }

  private func place(of problem: Problem) -> String {
    guard var path = problem.path.map(VisibleText.visible) else { return "" }
    if path.isEmpty { path = "\"\"" }
    guard let position = problem.position else { return "\(path): " }
    return "\(path):\(position.line):\(position.column): "
  }

  private func lines(of excerpt: LineExcerpt, number: Int) -> String {
    let number = "  \(number) | "
    let blank = String(repeating: " ", count: number.utf8.count - 2) + "| "
    let window = excerpt.window(columns: style.width - number.utf8.count)
    let caret = String(repeating: " ", count: window.caretColumn) + green("^")
    // Each letter is visible by itself, but only together do some make a command for a log.
    return "\(number)\(VisibleText.visible(window.text))\n\(blank)\(caret)\n"
  }

  private func label(of problem: Problem) -> String {
    let word = problem.gravity.rawValue + ":"
    return switch problem.gravity {
    case .error: red(word)
    case .warning: yellow(word)
    }
  }

  private func bold(_ text: String) -> String { dressed(text, "1") }
  private func red(_ text: String) -> String { dressed(text, "1;31") }
  private func yellow(_ text: String) -> String { dressed(text, "1;33") }
  private func green(_ text: String) -> String { dressed(text, "1;32") }

  /// Wraps text in an escape sequence (ECMA-48, Select Graphic Rendition).
  private func dressed(_ text: String, _ rendition: String) -> String {
    style.isColored && !text.isEmpty ? "\u{1B}[\(rendition)m\(text)\u{1B}[0m" : text
  }
}
