/// Writes rows of comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
struct CSVWriter {
  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes one row, ended by CR and LF.
  mutating func row(_ cells: some Sequence<String>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(cell)
    }
    bytes.append(markup: "\r\n")
  }

  /// Appends a cell; what acts or hides is spelled out, so that a cell has no tabs and no line ends.
  private mutating func append(_ cell: String) {
    VisibleText.withVisible(cell) { text in
      // Spreadsheets show such a cell as plain text, without the apostrophe.
      let isFormula = Self.startsFormula(text)
      let isQuoted = Self.needsQuotes(text, after: isFormula)
      if isQuoted { bytes.append(Self.quote) }
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      if isQuoted {
        bytes.append(text, replacing: { $0 == Self.quote }) { _, bytes in
          bytes.append(markup: "\"\"")
        }
        bytes.append(Self.quote)
      } else {
        bytes.append(contentsOf: text)
      }
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")

  /// Whether a cell begins as a formula, after spaces and in the wide letters of East Asian keyboards too.
  private static func startsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { $0 != space }) else { return false }
    if text[start] < 0x80 { return isFormulaSign(Unicode.Scalar(text[start])) }
    let first = String(decoding: text[start...].prefix(4), as: UTF8.self).unicodeScalars.first
    return first.map(isFormulaSign) ?? false
  }

  private static func isFormulaSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// Some readers drop a space at either end outside quotes.
  private static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>, after apostrophe: Bool) -> Bool {
    text.first == space && !apostrophe || text.last == space
      || text.hasByte { $0 == quote || $0 == UInt8(ascii: ",") }
  }
}
