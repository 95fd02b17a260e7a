/// The one place that makes text inert in HTML: between tags, in quoted attributes, and in SVG.
enum HTMLEscaping {
  /// Appends text so that it shows exactly its own signs, wherever it stands.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    if !appendInert(text, to: &bytes) { VisibleText.withVisible(text) { append($0, to: &bytes) } }
  }

  /// Appends text as a part of a sentence: text of scripts that run from right to left is set apart, so that it
  /// moves none of the words and numbers around it.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func appendIsolated(_ text: String, to bytes: inout [UInt8]) {
    if appendInert(text, to: &bytes) { return }
    VisibleText.withVisible(text) { visible in
      guard runsFromRight(visible) else { return append(visible, to: &bytes) }
      bytes.append(markup: "<bdi>")
      append(visible, to: &bytes)
      bytes.append(markup: "</bdi>")
    }
  }

  /// Appends a name that may be broken after a slash or a dot, which is where readers expect it.
  ///
  /// - Complexity: O(n) in the length of the name.
  static func appendName(_ name: String, to bytes: inout [UInt8]) {
    VisibleText.withVisible(name) { visible in
      var start = 0
      for place in visible.indices.dropLast() where endsPart(visible[place]) {
        append(UnsafeBufferPointer(rebasing: visible[start...place]), to: &bytes)
        bytes.append(markup: "<wbr>")
        start = place + 1
      }
      append(UnsafeBufferPointer(rebasing: visible[start...]), to: &bytes)
    }
  }

  /// Appends a text that shows its own signs as it stands in one pass, which settles most texts.
  ///
  /// - Returns: Whether it did.
  private static func appendInert(_ text: String, to bytes: inout [UInt8]) -> Bool {
    bytes.append(text) { !$0.hasWord(every: 7, where: mayMeanSomething) }
  }

  /// Whether some byte of a word may be a sign, act or hide, or belong to a letter beyond ASCII.
  @inline(__always)
  private static func mayMeanSomething(in word: ByteWord) -> Bool {
    let signs =
      word.places(of: 0x22) | word.places(in: 0x26...0x27) | word.places(of: 0x3C) | word.places(of: 0x3E)
    return signs != 0 || word.hasUnprintableBytes || LogCommand.mayStand(in: word)
  }

  private static func append(_ visible: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(visible, replacing: isSign) { place, bytes in
      append(sign: visible[place], to: &bytes)
    }
  }

  /// Whether a byte means something somewhere in HTML (WHATWG, 13.1.2.3 and 13.3).
  private static func isSign(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "&", "<", ">", "\"", "'": true
    default: false
    }
  }

  /// Whether a line may end behind a byte of a name.
  private static func endsPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  private static func append(sign: UInt8, to bytes: inout [UInt8]) {
    switch Unicode.Scalar(sign) {
    case "&": bytes.append(markup: "&amp;")
    case "<": bytes.append(markup: "&lt;")
    case ">": bytes.append(markup: "&gt;")
    case "\"": bytes.append(markup: "&quot;")
    default: bytes.append(markup: "&#39;")
    }
  }

  /// Whether any letter belongs to a script that is written from right to left (Unicode Annex 9, table 4).
  private static func runsFromRight(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // The first of these scripts begins at U+0590, whose UTF-8 begins with D6.
    if !text.hasByte(where: { $0 >= 0xD6 }) { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars
      .contains { scalar in
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
      }
  }
}
