/// Evaluates a plan.
///
/// Errors and unknowns are outcomes that travel up like values, because `&&`, `||`, `all` and
/// `exists` may still decide without the operand that failed.
struct Machine<From: Origin> {
  typealias Result = Traced<From>
  typealias Child = PlanNode.Child

  let plan: Plan
  let nodes: [PlanNode]
  private let activation: Activation
  /// The variables of the plan, in the order of its table.
  private var variables: [Value?]
  /// The variables of macros, each in its slot.
  var locals: [Result]
  var context: EvaluationContext
  /// What named expressions gave in this evaluation.
  private var definitions: [ObjectIdentifier: Result] = [:]

  init(_ plan: Plan, _ activation: Activation, _ limits: EvaluationLimits) {
    self.init(plan, activation, EvaluationContext(limits, timeZones: plan.timeZones))
  }

  private init(_ plan: Plan, _ activation: Activation, _ context: EvaluationContext) {
    self.plan = plan
    nodes = plan.nodes
    self.activation = activation
    self.context = context
    variables = plan.tables.variables.map(activation.value)
    locals = plan.localCount == 0 ? [] : Array(repeating: Result(.value(.null)), count: plan.localCount)
  }

  /// Evaluates the whole plan; a limit that was reached fails it even where errors are absorbed.
  mutating func run() -> Result {
    let result = evaluate(plan.root)
    guard let exhaustion = context.exhaustion else { return result }
    return failure(exhaustion, at: plan.root)
  }

  /// Evaluates one node.
  mutating func evaluate(_ node: Child) -> Result {
    guard context.takeStep() else { return outOfSteps(node) }
    // Operands are evaluated before the call that takes them: a call would copy the machine first.
    switch nodes[node] {
    case .constant(let constant): return Result(.value(plan.tables.constants[constant]))
    case .variable(let variable): return self.variable(variable, node)
    case .local(let slot): return locals[Int(slot)]
    case .select(let operand, let field):
      let value = evaluate(operand)
      return select(value, field, node, operand)
    case .presence(let operand, let field):
      let value = evaluate(operand)
      return presence(value, field, node, operand)
    case .and(let operands): return logical(operands, deciding: false, node)
    case .or(let operands): return logical(operands, deciding: true, node)
    case .not(let operand):
      let value = evaluate(operand)
      return not(value, node)
    case .equality(let isNegated, let left, let right):
      let (first, second) = (evaluate(left), evaluate(right))
      return equality(first, second, isNegated: isNegated)
    case .comparison(let sign, let left, let right):
      let (first, second) = (evaluate(left), evaluate(right))
      return comparison(sign, first, second, node)
    case .arithmetic(let sign, let left, let right):
      let (first, second) = (evaluate(left), evaluate(right))
      return arithmetic(sign, first, second, node)
    case .membership(let left, let right):
      let (first, second) = (evaluate(left), evaluate(right))
      return membership(first, second, node)
    case .fold(let fold): return self.fold(fold, node)
    case .unaryCall(let function, let argument):
      let value = evaluate(argument)
      return call(function, value, node)
    case .binaryCall(let function, let left, let right):
      let (first, second) = (evaluate(left), evaluate(right))
      return call(function, first, second, node)
    default: return evaluateRare(node)
    }
  }

  // Kept apart so that the stack frame of the common steps stays small.
  private mutating func evaluateRare(_ node: Child) -> Result {
    switch nodes[node] {
    case .index(let operand, let key):
      let (container, value) = (evaluate(operand), evaluate(key))
      return index(container, value, node, operand)
    case .optionalIndex(let operand, let key):
      let (container, value) = (evaluate(operand), evaluate(key))
      return optionalIndex(container, value, node)
    case .optionalSelect(let operand, let field):
      let value = evaluate(operand)
      return optionalSelect(value, field, node)
    case .conditional(let condition, let then, let otherwise):
      return conditional(condition, then, otherwise, node)
    case .negate(let operand):
      let value = evaluate(operand)
      return negate(value, node)
    case .call(let function, let arguments): return call(function, arguments, node)
    case .matches(let text, let pattern):
      let value = evaluate(text)
      return matches(value, pattern, node)
    case .list(let elements): return list(elements, node)
    case .map(let entries): return map(entries, node)
    case .definition(let definition): return self.definition(definition)
    case .bind(let slot, let initial, let body): return bind(Int(slot), initial, body)
    case .optionalMap(let slot, let operand, let body):
      return optionalMap(Int(slot), operand, body, isFlat: false, node)
    case .optionalFlatMap(let slot, let operand, let body):
      return optionalMap(Int(slot), operand, body, isFlat: true, node)
    case .alternative(let first, let second): return alternative(first, second, unwraps: false, node)
    case .fallback(let first, let second): return alternative(first, second, unwraps: true, node)
    case .failure(let reason): return failure(plan.tables.failures[reason], at: node)
    default: return failure(.overflow, at: node)
    }
  }
}

extension Machine {
  /// A failure at a node.
  func failure(_ reason: EvaluationError.Reason, at node: Child, _ origin: From = .none) -> Result {
    Result(.error(located(EvaluationError(reason), node)), origin)
  }

  /// The error with the place of a node, unless it has a place already.
  func located(_ error: EvaluationError, _ node: Child) -> EvaluationError {
    error.located(in: plan.source, at: plan.ranges[Int(node.offset)])
  }

  private mutating func outOfSteps(_ node: Child) -> Result {
    context.exhaustSteps()
    return failure(.tooManySteps, at: node)
  }

  private func variable(_ variable: Handle<String>, _ node: Child) -> Result {
    guard let value = variables[Int(variable.offset)] else {
      return failure(.noSuchVariable(plan.tables.variables[variable]), at: node)
    }
    guard From.isTracking, let path = value.path else { return Result(.value(value)) }
    var origin = From.none
    origin.read(path, value)
    return Result(.value(value), origin)
  }

  private mutating func bind(_ slot: Int, _ initial: Child, _ body: Child) -> Result {
    locals[slot] = evaluate(initial)
    return evaluate(body)
  }

  private mutating func definition(_ definition: Handle<Plan>) -> Result {
    let plan = plan.tables.definitions[definition]
    if let known = definitions[ObjectIdentifier(plan)] { return known }
    var inner = Machine(plan, activation, context)
    swap(&inner.definitions, &definitions)
    let result = inner.evaluate(plan.root)
    swap(&inner.definitions, &definitions)
    context = inner.context
    definitions[ObjectIdentifier(plan)] = result
    return result
  }
}
