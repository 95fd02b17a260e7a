/// The one place that makes text inert in Markdown: GitHub's flavour, and what GitHub adds after parsing it.
enum MarkdownEscaping {
  /// A visible text in UTF-8.
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Appends text so that it shows exactly its own signs, in a paragraph, a heading, a list item or a cell.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func append(_ text: String, to source: inout [UInt8]) {
    // One pass settles most texts.
    if source.append(text, where: isInert) { return }
    VisibleText.withVisible(text) { append($0, to: &source) }
  }

  /// Whether a text in UTF-8 shows its own signs as it stands; of some rare ones that do it is not told.
  private static func isInert(_ text: Text) -> Bool {
    guard !text.isEmpty, !mayBeginBlock(text), text.last != UInt8(ascii: " ") else { return false }
    return !text.hasWord(every: 7) { $0.hasUnprintableBytes || mayMeanSomething(in: $0) }
  }

  /// Whether some byte of a word may be a sign; full stops and hyphens are where they may end `www.` and `gh-`.
  @inline(__always)
  private static func mayMeanSomething(in word: ByteWord) -> Bool {
    let signs =
      word.places(in: 0x23...0x26) | word.places(of: 0x2A) | word.places(in: 0x3A...0x40)
      | word.places(in: 0x5B...0x60) | word.places(in: 0x7B...0x7E)
    let stops = word.places(of: UInt8(ascii: ".")) >> 8 & word.places(ofLetter: UInt8(ascii: "w"))
    let hyphens = word.places(of: UInt8(ascii: "-")) >> 8 & word.places(ofLetter: UInt8(ascii: "h"))
    return signs | stops | hyphens != 0
  }

  /// Appends a visible text in the same way.
  static func append(_ visible: Text, to source: inout [UInt8]) {
    // Nothing, or a space before a mark of emphasis or a line's end, would change what the markup around means.
    if visible.isEmpty { source.append(markup: breaker) }
    let endsWithSpace = visible.last == UInt8(ascii: " ")
    let end = visible.count - (endsWithSpace ? 1 : 0)
    let leading = appendLeading(visible[..<end], to: &source)
    appendEscaped(leading..<end, of: visible, to: &source)
    if endsWithSpace { source.append(markup: "&#32;") }
  }

  private static func appendEscaped(_ range: Range<Int>, of visible: Text, to source: inout [UInt8]) {
    let text = visible[..<range.upperBound]
    source.append(range, of: visible, where: { isSign(visible[$0]) && escape(at: $0, in: text) != nil }) {
      place,
      source in
      let sign = visible[place]
      switch escape(at: place, in: text) {
      case .entity(let entity)?: source.append(markup: entity)
      case .backslash?:
        source.append(UInt8(ascii: "\\"))
        source.append(sign)
      case .breaker?:
        source.append(sign)
        source.append(markup: breaker)
      case nil: source.append(sign)
      }
    }
  }

  /// Whether a byte means something somewhere in a line; `escape` tells whether it does where it stands.
  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x24, 0x26, 0x2A, 0x2D, 0x2E, 0x3A, 0x3C, 0x3E, 0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether a visible text shows its own signs in a code span, in a table's cell too.
  @inline(__always)
  static func fitsCodeSpan(_ visible: Text) -> Bool {
    guard let first = visible.first, let last = visible.last else { return false }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") { return false }
    return !visible.hasWord(where: mayEndCodeSpan)
  }

  /// Whether a text in UTF-8 can stand in a code span as it is.
  static func showsItselfAsCode(_ text: Text) -> Bool {
    VisibleText.isVisible(text) && fitsCodeSpan(text)
  }

  @inline(__always)
  private static func mayEndCodeSpan(in word: ByteWord) -> Bool {
    word.contains(UInt8(ascii: "`")) || word.contains(UInt8(ascii: "|"))
  }

  /// Breaks what GitHub would turn into a link, a mention or an emoji, in the way of its own bots: with a
  /// zero-width space, since such references are looked for after Markdown has been parsed.
  private static let breaker: StaticString = "&#8203;"

