/// What CI systems take for a command of theirs in a job's log, where every report may come to stand.
///
/// GitHub Actions obeys `::error::` where it begins a line, after any spaces, and `##[error]` anywhere in one; Azure
/// Pipelines obeys `##vso[…]` and TeamCity `##teamcity[…]`.
enum LogCommand {
  /// The text in which the first sign of each command is spelled out.
  ///
  /// Any word may come to begin a line, so that no word of the text begins with two colons.
  ///
  /// - Complexity: O(n) in the length of the text; what holds no command is returned as it is.
  static func disarmed(_ text: String) -> String {
    guard text.utf8.withContiguousStorageIfAvailable(mayStand) ?? true else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar?
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if begins(rest, after: previous) {
        result += VisibleText.spelledOut(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
      rest = rest.dropFirst()
    }
    return result
  }

  /// Whether a text in UTF-8 may hold a command, as it holds two colons or two number signs side by side.
  ///
  /// - Complexity: O(n); most texts hold neither sign, which is seen at once.
  static func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.hasWord(every: 7, where: mayStand)
  }

  /// Whether a command may begin in a word.
  @inline(__always)
  static func mayStand(in word: ByteWord) -> Bool {
    word.mayHavePair(of: UInt8(ascii: ":")) || word.mayHavePair(of: UInt8(ascii: "#"))
  }

  /// Whether a command begins the text, which follows a scalar or nothing.
  private static func begins(_ text: Substring.UnicodeScalarView, after previous: Unicode.Scalar?) -> Bool {
    switch text.first {
    case ":": (previous?.properties.isWhitespace ?? true) && beginsLine(text)
    case "#": text.dropFirst().first == "#" && text.dropFirst(2).drop(while: isLetter).first == "["
    default: false
    }
  }

  /// Whether the text would be a command at the beginning of a line.
  static func beginsLine(_ text: Substring.UnicodeScalarView) -> Bool {
    text.starts(with: "::".unicodeScalars)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }
}
