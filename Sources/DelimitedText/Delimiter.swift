/// What stands between the fields of a record.
public enum Delimiter: Hashable, Sendable, CaseIterable {
  /// As RFC 4180 has it.
  case comma
  /// As spreadsheets write it where the comma is the decimal separator.
  case semicolon
  /// As in tab-separated values.
  case tab

  /// The byte that is written between two fields.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}
