/// Turns an expression into a syntax tree by recursive descent; macros are expanded on the way.
struct Parser: ~Copyable {
  let source: SourceText
  let macros: MacroSet
  var tree: SyntaxTree
  var token: Token
  /// Children that were parsed, of lists that have not ended.
  var pending: [SyntaxNode.Child] = []
  private var lexer: Lexer
  /// How many expressions are being parsed inside each other.
  var openNesting = 0

  /// Parses a whole expression.
  /// - Throws: the first mistake.
  static func parse(
    _ source: SourceText,
    macros: MacroSet = .standard
  ) throws(SyntaxFailure) -> SyntaxTree {
    guard source.bytes.count <= CompilationLimits.sourceLength else {
      throw SyntaxFailure(.tooLong, 0..<0)
    }
    var parser = try Parser(source, macros)
    parser.tree.root = try parser.expression()
    guard parser.token.kind == .end else { throw parser.unexpectedToken(.endOfExpression) }
    return parser.tree
  }

  private init(_ source: SourceText, _ macros: MacroSet) throws(SyntaxFailure) {
    self.source = source
    self.macros = macros
    tree = SyntaxTree(source)
    lexer = Lexer(source)
    token = try lexer.next()
  }

  /// Takes the current token and reads the next one.
  @discardableResult
  mutating func advance() throws(SyntaxFailure) -> Token {
    let taken = token
    token = try lexer.next()
    return taken
  }

  /// Takes the current token if it is of a kind.
  mutating func takes(_ kind: Token.Kind) throws(SyntaxFailure) -> Bool {
    guard token.kind == kind else { return false }
    try advance()
    return true
  }

  /// Takes the token that must stand here.
  @discardableResult
  mutating func expect(_ kind: Token.Kind, _ expected: Diagnostic.Expected) throws(SyntaxFailure) -> Token {
    guard token.kind == kind else { throw unexpectedToken(expected) }
    return try advance()
  }

  /// Takes the children that were parsed since there were so many pending.
  mutating func list(since count: Int) -> ChildList {
    let list = tree.list(pending[count...])
    while pending.count > count { pending.removeLast() }
    return list
  }

  /// The failure of finding the current token where something else belongs.
  func unexpectedToken(_ expected: Diagnostic.Expected) -> SyntaxFailure {
    let found = token.kind == .end ? nil : source.text(in: token.range)
    return SyntaxFailure(.unexpectedToken(found: found, expected: expected), token.range)
  }
}
