extension JSONNode {
  /// The value of `true` or `false`, or nil for other kinds.
  public var bool: Bool? {
    switch entry.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The number as a signed 64-bit integer, or nil when it is none or has a fraction.
  ///
  /// How the number is written does not matter: `1.0` and `1e3` are integers, and `-0` is 0.
  public var int64: Int64? { literal?.int64 }

  /// The number as an unsigned 64-bit integer, or nil when it is none or has a fraction or a sign.
  public var uint64: UInt64? { literal?.uint64 }

  /// The double nearest to the number, or nil for other kinds; always finite.
  public var double: Double? {
    guard let literal else { return nil }
    return document.source.withBytes { literal.double($0) }
  }

  /// Whether the value is a number without a fractional part, however it is written and however large.
  public var isIntegral: Bool { literal?.isIntegral ?? false }

  /// The text of a string, escapes replaced, or nil for other kinds.
  public var string: String? { document.string(at: index) }

  /// The text of the string that a key has as its value; nil where there is none.
  ///
  /// - Complexity: O(n) in the number of members.
  public func string(_ key: String) -> String? {
    // Without a node for the value in between, none has to be counted.
    document.place(ofValueOf: key, inObjectAt: index).flatMap { document.string(at: $0) }
  }

  /// The value exactly as it is written in the document.
  public var sourceText: String { document.source.withBytes { $0.text(in: range) } }

  /// Whether the value is a string with exactly these Unicode scalars.
  ///
  /// - Complexity: O(1) in most cases, since strings of other lengths differ at once.
  public func isString(_ text: String) -> Bool { document.isString(entry, equalTo: text) }

  /// Whether both values are strings with the same Unicode scalars, of one document or of two.
  ///
  /// - Complexity: O(1) in most cases, since strings of other lengths differ at once.
  public func isSameString(as other: JSONNode) -> Bool {
    let (string, entry) = (other.entry, entry)
    guard string.isOf(.string), entry.isOf(.string) else {
      return other.string.map { document.isString(entry, equalTo: $0) } ?? false
    }
    guard string.end - string.start == entry.end - entry.start else { return false }
    return document.source.withBytes { bytes in
      other.document.source.withBytes { bytes.holds($0, string.range, at: Int(entry.start)) }
    }
  }

  /// Whether the value is a string whose first Unicode scalars are those of a text.
  func isString(beginningWith text: String) -> Bool { document.isString(entry, beginningWith: text) }

  private var literal: DecimalLiteral? {
    guard entry.kind == .integer || entry.kind == .number else { return nil }
    return document.source.withBytes { DecimalLiteral($0, range) }
  }
}
