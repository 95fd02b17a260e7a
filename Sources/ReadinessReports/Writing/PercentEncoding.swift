/// The one place that makes paths safe in URIs (RFC 3986).
enum PercentEncoding {
  /// A reference to the file at a path: relative, or a `file` URI for an absolute one.
  static func reference(toPath path: String) -> String {
    (path.utf8.first == UInt8(ascii: "/") ? "file://" : "") + encoded(path) { $0 == UInt8(ascii: "/") }
  }

  /// A text as one segment of a URI's path.
  static func segment(_ text: String) -> String {
    encoded(text) { _ in false }
  }

  /// Leaves unreserved characters and those that are allowed; even a colon is encoded, as it would end a scheme.
  private static func encoded(_ text: String, except isAllowed: (UInt8) -> Bool) -> String {
    if text.utf8.allSatisfy({ isUnreserved($0) || isAllowed($0) }) { return text }
    var encoded = ""
    for byte in text.utf8 {
      if isUnreserved(byte) || isAllowed(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += byte < 0x10 ? "%0" : "%"
        encoded += String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    default: false
    }
  }
}
