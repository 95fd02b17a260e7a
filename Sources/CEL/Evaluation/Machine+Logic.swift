// The operators that one operand may decide alone.
extension Machine {
  /// The conjunction when false decides, the disjunction when true does.
  ///
  /// A deciding operand beats unknowns, and they beat errors.
  func logical(_ operands: ChildList, deciding: Bool, _ node: Child) -> Result {
    var verdict = Verdict<From>(deciding: deciding)
    for position in operands.indices {
      let operand = view.children[position]
      verdict.add(evaluate(operand)) { located(EvaluationError($0), operand) }
      if verdict.isDecided, !From.isTracking { break }
    }
    return verdict.result
  }

  /// The opposite of a truth value.
  func not(_ operand: Result, _ node: Child) -> Result {
    switch operand.outcome {
    case .value(.bool(let bool)): Result(.bool(!bool), operand.origin)
    case .value(let value): failure(.noOverload("!", [value.kind]), at: node, operand.origin)
    default: operand
    }
  }

  /// The branch that a condition chooses; the other one is not evaluated.
  func conditional(_ condition: Result, _ then: Child, _ otherwise: Child, _ node: Child) -> Result {
    switch condition.outcome {
    case .value(.bool(let bool)):
      var result = evaluate(bool ? then : otherwise)
      result.origin.merge(condition.origin)
      return result
    case .value(let value): return failure(.notBool(value.kind), at: node, condition.origin)
    default: return condition
    }
  }
}

/// Gathers the operands of `&&` or `||`, or the predicates of `all` or `exists`.
struct Verdict<From: Origin> {
  private let deciding: Bool
  private(set) var isDecided = false
  private var unknowns = UnknownAccumulator()
  private var error: EvaluationError?
  /// Where the operands that decide come from.
  private(set) var decidingOrigin = From.none
  private(set) var otherOrigin = From.none

  /// - Parameter deciding: the truth value of an operand that settles the whole.
  init(deciding: Bool) {
    self.deciding = deciding
  }

  /// Adds one operand; `locate` makes the error of one that is neither true nor false.
  @inline(__always)
  mutating func add(_ operand: Traced<From>, locate: (EvaluationError.Reason) -> EvaluationError) {
    if case .value(.bool(let bool)) = operand.outcome {
      if bool == deciding {
        isDecided = true
        decidingOrigin.merge(operand.origin)
      } else {
        otherOrigin.merge(operand.origin)
      }
    } else {
      addUndecided(operand, locate)
    }
  }

  private mutating func addUndecided(
    _ operand: Traced<From>,
    _ locate: (EvaluationError.Reason) -> EvaluationError
  ) {
    otherOrigin.merge(operand.origin)
    switch operand.outcome {
    case .value(let value): error = error ?? locate(.notBool(value.kind))
    case .unknown(let unknown): unknowns.add(unknown)
    case .error(let failure): error = error ?? failure
    }
  }

  /// The outcome of all operands together.
  var result: Traced<From> {
    if isDecided { return Traced(.bool(deciding), decidingOrigin) }
    if let unknown = unknowns.set { return Traced(.unknown(unknown), otherOrigin) }
    if let error { return Traced(.error(error), otherOrigin) }
    return Traced(.bool(!deciding), otherOrigin)
  }
}

/// Gathers unknowns without sorting again at each one.
struct UnknownAccumulator {
  private var first: UnknownSet?
  private var facts: [UnknownFact] = []

  /// Adds the facts of one outcome.
  mutating func add(_ unknown: UnknownSet) {
    guard let first else {
      first = unknown
      return
    }
    if facts.isEmpty { facts = first.facts }
    facts += unknown.facts
    if facts.count > 4 * UnknownSet.maximumCount { facts = UnknownSet.merged(facts) }
  }

  /// All that was added, or nil for nothing.
  var set: UnknownSet? {
    facts.isEmpty ? first : UnknownSet(merging: facts)
  }
}
