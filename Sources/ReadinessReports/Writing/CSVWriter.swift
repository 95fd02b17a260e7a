/// Writes rows of comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
struct CSVWriter {
  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes one row, ended by CR and LF.
  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Appends a cell; what acts or hides is spelled out, so that a cell has no tabs and no line ends.
  private mutating func append(_ cell: String) {
    var visible = VisibleText.visible(cell)
    // Spreadsheets show such a cell as plain text, without the apostrophe.
    if Self.startsFormula(visible) { visible = "'" + visible }
    visible.withUTF8 { text in
      guard Self.needsQuotes(text) else { return bytes.append(contentsOf: text) }
      bytes.append(Self.quote)
      var plain = 0
      while let place = text[plain...].firstIndex(of: Self.quote) {
        bytes.append(contentsOf: text[plain...place])
        bytes.append(Self.quote)
        plain = place + 1
      }
      bytes.append(contentsOf: text[plain...])
      bytes.append(Self.quote)
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")

  /// Whether a cell begins as a formula, after spaces and in the wide letters of East Asian keyboards too.
  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return false }
    return switch first {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// Some readers drop a space at either end outside quotes.
  private static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.first == space || text.last == space
      || text.contains { $0 == quote || $0 == UInt8(ascii: ",") }
  }
}