  /// How a sign is shown that would mean something where it stands.
  private enum Escape {
    /// As an entity.
    case entity(StaticString)
    /// After a backslash.
    case backslash
    /// Before the breaker.
    case breaker
  }

  /// What a byte of a text needs, nil for nothing: signs that mean something somewhere in a line (CommonMark 2.4
  /// and 6; GFM 4.10, 6.5 and 6.9).
  @inline(__always)
  private static func escape(at place: Int, in text: Slice<Text>) -> Escape? {
    switch Unicode.Scalar(text[place]) {
    case "<": .entity("&lt;")
    case ">": .entity("&gt;")
    case "&": .entity("&amp;")
    case "\\", "`", "*", "_", "[", "]", "{", "}", "|", "~", "$": .backslash
    // References are of ASCII; what may follow beside it is a mark that belongs to the sign.
    case "#": isASCIIWord(text[(place + 1)...].first) ? .breaker : .backslash
    case "@", ":", ".", "-": startsReference(text[place...], after: text[..<place]) ? .breaker : nil
    default: nil
    }
  }

  /// Whether a sign makes a mention, a link, an emoji or a reference of the words around it.
  private static func startsReference(_ text: Slice<Text>, after start: Slice<Text>) -> Bool {
    let rest = text.dropFirst()
    return switch text.first.map(Unicode.Scalar.init) {
    case "@": isWord(rest.first)
    case ":": startsLinkOrEmoji(rest)
    case ".": isWord(rest.first) && ends(start, withWord: "www")
    case "-": isDigit(rest.first) && ends(start, withWord: "gh")
    default: false
    }
  }

  /// Escapes what begins a block where the text begins a line: lists, rules, headings, indented code.
  ///
  /// - Returns: The place behind what was appended.
  private static func appendLeading(_ text: Slice<Text>, to source: inout [UInt8]) -> Int {
    guard mayBeginBlock(Text(rebasing: text)) else { return text.startIndex }
    let digits = text.prefix { isDigit($0) }
    let tail = text[digits.endIndex...]
    guard let sign = tail.first.map(Unicode.Scalar.init) else { return text.startIndex }
    let next = tail.dropFirst().first.map(Unicode.Scalar.init) ?? " "
    switch (sign, isNumbered: !digits.isEmpty) {
    case (".", true) where next == " ", (")", true) where next == " ", ("+", false) where next == " ",
      ("-", false) where next == " " || next == "-", ("=", false):
      source.append(contentsOf: digits)
      source.append(UInt8(ascii: "\\"))
      source.append(tail[tail.startIndex])
    case (" ", false):
      source.append(markup: "&#32;")
    default:
      return text.startIndex
    }
    return tail.startIndex + 1
  }

  /// Whether a block may begin with a text, as it does with few signs and with a number before some.
  @inline(__always)
  private static func mayBeginBlock(_ text: Text) -> Bool {
    switch text.first {
    case UInt8(ascii: " "), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): return true
    case let first where isDigit(first):
      let sign = text.first { !isDigit($0) }
      return sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
    default: return false
    }
  }

  /// Whether what follows a colon makes it part of a link (`://`) or of an emoji's name (`:name:`).
  private static func startsLinkOrEmoji(_ rest: Slice<Text>) -> Bool {
    if rest.starts(with: "//".utf8) { return true }
    let name = rest.prefix { isWord($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    return !name.isEmpty && rest[name.endIndex...].first == UInt8(ascii: ":")
  }

  /// Whether a byte is part of a word, as after the sign of a mention or a reference.
  private static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    if byte >= 0x80 || byte == UInt8(ascii: "_") || isDigit(byte) { return true }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isASCIIWord(_ byte: UInt8?) -> Bool {
    byte.map { $0 < 0x80 } == true && isWord(byte)
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a text ends with these small letters as a word of their own, written small or as capitals.
  private static func ends(_ text: Slice<Text>, withWord letters: StaticString) -> Bool {
    letters.withUTF8Buffer { letters in
      let end = text.suffix(letters.count)
      guard end.elementsEqual(letters, by: { $0 | 0x20 == $1 }) else { return false }
      return !isWord(text.dropLast(letters.count).last)
    }
  }
}
