// Lists, maps, numbers and text.
extension Parser {
  /// A list literal, whose bracket is the current token.
  mutating func list() throws(SyntaxFailure) -> SyntaxNode.Child {
    let start = try advance().range.lowerBound
    var elements: [SyntaxNode.ListElement] = []
    while token.kind != .rightBracket {
      let isOptional = try takes(.question)
      elements.append(SyntaxNode.ListElement(value: try expression(), isOptional: isOptional))
      guard try takes(.comma) else { break }
    }
    let end = try expect(.rightBracket, .closing("]")).range.upperBound
    return try tree.add(.list(elements), start..<end)
  }

  /// A map literal, whose brace is the current token.
  mutating func map() throws(SyntaxFailure) -> SyntaxNode.Child {
    let start = try advance().range.lowerBound
    var entries: [SyntaxNode.MapEntry] = []
    while token.kind != .rightBrace {
      let isOptional = try takes(.question)
      let key = try expression()
      try expect(.colon, .colonOfEntry)
      entries.append(SyntaxNode.MapEntry(key: key, value: try expression(), isOptional: isOptional))
      guard try takes(.comma) else { break }
    }
    let end = try expect(.rightBrace, .closing("}")).range.upperBound
    return try tree.add(.map(entries), start..<end)
  }

  /// A string or bytes literal.
  mutating func text() throws(SyntaxFailure) -> SyntaxNode.Child {
    let token = try advance()
    var literal = TextLiteral(source, token)
    let octets = try literal.decode()
    let value: Value =
      token.kind == .bytes ? .bytes(octets) : .string(String(decoding: octets, as: UTF8.self))
    return try tree.add(.literal(value), token.range)
  }

  /// A number, with the minus sign that directly precedes it.
  mutating func number(afterMinusAt minus: Int?) throws(SyntaxFailure) -> SyntaxNode.Child {
    let token = try advance()
    let range = (minus ?? token.range.lowerBound)..<token.range.upperBound
    let sign = minus == nil ? "" : "-"
    guard let value = numericValue(of: token, sign: sign) else {
      throw SyntaxFailure(.numberOutOfRange, range)
    }
    return try tree.add(.literal(value), range)
  }

  private func numericValue(of token: Token, sign: String) -> Value? {
    let digits = source.text(in: token.range)
    switch token.kind {
    case .double:
      guard let double = Double(sign + digits), double.isFinite else { return nil }
      return .double(double)
    case .uint:
      return Self.integer(digits.dropLast(), sign: "", as: UInt64.self).map(Value.uint)
    default:
      return Self.integer(digits[...], sign: sign, as: Int64.self).map(Value.int)
    }
  }

  private static func integer<Integer: FixedWidthInteger>(
    _ digits: Substring,
    sign: String,
    as type: Integer.Type
  ) -> Integer? {
    // Without a prefix or a sign, which is the rule, there is nothing to put together.
    if sign.isEmpty, let integer = Integer(digits) { return integer }
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    return isHexadecimal ? Integer(sign + digits.dropFirst(2), radix: 16) : Integer(sign + digits)
  }
}
