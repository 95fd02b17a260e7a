/// Writes rows of comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
struct CSVWriter {
  /// The UTF-8 text written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes one row, ended by CR and LF.
  mutating func row(_ write: (inout Row) -> Void) {
    var row = Row()
    swap(&bytes, &row.bytes)
    write(&row)
    swap(&bytes, &row.bytes)
    bytes.append(markup: "\r\n")
  }

  /// Writes the cells of one row; what acts or hides is spelled out, so that a cell has no tabs and no line ends.
  struct Row {
    fileprivate var bytes: [UInt8] = []
    private var isFirst = true

    /// Writes a text, or an empty cell.
    mutating func cell(_ text: String?) {
      begin()
      guard let text, !bytes.append(text, where: CSVWriter.isInert) else { return }
      VisibleText.withVisible(text) { bytes.append(cell: $0) }
    }

    /// Writes a whole number, or an empty cell.
    mutating func cell(_ number: Int?) {
      guard let number, number >= 0 else { return cell(number.map(String.init)) }
      begin()
      bytes.append(decimal: number)
    }

    /// Writes the text that a closure appends.
    mutating func cell(_ write: (inout [UInt8]) -> Void) {
      begin()
      let start = bytes.count
      write(&bytes)
      let isInert = bytes.withUnsafeBufferPointer { bytes in
        CSVWriter.isInert(UnsafeBufferPointer(rebasing: bytes[start...]))
      }
      if isInert { return }
      let text = String(decoding: bytes[start...], as: UTF8.self)
      bytes.removeLast(bytes.count - start)
      VisibleText.withVisible(text) { bytes.append(cell: $0) }
    }

    private mutating func begin() {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
    }
  }

  /// Whether a text in UTF-8 can stand in a cell as it is; of some rare ones that can it is not told.
  ///
  /// - Complexity: O(n) in the length of the text, in one pass.
  fileprivate static func isInert(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    if first == space || last == space || isFormulaSign(Unicode.Scalar(first)) { return false }
    return !text.hasWord(every: 7) { word in
      word.hasUnprintableBytes || word.contains(quote) || word.contains(UInt8(ascii: ","))
        || LogCommand.mayStand(in: word)
    }
  }

  fileprivate static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")

  /// Whether a cell begins as a formula, after spaces and in the wide letters of East Asian keyboards too.
  fileprivate static func startsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
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
  fileprivate static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>, after apostrophe: Bool) -> Bool {
    text.first == space && !apostrophe || text.last == space
      || text.hasByte { $0 == quote || $0 == UInt8(ascii: ",") }
  }
}

extension [UInt8] {
  /// Appends a visible text as a cell.
  fileprivate mutating func append(cell text: UnsafeBufferPointer<UInt8>) {
    // Spreadsheets show such a cell as plain text, without the apostrophe.
    let isFormula = CSVWriter.startsFormula(text)
    let isQuoted = CSVWriter.needsQuotes(text, after: isFormula)
    if isQuoted { append(CSVWriter.quote) }
    if isFormula { append(UInt8(ascii: "'")) }
    guard isQuoted else { return append(contentsOf: text) }
    append(text, replacing: { $0 == CSVWriter.quote }) { _, bytes in bytes.append(markup: "\"\"") }
    append(CSVWriter.quote)
  }
}
