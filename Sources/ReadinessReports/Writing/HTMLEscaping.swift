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
    bytes.append(contentsOf: "<bdi>".utf8)
    appendVisible(visible, to: &bytes)
    bytes.append(contentsOf: "</bdi>".utf8)
  }

  /// Appends a name that may be broken after a slash or a dot, which is where readers expect it.
  ///
  /// - Complexity: O(n) in the length of the name.
  static func appendName(_ name: String, to bytes: inout [UInt8]) {
    var rest = VisibleText.visible(name)[...]
    while let sign = rest.dropLast().utf8.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) {
      appendVisible(String(rest[...sign]), to: &bytes)
      bytes.append(contentsOf: "<wbr>".utf8)
      rest = rest[rest.utf8.index(after: sign)...]
    }
    appendVisible(String(rest), to: &bytes)
  }

  private static func appendVisible(_ visible: String, to bytes: inout [UInt8]) {
    var visible = visible
    visible.withUTF8 { utf8 in
      var rest = utf8[...]
      while let sign = rest.firstIndex(where: { reference(for: $0) != nil }) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<sign]))
        if let reference = reference(for: utf8[sign]) { bytes.append(contentsOf: reference.utf8) }
        rest = rest[(sign + 1)...]
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
    }
  }

  /// The character reference for a sign that means something somewhere in HTML (WHATWG, 13.1.2.3 and 13.3).
  private static func reference(for sign: UInt8) -> String? {
    switch Unicode.Scalar(sign) {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
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
