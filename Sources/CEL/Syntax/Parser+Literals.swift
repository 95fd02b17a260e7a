// Lists, maps, numbers and text.
extension Parser {
  /// A list literal, whose bracket is the current token.
  mutating func list() throws(SyntaxFailure) -> SyntaxNode.Child {
    let start = try advance().range.lowerBound
    let outer = pending.count
    var optionals: [Int] = []
    while token.kind != .rightBracket {
      if try takes(.question) { optionals.append(pending.count - outer) }
      pending.append(try expression())
      guard try takes(.comma) else { break }
    }
    let end = try expect(.rightBracket, .closing("]")).range.upperBound
    return try tree.add(.list(list(since: outer, optionals)), start..<end)
  }

  /// A map literal, whose brace is the current token.
  mutating func map() throws(SyntaxFailure) -> SyntaxNode.Child {
    let start = try advance().range.lowerBound
    let outer = pending.count
    var optionals: [Int] = []
    while token.kind != .rightBrace {
      // The mark stands before the key and belongs to the value.
      if try takes(.question) { optionals.append(pending.count - outer + 1) }
      pending.append(try expression())
      try expect(.colon, .colonOfEntry)
      pending.append(try expression())
      guard try takes(.comma) else { break }
    }
    let end = try expect(.rightBrace, .closing("}")).range.upperBound
    return try tree.add(.map(list(since: outer, optionals)), start..<end)
  }

  private mutating func list(since outer: Int, _ optionals: [Int]) -> ChildList {
    let list = list(since: outer)
    for place in optionals { tree.markOptional(Int(list.start) + place) }
    return list
  }

  /// A string or bytes literal.
  mutating func text() throws(SyntaxFailure) -> SyntaxNode.Child {
    let token = try advance()
    var literal = TextLiteral(source, token)
    let value: Value = try token.kind == .bytes ? .bytes(literal.decode()) : .string(literal.text())
    return try tree.add(value, token.range)
  }

  /// A number, with the minus sign that directly precedes it.
  mutating func number(afterMinusAt minus: Int?) throws(SyntaxFailure) -> SyntaxNode.Child {
    let token = try advance()
    let range = (minus ?? token.range.lowerBound)..<token.range.upperBound
    let sign = minus == nil ? "" : "-"
    guard let value = numericValue(of: token, sign: sign) else {
      throw SyntaxFailure(.numberOutOfRange, range)
    }
    return try tree.add(value, range)
  }

  private func numericValue(of token: Token, sign: String) -> Value? {
    if token.kind == .int, let number = shortNumber(in: token.range) {
      return .int(sign.isEmpty ? number : -number)
    }
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

  /// A number of decimal digits that cannot be too large, which most numbers are.
  private func shortNumber(in range: Range<Int>) -> Int64? {
    guard range.count <= 18 else { return nil }
    var number: Int64 = 0
    for place in range {
      let digit = source.bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = 10 * number + Int64(digit)
    }
    return number
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
