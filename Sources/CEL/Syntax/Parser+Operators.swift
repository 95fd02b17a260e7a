// The grammar from the conditional down to unary operators, by precedence climbing.
extension Parser {
  /// An operand, or a conditional `Or ? Or : Expression`.
  mutating func expression() throws(SyntaxFailure) -> SyntaxNode.Child {
    openNesting += 1
    defer { openNesting -= 1 }
    guard openNesting <= CompilationLimits.nesting else { throw SyntaxFailure(.tooDeep, token.range) }
    let condition = try operation(.or)
    return token.kind == .question ? try conditional(condition) : condition
  }

  private mutating func conditional(_ condition: SyntaxNode.Child) throws(SyntaxFailure) -> SyntaxNode.Child {
    let mark = try advance()
    let then = try operation(.or)
    try expect(.colon, .colonOfConditional)
    let otherwise = try expression()
    return try tree.add(
      .conditional(condition, then: then, otherwise: otherwise),
      mark.range
    )
  }

  private enum Precedence: Int {
    case or
    case and
    case relation
    case sum
    case product
    case unary

    /// The precedence that binds more tightly.
    var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .unary }
  }

  private enum InfixOperator {
    case logical(LogicalOperator)
    case binary(BinaryOperator)
  }

  /// Left-associative operators that bind at least as tightly as `lowest`.
  private mutating func operation(_ lowest: Precedence) throws(SyntaxFailure) -> SyntaxNode.Child {
    var left = try unary()
    while let (infix, precedence) = infixOperator, precedence.rawValue >= lowest.rawValue {
      switch infix {
      case .binary(let joining): left = try binary(joining, left, precedence.next)
      case .logical(let joining): left = try logical(joining, left, precedence.next)
      }
    }
    return left
  }

  private mutating func binary(
    _ joining: BinaryOperator,
    _ left: SyntaxNode.Child,
    _ tighter: Precedence
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    let mark = try advance()
    let right = try operation(tighter)
    return try tree.add(.binary(joining, left, right), mark.range)
  }

  /// A chain of one logical operator becomes one node.
  private mutating func logical(
    _ joining: LogicalOperator,
    _ first: SyntaxNode.Child,
    _ tighter: Precedence
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    let mark = token
    let outer = pending.count
    pending.append(first)
    while try takes(mark.kind) {
      pending.append(try operation(tighter))
    }
    return try tree.add(.logical(joining, list(since: outer)), mark.range)
  }

  private var infixOperator: (InfixOperator, Precedence)? {
    switch token.kind {
    case .or: (.logical(.or), .or)
    case .and: (.logical(.and), .and)
    case .plus: (.binary(.add), .sum)
    case .minus: (.binary(.subtract), .sum)
    case .star: (.binary(.multiply), .product)
    case .slash: (.binary(.divide), .product)
    case .percent: (.binary(.remainder), .product)
    case .equal: (.binary(.equal), .relation)
    case .notEqual: (.binary(.notEqual), .relation)
    case .less: (.binary(.less), .relation)
    case .lessOrEqual: (.binary(.lessOrEqual), .relation)
    case .greater: (.binary(.greater), .relation)
    case .greaterOrEqual: (.binary(.greaterOrEqual), .relation)
    case .in: (.binary(.membership), .relation)
    default: nil
    }
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
    var mark = try advance()
    // Nearly always there is one mark, which needs no list.
    var marks: [Token] = []
    while token.kind == kind {
      marks.append(mark)
      mark = try advance()
    }
    var operand: SyntaxNode.Child
    if sign == .negate, isNumber {
      // The sign belongs to the literal, or the least integer could not be written.
      operand = try member(afterMinusAt: mark.range.lowerBound)
    } else {
      operand = try tree.add(.unary(sign, member()), mark.range)
    }
    for mark in marks.reversed() {
      operand = try tree.add(.unary(sign, operand), mark.range)
    }
    return operand
  }

  private var isNumber: Bool {
    token.kind == .int || token.kind == .double
  }
}
