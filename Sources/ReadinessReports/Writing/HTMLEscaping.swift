/// The one place that makes text inert in HTML: between tags, in quoted attributes, and in SVG.
enum HTMLEscaping {
  /// Appends text so that it shows exactly its own signs, wherever it stands.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    appendVisible(VisibleText.visible(text), to: &bytes)
  }

  /// Appends text as a part of a sentence: text of scripts that run from right to left is set apart, so that it
  /// moves none of the words and numbers around it.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func appendIsolated(_ text: String, to bytes: inout [UInt8]) {
    let visible = VisibleText.visible(text)
    guard runsFromRight(visible) else { return appendVisible(visible, to: &bytes) }
    appendMarkup("<bdi>", to: &bytes)
    appendVisible(visible, to: &bytes)
    appendMarkup("</bdi>", to: &bytes)
  }

  /// Appends a name that may be broken after a slash or a dot, which is where readers expect it.
  ///
  /// - Complexity: O(n) in the length of the name.
  static func appendName(_ name: String, to bytes: inout [UInt8]) {
    appendVisible(VisibleText.visible(name), isName: true, to: &bytes)
  }

  private static func appendVisible(_ visible: String, isName: Bool = false, to bytes: inout [UInt8]) {
    var visible = visible
    visible.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated() where isSign(byte, inName: isName) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(byte, isLast: index == utf8.count - 1, to: &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// Whether a byte means something somewhere in HTML (WHATWG, 13.1.2.3 and 13.3), or may end a line in a name.
  private static func isSign(_ byte: UInt8, inName isName: Bool) -> Bool {
    switch Unicode.Scalar(byte) {
    case "&", "<", ">", "\"", "'": true
    case "/", ".": isName
    default: false
    }
  }

  private static func append(_ sign: UInt8, isLast: Bool, to bytes: inout [UInt8]) {
    switch Unicode.Scalar(sign) {
    case "&": appendMarkup("&amp;", to: &bytes)
    case "<": appendMarkup("&lt;", to: &bytes)
    case ">": appendMarkup("&gt;", to: &bytes)
    case "\"": appendMarkup("&quot;", to: &bytes)
    case "'": appendMarkup("&#39;", to: &bytes)
    default:
      bytes.append(sign)
      if !isLast { appendMarkup("<wbr>", to: &bytes) }
    }
  }

  private static func appendMarkup(_ markup: StaticString, to bytes: inout [UInt8]) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Whether any letter belongs to a script that is written from right to left (Unicode Annex 9, table 4).
  private static func runsFromRight(_ text: String) -> Bool {
    // The first of these scripts begins at U+0590, whose UTF-8 begins with D6.
    if text.utf8.allSatisfy({ $0 < 0xD6 }) { return false }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
  }
}
