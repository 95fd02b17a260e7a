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
    guard name.kind == .identifier || name.kind == .quotedIdentifier, !isKeyword(name) else {
      throw unexpectedToken(.fieldName)
    }
    try advance()
    if name.kind == .identifier, !isOptional, token.kind == .leftParenthesis {
      return try call(source.text(in: name.range), at: name.range, receiver: operand)
    }
    return try tree.add(
      .select(operand, field: fieldName(name), isOptional: isOptional),
      name.range
    )
  }

  private func fieldName(_ name: Token) -> String {
    let quote = name.kind == .quotedIdentifier ? 1 : 0
    return source.text(in: (name.range.lowerBound + quote)..<(name.range.upperBound - quote))
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
    case .identifier: return try word()
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

  private mutating func word() throws(SyntaxFailure) -> SyntaxNode.Child {
    guard let value = keywordValue else { return try name(isRooted: false) }
    return try tree.add(.literal(value), advance().range)
  }

  private var keywordValue: Value? {
    if isWord("true") { return .bool(true) }
    if isWord("false") { return .bool(false) }
    return isWord("null") ? .null : nil
  }

  private mutating func rootedName() throws(SyntaxFailure) -> SyntaxNode.Child {
    try advance()
    guard token.kind == .identifier, !isKeyword(token) else { throw unexpectedToken(.name) }
    return try name(isRooted: true)
  }

  private mutating func name(isRooted: Bool) throws(SyntaxFailure) -> SyntaxNode.Child {
    let range = token.range
    guard !isWord("in") else { throw unexpectedToken(.expression) }
    let name = source.text(in: range)
    guard !Self.reservedWords.contains(where: { isWord($0) }) else {
      throw SyntaxFailure(.reservedWord(name), range)
    }
    try advance()
    if token.kind == .leftParenthesis {
      return try call(name, at: range, receiver: nil)
    }
    return try tree.add(.identifier(name, isRooted: isRooted), range)
  }

  private func isKeyword(_ name: Token) -> Bool {
    name.kind == .identifier && (isWord("true") || isWord("false") || isWord("null") || isWord("in"))
  }

  private static let reservedWords: [StaticString] = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "package", "namespace", "return", "var", "void", "while",
  ]

  private mutating func call(
    _ name: String,
    at range: Range<Int>,
    receiver: SyntaxNode.Child?
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    try advance()
    let arguments = try arguments()
    if macros != .none, let expanded = try expand(name, at: range, receiver: receiver, arguments) {
      return expanded
    }
    return try tree.add(.call(name, receiver: receiver, arguments: arguments), range)
  }

  private mutating func arguments() throws(SyntaxFailure) -> [SyntaxNode.Child] {
    var arguments: [SyntaxNode.Child] = []
    if try takes(.rightParenthesis) { return arguments }
    repeat {
      arguments.append(try expression())
    } while try takes(.comma)
    try expect(.rightParenthesis, .closing(")"))
    return arguments
  }
}
