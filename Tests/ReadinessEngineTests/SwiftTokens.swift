/// One word or sign of Swift code.
struct SwiftToken {
  let text: String
  /// The line on which it stands, from 1.
  let line: Int
  /// Whether it is the first of its line, without an indent.
  let beginsLine: Bool
  /// Whether white space stands before it.
  let followsSpace: Bool

  var isWord: Bool { text.utf8.first.map(SwiftTokens.isWordByte) ?? false }
}

/// Splits Swift code into words and signs; comments and the texts of strings are left out, what is interpolated stays.
struct SwiftTokens {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var tokens: [SwiftToken] = []

  /// All tokens of a source.
  static func of(_ source: String) -> [SwiftToken] {
    var reading = SwiftTokens(bytes: Array(source.utf8))
    while reading.place < reading.bytes.count { reading.readCode() }
    return reading.tokens
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func stands(_ text: String, at place: Int) -> Bool {
    bytes[min(place, bytes.count)...].starts(with: text.utf8)
  }

  /// Reads to the end, or to the bracket that closes an interpolation.
  private mutating func readCode() {
    var depth = 0
    while place < bytes.count {
      let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
      if stands("//", at: place) {
        skip { !$0.stands("\n", at: $0.place) }
      } else if stands("/*", at: place) {
        skip { !$0.stands("*/", at: $0.place) }
      } else if stands("\"", at: place + hashes) {
        readString(hashes)
      } else {
        if stands("(", at: place) { depth += 1 }
        if stands(")", at: place) { depth -= 1 }
        if depth < 0 { return }
        readToken()
      }
    }
  }

  private mutating func readToken() {
    let start = place
    let before = start == 0 ? UInt8(ascii: "\n") : bytes[start - 1]
    while place < bytes.count, Self.isWordByte(bytes[place]) { place += 1 }
    if place == start { advance() }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard text != " ", text != "\n" else { return }
    let beginsLine = before == UInt8(ascii: "\n")
    tokens.append(
      SwiftToken(
        text: text,
        line: line,
        beginsLine: beginsLine,
        followsSpace: beginsLine || before == UInt8(ascii: " ")
      )
    )
  }

  private mutating func readString(_ hashes: Int) {
    let fence = String(repeating: "#", count: hashes)
    let quotes = stands("\"\"\"", at: place + hashes) ? "\"\"\"" : "\""
    place += hashes + quotes.utf8.count
    while place < bytes.count, !stands(quotes + fence, at: place) {
      let isEscape = stands("\\" + fence, at: place)
      advance()
      guard isEscape else { continue }
      place += hashes
      let isInterpolation = stands("(", at: place)
      advance()
      if isInterpolation {
        readCode()
        advance()
      }
    }
    place = min(bytes.count, place + quotes.utf8.count + hashes)
  }

  private mutating func skip(while goesOn: (SwiftTokens) -> Bool) {
    while place < bytes.count, goesOn(self) { advance() }
  }

  private mutating func advance() {
    guard place < bytes.count else { return }
    if bytes[place] == UInt8(ascii: "\n") { line += 1 }
    place += 1
  }
}
