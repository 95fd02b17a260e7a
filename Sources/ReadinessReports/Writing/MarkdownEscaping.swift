/// The one place that makes text inert in Markdown: GitHub's flavour, and what GitHub adds after parsing it.
enum MarkdownEscaping {
  /// Appends text so that it shows exactly its own signs, in a paragraph, a heading, a list item or a cell.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func append(_ text: String, to source: inout String) {
    let visible = VisibleText.visible(text)
    // Nothing, or a space before a mark of emphasis or a line's end, would change what the markup around means.
    if visible.isEmpty { source += breaker }
    let endsWithSpace = visible.utf8.last == UInt8(ascii: " ")
    var rest = endsWithSpace ? visible.utf8.dropLast() : visible.utf8[...]
    appendLeading(&rest, to: &source)
    while let sign = rest.firstIndex(where: isSign) {
      source += visible[rest.startIndex..<sign]
      let byte = rest[sign]
      rest = rest[rest.index(after: sign)...]
      append(byte, before: rest, to: &source)
    }
    source += visible[rest.startIndex..<rest.endIndex]
    if endsWithSpace { source += "&#32;" }
  }

  /// Whether a visible text shows its own signs in a code span, in a table's cell too.
  static func fitsCodeSpan(_ visible: String) -> Bool {
    guard let first = visible.utf8.first, let last = visible.utf8.last else { return false }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") { return false }
    return visible.utf8.allSatisfy { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "|") }
  }

  /// Breaks what GitHub would turn into a link, a mention or an emoji, in the way of its own bots: with a
  /// zero-width space, since such references are looked for after Markdown has been parsed.
  private static let breaker = "&#8203;"

  /// Signs that mean something somewhere in a line (CommonMark 2.4 and 6; GFM 4.10, 6.5 and 6.9).
  private static func isSign(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "{", "}", "<", ">", "&", "|", "~", "$", "#", "@", ":", ".", "-": true
    default: false
    }
  }

  private static func append(_ sign: UInt8, before rest: Substring.UTF8View, to source: inout String) {
    let sign = Unicode.Scalar(sign)
    switch sign {
    case "<": source += "&lt;"
    case ">": source += "&gt;"
    case "&": source += "&amp;"
    // References are of ASCII; what may follow beside it is a mark that belongs to the sign.
    case "#": source += isWord(rest.first) && rest.first.map { $0 < 0x80 } == true ? "#\(breaker)" : "\\#"
    case "@": source += isWord(rest.first) ? "@\(breaker)" : "@"
    case ":": source += startsLinkOrEmoji(rest) ? ":\(breaker)" : ":"
    case ".": source += isWord(rest.first) && source.endsWithWord("www") ? ".\(breaker)" : "."
    case "-": source += isDigit(rest.first) && source.endsWithWord("gh") ? "-\(breaker)" : "-"
    default: source += "\\\(sign)"
    }
  }

  /// Escapes what begins a block where the text begins a line: lists, rules, headings, indented code.
  private static func appendLeading(_ rest: inout Substring.UTF8View, to source: inout String) {
    let digits = rest.prefix { isDigit($0) }
    let tail = rest[digits.endIndex...]
    guard let sign = tail.first.map(Unicode.Scalar.init) else { return }
    let next = tail.dropFirst().first.map(Unicode.Scalar.init) ?? " "
    switch (sign, isNumbered: !digits.isEmpty) {
    case (".", true) where next == " ", (")", true) where next == " ", ("+", false) where next == " ",
      ("-", false) where next == " " || next == "-", ("=", false):
      source += "\(Substring(digits))\\\(sign)"
    case (" ", false):
      source += "&#32;"
    default:
      return
    }
    rest = tail.dropFirst()
  }

  /// Whether what follows a colon makes it part of a link (`://`) or of an emoji's name (`:name:`).
  private static func startsLinkOrEmoji(_ rest: Substring.UTF8View) -> Bool {
    if rest.starts(with: "//".utf8) { return true }
    let name = rest.prefix { isWord($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    return !name.isEmpty && rest[name.endIndex...].first == UInt8(ascii: ":")
  }

  /// Whether a byte is part of a word, as after the sign of a mention or a reference.
  fileprivate static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    if byte >= 0x80 || byte == UInt8(ascii: "_") || isDigit(byte) { return true }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension String {
  /// Whether the text ends with these small letters as a word of their own, written small or as capitals.
  fileprivate func endsWithWord(_ letters: String) -> Bool {
    let count = letters.utf8.count
    let end = utf8.suffix(count)
    guard end.elementsEqual(letters.utf8, by: { $0 | 0x20 == $1 }) else { return false }
    return !MarkdownEscaping.isWord(utf8.dropLast(count).last)
  }
}
