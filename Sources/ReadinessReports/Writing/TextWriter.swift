/// Writes lines of a text report that never exceed their width, word by word.
///
/// Every text given to it is made visible first, so no caller can forget it.
struct TextWriter {
  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []
  /// The greatest number of columns of a line.
  let width: Int
  private let usesColor: Bool
  private var column = 0
  private var indent = 0
  private var pendingSpaces = 0
  private var isLineOpen = false
  private var style = Style.plain
  /// The text that is being put together; its memory is kept for the next one.
  private var draft: [UInt8] = []

  /// Starts an empty text.
  init(width: Int, usesColor: Bool) {
    self.width = width
    self.usesColor = usesColor
  }

  /// Writes one line, which continues below itself where its words do not fit.
  ///
  /// - Parameters:
  ///   - start: The column, from 0, of the first word.
  ///   - hanging: The column of the lines that continue it; the same as `start` when left out.
  ///   - write: Writes the line's texts, one after the other.
  mutating func line(at start: Int = 0, hanging: Int? = nil, _ write: (inout TextWriter) -> Void) {
    pendingSpaces = start
    indent = hanging ?? start
    isLineOpen = false
    write(&self)
    endLine()
  }

  /// Writes one line of one text.
  mutating func line(_ text: String, _ style: Style = .plain, at start: Int = 0) {
    line(at: start) { $0.write(text, style) }
  }

  /// Leaves one line empty, unless the text has only begun.
  mutating func blankLine() {
    if !bytes.isEmpty { endLine() }
  }

  /// Continues the line with a text, whose spaces are the places where it may be broken.
  mutating func write(_ text: String, _ style: Style = .plain) {
    VisibleText.withVisible(text) { write(visible: $0, style) }
  }

  /// Continues the line with a text that is put together for it.
  ///
  /// Parts that touch belong into one text, as a line may be broken between two texts.
  ///
  /// - Parameters:
  ///   - style: How the text looks.
  ///   - compose: Appends the parts.
  mutating func write(_ style: Style = .plain, _ compose: (_ text: inout [UInt8]) -> Void) {
    var text: [UInt8] = []
    swap(&text, &draft)
    compose(&text)
    text.withUnsafeBufferPointer { text in
      VisibleText.withVisible(text) { write(visible: $0, style) }
    }
    text.removeAll(keepingCapacity: true)
    swap(&text, &draft)
  }

  /// Continues the line with a sign of this package, one column wide, as often as said; the line may be broken
  /// between two of them.
  mutating func write(_ sign: StaticString, times count: Int, _ style: Style) {
    var rest = count
    while rest > 0 {
      if !hasRoom(for: 1) { breakLine() }
      let fitting = min(rest, max(1, width - column - pendingSpaces))
      beginText(columns: fitting, style)
      for _ in 0..<fitting { bytes.append(markup: sign) }
      rest -= fitting
    }
  }

  /// Continues the line with as much of a text as fits into so many columns, at least 1.
  mutating func write(_ text: String, cutTo columns: Int, _ style: Style = .plain) {
    VisibleText.withVisible(text) { text in
      guard let end = Truncation.end(of: text, cutTo: columns) else { return write(visible: text, style) }
      write(style) { cut in
        cut.append(0..<end, of: text)
        cut.append(text: Truncation.mark)
      }
    }
  }

  private mutating func write(visible text: UnsafeBufferPointer<UInt8>, _ style: Style) {
    if let columns = text.columnsOfPlainText, hasRoom(for: columns) {
      return writeUnbroken(text, columns, style)
    }
    let isASCII = !text.hasWord(where: \.hasBytesBeyondASCII)
    var rest = text[...]
    while let first = rest.first {
      if first == Self.space {
        pendingSpaces += 1
        rest.removeFirst()
      } else {
        let word = isASCII ? words(in: rest) : rest.prefix { $0 != Self.space }
        place(word, isASCII: isASCII, style)
        rest = rest[word.endIndex...]
      }
    }
  }

  /// Writes a text that fits into the line; the spaces at its end are left to what follows.
  private mutating func writeUnbroken(_ text: UnsafeBufferPointer<UInt8>, _ columns: Int, _ style: Style) {
    let rest = text.drop { $0 == Self.space }
    let words = rest.trimmingEnd()
    pendingSpaces += text.count - rest.count
    if !words.isEmpty { append(words, columns - text.count + words.count, style) }
    pendingSpaces += rest.count - words.count
  }

  /// As many words of a text of ASCII as fit into the line, with the spaces between them; at least one.
  private func words(in text: Word) -> Word {
    let room = width - column - pendingSpaces
    guard text.count > room else { return text.trimmingEnd() }
    let gap = room > 0 ? text.prefix(room + 1).lastIndex(of: Self.space) : nil
    return gap.map { text[..<$0].trimmingEnd() } ?? text.prefix { $0 != Self.space }
  }

