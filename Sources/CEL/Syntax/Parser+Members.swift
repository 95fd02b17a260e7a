// Selections, calls and indexes, and what they start from.
extension Parser {
  /// A primary followed by any number of `.name`, `.name(...)`, `[...]`.
  ///
  /// A minus sign given by its place belongs to the literal here.
  mutating func member(afterMinusAt minus: Int? = nil) throws(SyntaxFailure) -> SyntaxNode.Child {
    var operand = minus == nil ? try primary() : try number(afterMinusAt: minus)
    while true {
      switch token.kind {
      case .dot: operand = try selection(from: operand)
      case .leftBracket: operand = try indexing(of: operand)
      case .leftBrace: throw SyntaxFailure(.messageConstruction, token.range)
      default: return operand
      }
    }
  }

  private mutating func selection(from operand: SyntaxNode.Child) throws(SyntaxFailure) -> SyntaxNode.Child {
    try advance()
    let isOptional = try takes(.question)
    let name = token
    guard name.kind.isFieldName else { throw unexpectedToken(.fieldName) }
    try advance()
    if name.kind != .quotedIdentifier, !isOptional, token.kind == .leftParenthesis {
      return try call(at: name.range, receiver: operand)
    }
    return try tree.add(
      .select(operand, field: fieldName(name), isOptional: isOptional),
      name.range
    )
  }

  private func fieldName(_ name: Token) -> Name {
    let quote = name.kind == .quotedIdentifier ? 1 : 0
    return tree.name(in: (name.range.lowerBound + quote)..<(name.range.upperBound - quote))
  }

  private mutating func indexing(of operand: SyntaxNode.Child) throws(SyntaxFailure) -> SyntaxNode.Child {
    let bracket = try advance()
    let isOptional = try takes(.question)
    let key = try expression()
    let end = try expect(.rightBracket, .closing("]"))
    let range = bracket.range.lowerBound..<end.range.upperBound
    return try tree.add(
      .index(operand, key: key, isOptional: isOptional),
      range
    )
  }

  private mutating func primary() throws(SyntaxFailure) -> SyntaxNode.Child {
    switch token.kind {
    case .identifier, .reserved: return try name(isRooted: false)
    case .true: return try tree.add(.bool(true), advance().range)
    case .false: return try tree.add(.bool(false), advance().range)
    case .null: return try tree.add(.null, advance().range)
    case .dot: return try rootedName()
    case .leftParenthesis: return try parenthesized()
    case .leftBracket: return try list()
    case .leftBrace: return try map()
    case .int, .uint, .double: return try number(afterMinusAt: nil)
    case .string, .bytes: return try text()
    default: throw unexpectedToken(.expression)
    }
  }

  private mutating func parenthesized() throws(SyntaxFailure) -> SyntaxNode.Child {
    try advance()
    let inner = try expression()
    try expect(.rightParenthesis, .closing(")"))
    return inner
  }

  private mutating func rootedName() throws(SyntaxFailure) -> SyntaxNode.Child {
    try advance()
    guard token.kind == .identifier || token.kind == .reserved else { throw unexpectedToken(.name) }
    return try name(isRooted: true)
  }

  private mutating func name(isRooted: Bool) throws(SyntaxFailure) -> SyntaxNode.Child {
    guard token.kind != .reserved else {
      throw SyntaxFailure(.reservedWord(source.text(in: token.range)), token.range)
    }
    let range = try advance().range
    if token.kind == .leftParenthesis {
      return try call(at: range, receiver: nil)
    }
    return try tree.add(.identifier(tree.name(in: range), isRooted: isRooted), range)
  }

  private mutating func call(
    at range: Range<Int>,
    receiver: SyntaxNode.Child?
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    try advance()
    let arguments = try arguments()
    if macros != .none,
      let expanded = try expand(source.text(in: range), at: range, receiver: receiver, arguments)
    {
      return expanded
    }
    return try tree.add(.call(tree.name(in: range), receiver: receiver, arguments: arguments), range)
  }

  private mutating func arguments() throws(SyntaxFailure) -> ChildList {
    let outer = pending.count
    guard try !takes(.rightParenthesis) else { return list(since: outer) }
    repeat {
      pending.append(try expression())
    } while try takes(.comma)
    try expect(.rightParenthesis, .closing(")"))
    return list(since: outer)
  }
}
