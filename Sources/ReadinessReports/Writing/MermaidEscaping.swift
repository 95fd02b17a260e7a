/// The one place that makes text inert in the pictures that GitHub draws with Mermaid.
///
/// Mermaid has no way to quote that all its kinds of picture share, and its grammars disagree on which signs
/// mean something. So every sign outside a short list shows as its full-width twin: `:` as `：`, `%%{` as `％％｛`.
enum MermaidEscaping {
  /// The text on one line, cut where it would be wider than a label should be.
  ///
  /// - Parameters:
  ///   - text: What to show, whatever it says.
  ///   - columns: The greatest width of the label, at least 1.
  /// - Returns: A label in which no sign acts.
  /// - Complexity: O(n) in the length of the text.
  static func label(_ text: String, columns: Int = 60) -> String {
    var label = Truncation.cut(text, to: columns)
    if !label.unicodeScalars.allSatisfy(isInert) {
      label = String(String.UnicodeScalarView(label.unicodeScalars.map { isInert($0) ? $0 : twin(of: $0) }))
    }
    // A label without a sign to see would let the grammar read on for one.
    return label.allSatisfy(\.isWhitespace) ? "–" : label
  }

  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return true }
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", "(", ")", "/", "'", "+", "-", "!", "?": return true
    default: return false
    }
  }

  /// The full-width form of a printable ASCII sign (Unicode block FF00).
  private static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value + 0xFEE0) ?? "\u{FFFD}"
  }
}
