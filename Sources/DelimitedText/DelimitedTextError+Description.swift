// The one place that turns what is wrong with a text into words.

internal import SourcePositions

extension DelimitedTextError: CustomStringConvertible {
  /// What is wrong and what to do about it, without the position.
  public var description: String { reason.description }
}

extension DelimitedTextError.Reason: CustomStringConvertible {
  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .missingHeader: "the file is empty; its first line must name the columns"
    case .duplicateColumn(let name, let first):
      "the column \"\(name)\" is already named at line \(first.line), column \(first.column); rename one of them"
    case .wrongFieldCount(let found, let expected):
      "this record has \(found) \(found == 1 ? "field" : "fields") where the first line has \(expected)"
    case .quoteInsideField:
      "a field with a quotation mark must be in quotes, and the mark doubled: \"like \"\"this\"\"\""
    case .textAfterQuotedField:
      "expected a delimiter or the end of the line after the closing quotation mark; double a mark that is text"
    case .unterminatedField: "this field has no closing quotation mark"
    case .foreignEncoding: "the file is encoded as UTF-16 or UTF-32; save it as UTF-8"
    case .invalidUTF8(let byte):
      "the byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true)) is not valid UTF-8; "
        + "save the file as UTF-8"
    case .recordTooLong(let limit):
      "this record has more than \(limit) bytes; is a quotation mark not closed?"
    case .tooManyColumns(let limit): "this record has more than \(limit) fields"
    case .tooManyRows(let limit): "the file has more than \(limit) rows"
    }
  }
}
