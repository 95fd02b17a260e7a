public import SourcePositions

/// One record: its fields, and where each one stands.
///
/// A row keeps the bytes of its record. Fields are decoded, and places counted, when they are asked for.
public struct DelimitedRow: Sendable {
  /// Where the content of a field stands in the record.
  struct Field {
    /// The offset of the first byte of the content, behind an opening quotation mark.
    let start: UInt32
    /// The offset behind the content.
    let end: UInt32
    /// Whether the field is in quotes.
    let isQuoted: Bool
    /// Whether quotation marks are doubled in the field.
    let hasDoubledQuotes: Bool

    /// The content of the field, without its quotes.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The bytes of the record, exactly as given.
  var bytes: [UInt8] = []
  /// The fields in the order of their columns.
  var fields: [Field] = []
  /// Where the record begins.
  public internal(set) var position = SourcePosition.start

  /// The names of the columns, unless the text has none.
  public internal(set) var header: DelimitedHeader?

  /// How many fields there are.
  public var count: Int { fields.count }

  /// The text of a field, or nil when there is no such column; an empty field is an empty text.
  public subscript(column: Int) -> String? {
    guard fields.indices.contains(column) else { return nil }
    let field = fields[column]
    guard field.hasDoubledQuotes else { return String(decoding: bytes[field.range], as: UTF8.self) }
    var content: [UInt8] = []
    content.reserveCapacity(field.range.count)
    var place = field.range.lowerBound
    while place < field.range.upperBound {
      content.append(bytes[place])
      place += bytes[place] == quotationMark ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// The text of the field in a column of a name, or nil when no column has it.
  public subscript(name: String) -> String? {
    header?.index(of: name).flatMap { self[$0] }
  }

  /// The place at which a field begins, its quotation mark included; that of the record without such a column.
  ///
  /// - Complexity: O(n) in the length of the record before the field.
  public func position(of column: Int) -> SourcePosition {
    guard fields.indices.contains(column) else { return position }
    let field = fields[column]
    return position(at: Int(field.start) - (field.isQuoted ? 1 : 0))
  }

  /// The place of a byte of the record.
  func position(at offset: Int) -> SourcePosition {
    position.advanced(over: 0..<offset, of: bytes.span)
  }
}
