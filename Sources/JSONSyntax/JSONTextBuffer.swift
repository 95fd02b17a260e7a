/// The text that a writer has produced so far, and the containers that are open in it.
struct JSONTextBuffer {
  private struct Container {
    let start: Int
    var count = 0
    var hasOnlyScalars = true
  }

  /// An array of scalars stays on one line when it takes at most this many bytes there.
  private static let oneLineWidth = 60
  /// What most lines begin with a part of.
  private static let spaces: StaticString = "                                "

  /// How the text is laid out.
  let layout: JSONWriter.Layout
  private var bytes: [UInt8] = []
  private var containers: [Container] = []

  /// Makes an empty text.
  init(layout: JSONWriter.Layout) { self.layout = layout }

  /// The whole text, complete with its last line end.
  consuming func finish() -> [UInt8] {
    if layout == .pretty { bytes.append(lineFeed) }
    return bytes
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() { bytes.append(lineFeed) }

  /// Appends a value with everything inside it.
  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .boolean(let value): append(value ? "true" : "false")
    case .integer(let value): append(value)
    case .unsigned(let value): append("\(value)")
    case .number(let value): append(value.isFinite ? "\(value)" : "null")
    case .string(let value): appendQuoted(value)
    case .array(let elements): append(elements)
    case .object(let members): append(members)
    }
  }

  private mutating func append(_ elements: [JSONValue]) {
    open(leftBracket)
    for element in elements {
      beginElement(isScalar: element.isScalar)
      append(element)
    }
    close(rightBracket)
  }

  private mutating func append(_ members: JSONObject) {
    open(leftBrace)
    for (key, value) in members {
      beginMember(named: key)
      append(value)
    }
    close(rightBrace)
  }

  /// Begins a container, whose closing bracket `close` writes.
  mutating func open(_ bracket: UInt8) {
    containers.append(Container(start: bytes.count))
    bytes.append(bracket)
  }

  /// Ends the innermost container.
  mutating func close(_ bracket: UInt8) {
    guard let container = containers.popLast() else { return }
    if container.count > 0, layout == .pretty {
      if bracket == rightBracket, fitsOnOneLine(container) { joinLines(container) } else { startLine() }
    }
    bytes.append(bracket)
  }

  /// Writes what separates an element from the one before it.
  mutating func beginElement(isScalar: Bool) {
    guard let last = containers.indices.last else { return }
    if containers[last].count > 0 { bytes.append(comma) }
    containers[last].count += 1
    if !isScalar { containers[last].hasOnlyScalars = false }
    if layout == .pretty { startLine() }
  }

  /// Writes a key, which needs no escapes, and what separates it from the member before it.
  mutating func beginMember(_ key: StaticString) {
    beginElement(isScalar: true)
    bytes.append(addingCapacity: key.utf8CodeUnitCount + 4) { text in
      text.append(quotationMark)
      key.withUTF8Buffer { for byte in $0 { text.append(byte) } }
      text.append(quotationMark)
      text.append(colon)
      if layout == .pretty { text.append(space) }
    }
  }

  private mutating func beginMember(named key: String) {
    beginElement(isScalar: true)
    appendQuoted(key)
    bytes.append(colon)
    if layout == .pretty { bytes.append(space) }
  }

  private mutating func startLine() {
    bytes.append(lineFeed)
    var rest = containers.count * 2
    Self.spaces.withUTF8Buffer { spaces in
      while rest > 0 {
        let part = spaces.prefix(rest)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: part))
        rest -= part.count
      }
    }
  }

  /// Whether an array that was just written line by line is short enough for one line.
  private func fitsOnOneLine(_ array: Container) -> Bool {
    let lineStart = 1 + (containers.count + 1) * 2
    let width = bytes.count - array.start - array.count * (lineStart - 1)
    return array.hasOnlyScalars && width <= Self.oneLineWidth
  }

  /// Takes the line breaks out of the array that was just written; strings have none inside.
  private mutating func joinLines(_ array: Container) {
    var read = array.start + 1
    var write = read
    while read < bytes.count {
      if bytes[read] == lineFeed {
        let isFirst = read == array.start + 1
        repeat { read += 1 } while bytes[read] == space
        if isFirst { continue }
        bytes[write] = space
      } else {
        bytes[write] = bytes[read]
        read += 1
      }
      write += 1
    }
    bytes.removeLast(bytes.count - write)
  }

  /// Appends a whole number.
  mutating func append(_ number: Int64) {
    if number < 0 { return append("\(number)") }
    // The recursion ends with the digits.
    if number >= 10 { append(number / 10) }
    bytes.append(zero + UInt8(number % 10))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONTextBuffer {
  /// Appends a string in quotes.
  ///
  /// Besides what JSON asks for, everything that can act on a terminal or end a line in a script is escaped: DEL, the
  /// C1 controls, U+2028, U+2029 and what turns the direction of writing. So is a number sign after another one, as
  /// the logs of CI systems obey `##[error]` wherever it stands.
  mutating func appendQuoted(_ text: String) {
    bytes.append(quotationMark)
    let quick: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if quick == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0) } }
    bytes.append(quotationMark)
  }

  /// Appends the text that a closure appends, in quotes; most texts need no escapes and stay where they are written.
  mutating func appendQuoted(_ write: (inout [UInt8]) -> Void) {
    bytes.append(quotationMark)
    let start = bytes.count
    write(&bytes)
    let isPlain = bytes.withUnsafeBufferPointer { Self.isPlain(UnsafeBufferPointer(rebasing: $0[start...])) }
    if !isPlain {
      let text = Array(bytes[start...])
      bytes.removeLast(text.count)
      text.withUnsafeBufferPointer { appendEscaped($0) }
    }
    bytes.append(quotationMark)
  }

  /// Whether a text needs no escapes at a glance at eight bytes at once; of some that need none it is not told.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = text.span.bytes
    guard text.count >= 8 else { return Word(filledUpWithSpaces: text).isPlainInStrings }
    for place in stride(from: 0, to: text.count - 8, by: 8) {
      guard Word(words, at: place).isPlainInStrings else { return false }
    }
    return Word(words, at: text.count - 8).isPlainInStrings
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    // Most texts need no escapes.
    if Self.isPlain(text) { return bytes.append(contentsOf: text) }
    let words = text.span.bytes
    var plainStart = 0
    var place = 0
    while place < text.count {
      let plain = plainLength(words, at: place)
      if plain > 0 {
        place += plain
        continue
      }
      let length = escapedLength(text, at: place)
      if length > 0 {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainStart..<place]))
        appendEscape(of: String(decoding: text[place..<place + length], as: UTF8.self))
        plainStart = place + length
      }
      place += max(1, length)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainStart...]))
  }

  /// How many bytes from a place on are plain at a glance at the eight there; 0 where a closer look is needed.
  private func plainLength(_ text: RawSpan, at place: Int) -> Int {
    guard place + 8 <= text.byteCount else { return 0 }
    let word = Word(text, at: place)
    return word.contains(0x7F) || word.contains(numberSign) ? 0 : word.plainStringPrefix
  }

  /// The length of the character at a place when it must be escaped, else 0.
  private func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    switch text[place] {
    case 0..<space, quotationMark, backslash, 0x7F: 1
    case numberSign where place > 0 && text[place - 1] == numberSign: 1
    case 0xC2 where text[place + 1] < 0xA0: 2
    // U+061C, the mark of a direction that two bytes hold.
    case 0xD8 where text[place + 1] == 0x9C: 2
    case 0xE2 where actsOnLines(text[place + 1], text[place + 2]): 3
    default: 0
    }
  }

  /// Whether the character of three bytes, of which these are the last two, ends lines or turns their direction:
  /// U+200E, U+200F, U+2028 to U+202E and U+2066 to U+2069.
  private func actsOnLines(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  private mutating func appendEscape(of character: String) {
    switch character {
    case "\"": append(#"\""#)
    case "\\": append(#"\\"#)
    case "\n": append(#"\n"#)
    case "\r": append(#"\r"#)
    case "\t": append(#"\t"#)
    case "\u{8}": append(#"\b"#)
    case "\u{C}": append(#"\f"#)
    default:
      let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16)
      append(#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}

extension JSONValue {
  /// Whether the value is neither an array nor an object.
  var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
