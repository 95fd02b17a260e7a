/// The one place that makes text inert in SARIF's message strings (SARIF 2.1.0, 3.11.5 and 3.11.6).
enum MessageString {
  /// Appends the plain text that a closure appends; a closing bracket before a parenthesis, which would make a link,
  /// is set off by a space.
  static func append(to bytes: inout [UInt8], plain write: (inout [UInt8]) -> Void) {
    append(to: &bytes, separatesLinks: true) { $0.append(visible: write) }
  }

  /// Appends the Markdown that a closure appends, in which links are inert already.
  static func append(to bytes: inout [UInt8], markdown write: (inout [UInt8]) -> Void) {
    append(to: &bytes, separatesLinks: false, write)
  }

  private static func append(
    to bytes: inout [UInt8],
    separatesLinks: Bool,
    _ write: (inout [UInt8]) -> Void
  ) {
    let start = bytes.count
    write(&bytes)
    let isReady = bytes.withUnsafeBufferPointer { bytes in
      !UnsafeBufferPointer(rebasing: bytes[start...]).hasWord(where: mayHaveSign)
    }
    if isReady { return }
    let text = String(decoding: bytes[start...], as: UTF8.self)
    bytes.removeLast(bytes.count - start)
    bytes.append(text: doublingBraces(text, separatesLinks: separatesLinks))
  }

  /// Single braces would stand for arguments of the message.
  private static func doublingBraces(_ text: String, separatesLinks: Bool) -> String {
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

  private static func mayHaveSign(_ word: ByteWord) -> Bool {
    word.contains(UInt8(ascii: "{")) || word.contains(UInt8(ascii: "}")) || word.contains(UInt8(ascii: "]"))
  }
}
