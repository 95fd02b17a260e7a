/// What a JSON value is, with numbers told apart by how they are written.
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
  /// The literal `null`.
  case null
  /// The literals `true` and `false`.
  case boolean
  /// A number without fraction and exponent that fits in 64 bits, signed or unsigned.
  case integer
  /// Any other number.
  case number
  /// Text in quotes.
  case string
  /// An ordered list of values.
  case array
  /// Members, each a key and a value.
  case object
}
