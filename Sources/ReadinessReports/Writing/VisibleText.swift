/// Text in which nothing acts: whatever a terminal, a browser or the log of a CI system would obey or hide is spelled out.
///
/// Control characters, escape sequences, bidirectional overrides, zero-width and unassigned scalars come out as
/// `\u{202E}`; a line feed as `\n`; the first sign of a log's command as `\u{3A}`. What is left are letters, marks,
/// digits, symbols and spaces, so every writer for a target language escapes only that language's own signs.
public enum VisibleText {
  /// The text with every acting or invisible scalar spelled out.
  ///
  /// - Complexity: O(n) in the length of the text; what needs no change is returned as it is.
  public static func visible(_ text: String) -> String {
    // Most texts need no change.
    LogCommand.disarmed(text.isPlain ? text : shown(text))
  }

  private static func shown(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isVisible(scalar, after: previous) {
        result.unicodeScalars.append(scalar)
      } else {
        result += spelledOut(scalar)
      }
      previous = result.unicodeScalars.last
    }
    return result
  }

  /// Calls a closure with the UTF-8 of the visible text; a text that needs no change is lent without a copy.
  ///
  /// - Complexity: O(n) in the length of the text.
  @inline(__always)
  static func withVisible<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let quick = text.utf8.withContiguousStorageIfAvailable { isVisible($0) ? body($0) : nil }
    if let result = quick ?? nil { return result }
    var visible = visible(text)
    return visible.withUTF8(body)
  }

  /// Calls a closure with the visible text of a text in UTF-8.
  ///
  /// - Complexity: O(n) in the length of the text.
  @inline(__always)
  static func withVisible<Result>(
    _ text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if isVisible(text) { return body(text) }
    var visible = visible(String(decoding: text, as: UTF8.self))
    return visible.withUTF8(body)
  }

  /// Whether a text in UTF-8 needs no change; some rare ones that need none are not told from those that do.
  ///
  /// - Complexity: O(n) in the length of the text; one pass settles most texts.
  @inline(__always)
  static func isVisible(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !text.hasWord(every: 7) { $0.hasUnprintableBytes || LogCommand.mayStand(in: $0) } || isPlain(text)
  }

  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.columnsOfPlainText != nil && !LogCommand.mayStand(in: text)
  }

  /// Whether a scalar shows as itself where it stands.
  private static func isVisible(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    if scalar.isPlain { return true }
    if scalar.properties.isDefaultIgnorableCodePoint { return isWanted(scalar, after: previous) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return false
    case .nonspacingMark, .enclosingMark:
      // A mark without a base of its own would join whatever the report shows before it.
      return previous != nil && previous != " "
    default:
      return true
    }
  }

  /// Whether an invisible scalar does its honest work here: joining letters that need it, choosing a form
  /// of an emoji or an ideograph.
  private static func isWanted(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    switch scalar.value {
    case 0x200C, 0x200D: return joins(previous)
    case 0xFE00...0xFE0F: return previous.properties.isEmoji || previous.properties.isIdeographic
    case 0xE0100...0xE01EF: return previous.properties.isIdeographic
    default: return false
    }
  }

  /// Whether a joiner after this scalar is ordinary writing, as in Persian, the Indic scripts and emoji;
  /// Latin, Greek and Cyrillic letters, which come before U+0600, have no use for one.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x0600 && !scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0xFE0F
  }

  /// The scalar as an escape that shows which one it is.
  static func spelledOut(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
}

extension [UInt8] {
  /// Appends a visible text with markup in place of some of its bytes.
  @inline(__always)
  mutating func append(
    visible text: String,
    replacing isReplaced: (UInt8) -> Bool,
    by replace: (_ byte: UInt8, _ bytes: inout [UInt8]) -> Void
  ) {
    VisibleText.withVisible(text) { text in
      append(text, replacing: isReplaced) { replace(text[$0], &$1) }
    }
  }

  /// Makes the text visible that a closure appends.
  mutating func append(visible write: (_ bytes: inout [UInt8]) -> Void) {
    append(replacing: { _ in false }, by: { _, _ in }, visible: write)
  }

  /// Makes the text visible that a closure appends, with markup in place of some of its bytes.
  ///
  /// What needs no change, as most texts, is written where it stays; it is looked at as a whole, whatever it is put
  /// together from.
  @inline(__always)
  mutating func append(
    replacing isReplaced: (UInt8) -> Bool,
    by replace: (_ byte: UInt8, _ bytes: inout [UInt8]) -> Void,
    visible write: (_ bytes: inout [UInt8]) -> Void
  ) {
    let start = count
    write(&self)
    let (isVisible, isReady) = withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[start...])
      return (VisibleText.isVisible(text), !text.hasByte(where: isReplaced))
    }
    if isVisible, isReady { return }
    let text = Array(self[start...])
    removeLast(text.count)
    if !isVisible {
      append(visible: String(decoding: text, as: UTF8.self), replacing: isReplaced, by: replace)
    } else {
      text.withUnsafeBufferPointer { text in
        append(text, replacing: isReplaced) { replace(text[$0], &$1) }
      }
    }
  }
}
