/// The one place that makes text inert in SARIF's message strings (SARIF 2.1.0, 3.11.5 and 3.11.6).
enum MessageString {
  /// A plain text; a closing bracket before a parenthesis, which would make a link, is set off by a space.
  static func plain(_ text: String) -> String {
    doublingBraces(VisibleText.visible(text), separatesLinks: true)
  }

  /// Appends the plain text that a closure appends.
  static func append(to bytes: inout [UInt8], _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    bytes.append(visible: write)
    guard
      bytes.withUnsafeBufferPointer({ UnsafeBufferPointer(rebasing: $0[start...]).hasByte(where: isSign) })
    else { return }
    let text = String(decoding: bytes[start...], as: UTF8.self)
    bytes.removeLast(bytes.count - start)
    bytes.append(text: doublingBraces(text, separatesLinks: true))
  }

  /// A text in Markdown, in which links are inert already.
  static func formatted(_ text: RichText) -> String {
    var writer = MarkdownWriter()
    writer.write(text)
    return doublingBraces(String(decoding: writer.bytes, as: UTF8.self), separatesLinks: false)
  }

  /// Single braces would stand for arguments of the message.
  private static func doublingBraces(_ text: String, separatesLinks: Bool) -> String {
    guard text.hasByte(where: isSign) else { return text }
    var message = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{", "}": message.unicodeScalars.append(scalar)
      case "(" where separatesLinks && previous == "]": message += " "
      default: break
      }
      message.unicodeScalars.append(scalar)
      previous = scalar
    }
    return message
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}
