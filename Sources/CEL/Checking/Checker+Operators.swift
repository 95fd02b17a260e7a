internal import Suggestions

// Operators and the conditional.
extension Checker {
  /// The type of a chain of conditions.
  mutating func checkLogical(_ joining: LogicalOperator, _ operands: ChildList) -> ValueType {
    for operand in tree[operands] {
      let type = resolved(operand)
      if !isCondition(type) { fail(.operandNotBool(joining.symbol, type), at: operand) }
    }
    return .bool
  }

  /// Whether a value of the type can be a condition.
  mutating func isCondition(_ type: ValueType) -> Bool {
    substitution.assign(type, to: .bool)
  }

  /// The type of `condition ? then : otherwise`.
  mutating func checkConditional(
    _ node: SyntaxNode.Child,
    _ condition: SyntaxNode.Child,
    _ then: SyntaxNode.Child,
    _ otherwise: SyntaxNode.Child
  ) -> ValueType {
    let conditionType = resolved(condition)
    if !isCondition(conditionType) { fail(.conditionNotBool(conditionType), at: condition) }
    let (first, second) = (resolved(then), resolved(otherwise))
    var attempt = substitution
    guard attempt.assign(first, to: second) || attempt.assign(second, to: first) else {
      return dynamic(.differingBranches(first, second), at: node)
    }
    return substitution.joined(first, second)
  }

  /// The type of an operand with a sign before it.
  mutating func checkUnary(
    _ node: SyntaxNode.Child,
    _ sign: UnaryOperator,
    _ operand: SyntaxNode.Child
  ) -> ValueType {
    let type = resolved(operand)
    if case .dynamic = type { return sign == .not ? .bool : .dynamic }
    switch sign {
    case .not where substitution.assign(type, to: .bool): return .bool
    case .negate where substitution.assign(type, to: .int): return .int
    case .negate where substitution.assign(type, to: .double): return .double
    default: return dynamic(.noOperator(sign.symbol, [type]), at: node)
    }
  }

  /// The type of two operands with an operator between them.
  mutating func checkBinary(
    _ node: SyntaxNode.Child,
    _ sign: BinaryOperator,
    _ left: SyntaxNode.Child,
    _ right: SyntaxNode.Child
  ) -> ValueType {
    let types = (resolved(left), resolved(right))
    switch sign {
    case .equal, .notEqual: checkEquality(node, left, right, types)
    case .membership: checkMembership(node, left, right, types)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: checkOrder(node, sign, types)
    case .add, .subtract, .multiply, .divide, .remainder:
      return checkArithmetic(node, sign, types)
    }
    return .bool
  }

  private mutating func checkArithmetic(
    _ node: SyntaxNode.Child,
    _ sign: BinaryOperator,
    _ types: (left: ValueType, right: ValueType)
  ) -> ValueType {
    let overloads = OperatorSignatures.arithmetic(sign)
    if let result = match(overloads, [types.left, types.right]) { return result }
    let (left, right) = (substitution.settled(types.left), substitution.settled(types.right))
    if left.isNumeric, right.isNumeric, left != right {
      return dynamic(.mixedArithmetic(sign.symbol, left, right), at: node)
    }
    return dynamic(.noOperator(sign.symbol, [left, right]), at: node)
  }

  private mutating func checkOrder(
    _ node: SyntaxNode.Child,
    _ sign: BinaryOperator,
    _ types: (left: ValueType, right: ValueType)
  ) {
    if types.left.mayBeNumeric, types.right.mayBeNumeric { return }
    guard match(OperatorSignatures.order, [types.left, types.right]) == nil else { return }
    fail(.noOperator(sign.symbol, [types.left, types.right].map(substitution.settled)), at: node)
  }

