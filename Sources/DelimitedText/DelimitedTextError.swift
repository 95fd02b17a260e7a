public import SourcePositions

/// Why a text is not one of rows and columns, and where.
public struct DelimitedTextError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The line and column of the first byte that is wrong, or of the record that is.
  public let position: SourcePosition

  /// What is wrong with a text; each case carries what its message needs.
  public enum Reason: Hashable, Sendable {
    /// The text has no header: it is empty or all line breaks.
    case missingHeader
    /// The header names a column twice; carries where it did first.
    case duplicateColumn(String, first: SourcePosition)
    /// A record has more or fewer fields than the first one.
    case wrongFieldCount(found: Int, expected: Int)
    /// A quotation mark stands inside a field that does not begin with one.
    case quoteInsideField
    /// Something other than a delimiter or a line break follows the closing quotation mark of a field.
    case textAfterQuotedField
    /// A quoted field is never closed; the position is that of its opening quotation mark.
    case unterminatedField
    /// The text is in UTF-16 or UTF-32.
    case foreignEncoding
    /// The bytes from here are not UTF-8; carries the first of them.
    case invalidUTF8(UInt8)
    /// A record has more bytes than the limit allows.
    case recordTooLong(limit: Int)
    /// A record has more fields than the limit allows.
    case tooManyColumns(limit: Int)
    /// The text has more rows than the limit allows.
    case tooManyRows(limit: Int)
  }

  /// Makes an error from what is wrong and its place.
  init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}
