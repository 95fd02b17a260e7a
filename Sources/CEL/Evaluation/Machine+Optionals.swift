// Optionals whose parts are evaluated only when they are needed.
extension Machine {
  mutating func optionalMap(
    _ slot: Int,
    _ operand: Child,
    _ body: Child,
    isFlat: Bool,
    _ node: Child
  ) -> Result {
    let operand = evaluate(operand)
    guard case .value(let value) = operand.outcome else { return operand }
    guard case .optional(let wrapped) = value else {
      return failure(.notOptional(value.kind), at: node, operand.origin)
    }
    guard let wrapped else { return operand }
    locals[slot] = Result(.value(wrapped), operand.origin)
    var result = evaluate(body)
    result.origin.merge(operand.origin)
    guard !isFlat, case .value(let mapped) = result.outcome else { return result }
    result.outcome = .value(.optional(mapped))
    return result
  }

  /// `first.or(second)` and, unwrapping, `first.orValue(second)`.
  mutating func alternative(_ first: Child, _ second: Child, unwraps: Bool, _ node: Child) -> Result {
    let first = evaluate(first)
    guard case .value(let value) = first.outcome else { return first }
    guard case .optional(let wrapped) = value else {
      return failure(.notOptional(value.kind), at: node, first.origin)
    }
    if let wrapped { return unwraps ? Result(.value(wrapped), first.origin) : first }
    var result = evaluate(second)
    result.origin.merge(first.origin)
    return result
  }
}