  private mutating func checkEquality(
    _ node: SyntaxNode.Child,
    _ left: SyntaxNode.Child,
    _ right: SyntaxNode.Child,
    _ types: (left: ValueType, right: ValueType)
  ) {
    guard canBeEqual(types.left, types.right) else {
      let (first, second) = (substitution.settled(types.left), substitution.settled(types.right))
      if first == .null || second == .null {
        return fail(.neverNull(first == .null ? second : first), at: node)
      }
      return fail(.neverEqual(first, second), at: node)
    }
    checkAllowed(left, types.right)
    checkAllowed(right, types.left)
  }

  private mutating func canBeEqual(_ left: ValueType, _ right: ValueType) -> Bool {
    switch (left, right) {
    case (.list(let left), .list(let right)), (.optional(let left), .optional(let right)):
      return canBeEqual(substitution.resolved(left), substitution.resolved(right))
    case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
      return canBeEqual(substitution.resolved(leftKey), substitution.resolved(rightKey))
        && canBeEqual(substitution.resolved(leftValue), substitution.resolved(rightValue))
    default:
      // Numbers of all types stand on one line.
      return left.isNumeric && right.isNumeric || canBeSame(left, right)
    }
  }

  private mutating func canBeSame(_ left: ValueType, _ right: ValueType) -> Bool {
    var attempt = substitution
    guard attempt.assign(left, to: right) || attempt.assign(right, to: left) else { return false }
    substitution = attempt
    return true
  }

  private mutating func checkMembership(
    _ node: SyntaxNode.Child,
    _ element: SyntaxNode.Child,
    _ container: SyntaxNode.Child,
    _ types: (left: ValueType, right: ValueType)
  ) {
    switch types.right {
    case .dynamic, .parameter: return
    case .list(let member):
      let member = substitution.resolved(member)
      guard canBeEqual(types.left, member) else { break }
      checkAllowed(element, member)
      if case .list(let elements) = tree[container].form {
        for candidate in tree[elements] { checkAllowed(candidate, types.left) }
      }
      return
    case .map(let key, _) where canBeEqual(types.left, substitution.resolved(key)): return
    case .object where canBeEqual(types.left, .string): return
    case .map, .object: break
    default: return fail(.noOperator("in", [types.left, types.right].map(substitution.settled)), at: node)
    }
    fail(.neverMember(substitution.settled(types.left), of: substitution.settled(types.right)), at: node)
  }

  /// Reports a text that is compared with a fact which never has that value.
  private mutating func checkAllowed(_ literal: SyntaxNode.Child, _ type: ValueType) {
    guard case .enumeration(let allowed) = type, let text = tree.string(literal),
      !allowed.contains(where: { $0.hasSameScalars(as: text) })
    else { return }
    let suggestion = Suggestion.closest(to: text, among: allowed)
    fail(.notAllowed(text, allowed: allowed, suggestion: suggestion), at: literal)
  }
}

/// The signatures of operators.
enum OperatorSignatures {
  /// The signatures of an operator that computes.
  static func arithmetic(_ sign: BinaryOperator) -> [Overload] {
    switch sign {
    case .add: addition
    case .subtract: subtraction
    case .remainder: remainder
    default: product
    }
  }

  private static let addition: [Overload] =
    [.int, .uint, .double, .string, .bytes, .list(StandardLibrary.element), .duration].map(closed) + [
      .function(.timestamp, .duration, gives: .timestamp),
      .function(.duration, .timestamp, gives: .timestamp),
    ]

  private static let subtraction: [Overload] =
    [.int, .uint, .double, .duration].map(closed) + [
      .function(.timestamp, .duration, gives: .timestamp),
      .function(.timestamp, .timestamp, gives: .duration),
    ]

  private static let product: [Overload] = [.int, .uint, .double].map(closed)
  private static let remainder: [Overload] = [.int, .uint].map(closed)

  /// The types that have an order.
  static let order: [Overload] =
    [.bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration]
    .map { .function($0, $0, gives: .bool) }

  private static func closed(_ type: ValueType) -> Overload {
    .function(type, type, gives: type)
  }
}
