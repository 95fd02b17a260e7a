// Optionals whose parts are evaluated only when they are needed.
extension Machine {
  /// What the body makes of the value in an optional, or none of none.
  func optionalMap(
    _ slot: Int,
    _ operand: Result,
    _ body: Child,
    isFlat: Bool,
    _ node: Child
  ) -> Result {
    guard case .value(let value) = operand.outcome else { return operand }
    guard case .optional(let wrapped) = value else {
      return failure(.notOptional(value.kind), at: node, operand.origin)
    }
    guard let wrapped else { return operand }
    locals.set(slot, to: Result(.value(wrapped), operand.origin))
    var result = evaluate(body)
    result.origin.merge(operand.origin)
    guard !isFlat, case .value(let mapped) = result.outcome else { return result }
    result.outcome = .value(.optional(mapped))
    return result
  }

  /// `first.or(second)` and, unwrapping, `first.orValue(second)`.
  func alternative(_ first: Result, _ second: Child, unwraps: Bool, _ node: Child) -> Result {
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