  /// Moves to a column, or one space on where the line is already beyond it.
  mutating func move(to target: Int) {
    pendingSpaces = max(1, target - column)
  }

  /// Leaves more room before the next text than one space.
  mutating func skip(_ columns: Int) {
    pendingSpaces += columns
  }

  /// Whether so many columns more fit into the line.
  func hasRoom(for columns: Int) -> Bool {
    column + pendingSpaces + columns <= width
  }

  /// Writes a text at the right end of the line, or of one below where it is already too full.
  mutating func writeAtEnd(_ text: String, _ style: Style = .plain) {
    VisibleText.withVisible(text) { text in
      let size = Self.columns(of: text)
      if column + 2 + size > width { breakLine() }
      pendingSpaces = max(pendingSpaces, width - column - size)
      write(visible: text, style)
    }
  }

  /// The UTF-8 text of a word: a view of the text being written, so that words cost no memory.
  private typealias Word = Slice<UnsafeBufferPointer<UInt8>>

  private static let space = UInt8(ascii: " ")

  private mutating func place(_ word: Word, isASCII: Bool, _ style: Style) {
    let size = isASCII ? word.count : Self.columns(of: UnsafeBufferPointer(rebasing: word))
    if column + pendingSpaces + size <= width { return append(word, size, style) }
    // Scripts without spaces may be broken between any two of their wide letters.
    let isFree = !isASCII && LineBreaking.isFree(String(decoding: word, as: UTF8.self))
    if size <= width - indent, !isFree {
      breakLine()
      return append(word, size, style)
    }
    let text = String(decoding: word, as: UTF8.self)
    if isLineOpen, !isFree || column + pendingSpaces + 2 > width { breakLine() }
    if isFree { placeBroken(text, style) } else { placePath(text, style) }
  }

  /// Writes a word over as many lines as it needs; one that is a path is broken after folders, so that a file's name
  /// and the line in it stay together.
  private mutating func placePath(_ word: String, _ style: Style) {
    var rest = word[...]
    while let end = LineBreaking.lastFolder(of: rest, within: width - indent) {
      placeBroken(String(rest[..<end]), style)
      breakLine()
      rest = rest[end...]
    }
    placeBroken(String(rest), style)
  }

  private static func columns(of text: UnsafeBufferPointer<UInt8>) -> Int {
    text.columnsOfPlainText ?? DisplayWidth.of(String(decoding: text, as: UTF8.self))
  }

  /// Writes a word over as many lines as it needs.
  private mutating func placeBroken(_ word: String, _ style: Style) {
    var index = word.startIndex
    while index < word.endIndex {
      let next = word.index(after: index)
      let size = DisplayWidth.of(word[index])
      // A line never begins with a closing sign, so the letter before it moves down with it.
      let kept = next < word.endIndex && LineBreaking.closes(word[next]) ? DisplayWidth.of(word[next]) : 0
      if isLineOpen, column + pendingSpaces + size + kept > width { breakLine() }
      if !isLineOpen, LogCommand.beginsLine(word[index...].unicodeScalars) {
        append(VisibleText.spelledOut(":"), style)
      } else {
        append(String(word[index]), columns: size, style)
      }
      index = next
    }
  }

  private mutating func append(_ text: String, columns: Int? = nil, _ style: Style) {
    var text = text
    text.withUTF8 { append($0[...], columns ?? $0.count, style) }
  }

  private mutating func append(_ text: Word, _ size: Int, _ style: Style) {
    beginText(columns: size, style)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text))
  }

  /// Writes the spaces before a text of so many columns, and begins its style.
  private mutating func beginText(columns: Int, _ style: Style) {
    if style != self.style { select(.plain) }
    bytes.append(addingCapacity: pendingSpaces) { $0.append(repeating: Self.space, count: pendingSpaces) }
    column += pendingSpaces + columns
    pendingSpaces = 0
    select(style)
    isLineOpen = true
  }

  private mutating func breakLine() {
    endLine()
    pendingSpaces = indent
  }

  private mutating func endLine() {
    select(.plain)
    bytes.append(UInt8(ascii: "\n"))
    column = 0
    pendingSpaces = 0
    isLineOpen = false
  }

  private mutating func select(_ new: Style) {
    guard usesColor, new != style else { return }
    if style != .plain { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    if let parameters = new.parameters { bytes.append(contentsOf: "\u{1B}[\(parameters)m".utf8) }
    style = new
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The text without the spaces at its end.
  fileprivate func trimmingEnd() -> Self {
    var end = endIndex
    while end > startIndex, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return self[..<end]
  }
}
