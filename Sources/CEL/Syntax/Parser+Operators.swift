// The grammar from the conditional down to unary operators, by precedence climbing.
extension Parser {
  /// An operand, or a conditional `Or ? Or : Expression`.
  mutating func expression() throws(SyntaxFailure) -> SyntaxNode.Child {
    try nested { (parser) throws(SyntaxFailure) in try parser.conditional() }
  }

  private mutating func conditional() throws(SyntaxFailure) -> SyntaxNode.Child {
    let condition = try logical(.or)
    guard token.kind == .question else { return condition }
    let mark = try advance()
    let then = try logical(.or)
    try expect(.colon, .colonOfConditional)
    let otherwise = try expression()
    return try tree.add(
      .conditional(condition, then: then, otherwise: otherwise),
      mark.range,
      below: condition,
      then,
      otherwise
    )
  }

  private mutating func logical(_ joining: LogicalOperator) throws(SyntaxFailure) -> SyntaxNode.Child {
    let first = try logicalOperand(of: joining)
    let kind: Token.Kind = joining == .or ? .or : .and
    guard token.kind == kind else { return first }
    let mark = token.range
    var operands = [first]
    while try takes(kind) {
      operands.append(try logicalOperand(of: joining))
    }
    return try tree.add(.logical(joining, operands), mark, below: operands)
  }

  private mutating func logicalOperand(of joining: LogicalOperator) throws(SyntaxFailure) -> SyntaxNode.Child
  {
    joining == .or ? try logical(.and) : try binary(.relation)
  }

  private enum Precedence: Int {
    case relation
    case sum
    case product
    case unary
  }

  /// Left-associative operators that bind at least as tightly as `lowest`.
  private mutating func binary(_ lowest: Precedence) throws(SyntaxFailure) -> SyntaxNode.Child {
    var left = try unary()
    while let (joining, precedence) = binaryOperator, precedence.rawValue >= lowest.rawValue {
      let mark = try advance()
      let tighter = Precedence(rawValue: precedence.rawValue + 1) ?? .unary
      let right = try binary(tighter)
      left = try tree.add(.binary(joining, left, right), mark.range, below: left, right)
    }
    return left
  }

  private var binaryOperator: (BinaryOperator, Precedence)? {
    switch token.kind {
    case .plus: (.add, .sum)
    case .minus: (.subtract, .sum)
    case .star: (.multiply, .product)
    case .slash: (.divide, .product)
    case .percent: (.remainder, .product)
    case .equal: (.equal, .relation)
    case .notEqual: (.notEqual, .relation)
    case .less: (.less, .relation)
    case .lessOrEqual: (.lessOrEqual, .relation)
    case .greater: (.greater, .relation)
    case .greaterOrEqual: (.greaterOrEqual, .relation)
    case .identifier where isWord("in"): (.membership, .relation)
    default: nil
    }
  }

  /// Whether the current token is the given word.
  func isWord(_ word: StaticString) -> Bool {
    token.range.count == word.utf8CodeUnitCount
      && source.bytes[token.range]
        .elementsEqual(
          UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        )
  }

  private mutating func unary() throws(SyntaxFailure) -> SyntaxNode.Child {
    switch token.kind {
    case .bang: try prefixed(.not, .bang)
    case .minus: try prefixed(.negate, .minus)
    default: try member()
    }
  }

  private mutating func prefixed(
    _ sign: UnaryOperator,
    _ kind: Token.Kind
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    var marks: [Range<Int>] = []
    while token.kind == kind {
      marks.append(try advance().range)
    }
    var operand: SyntaxNode.Child
    if sign == .negate, isNumber, let mark = marks.popLast() {
      // The sign belongs to the literal, or the least integer could not be written.
      operand = try member(afterMinusAt: mark.lowerBound)
    } else {
      operand = try member()
    }
    for mark in marks.reversed() {
      operand = try tree.add(.unary(sign, operand), mark, below: operand)
    }
    return operand
  }

  private var isNumber: Bool {
    token.kind == .int || token.kind == .double
  }
}
