/// Evaluates a plan.
///
/// Errors and unknowns are outcomes that travel up like values, because `&&`, `||`, `all` and
/// `exists` may still decide without the operand that failed.
///
/// A machine is copied nowhere and changes nothing in itself: what changes stands behind `state`.
/// Otherwise each call of one of its functions would copy all of it.
struct Machine<From: Origin> {
  /// What each step gives: an outcome with its origin.
  typealias Result = Traced<From>
  /// A node of the plan.
  typealias Child = PlanNode.Child

  private let planReference: Unmanaged<Plan>
  let view: PlanView
  private let activation: UnsafePointer<Activation>
  /// The values of the activation.
  private let values: UnsafePointer<Value>
  let locals: Locals<From>
  private let state: UnsafeMutablePointer<EvaluationState<From>>

  /// Evaluates a whole plan; a limit that was reached fails it even where errors are absorbed.
  static func run(_ plan: Plan, _ activation: Activation, _ limits: EvaluationLimits) -> Result {
    var state = EvaluationState<From>(context: EvaluationContext(limits, timeZones: plan.timeZones))
    return withUnsafeMutablePointer(to: &state) { state in
      let result = evaluate(plan, activation, state)
      guard let exhaustion = state.pointee.context.exhaustion else { return result }
      return Result(
        .error(EvaluationError(exhaustion).located(in: plan.source, at: plan.range(of: plan.root)))
      )
    }
  }

  private static func evaluate(
    _ plan: Plan,
    _ activation: Activation,
    _ state: UnsafeMutablePointer<EvaluationState<From>>
  ) -> Result {
    withUnsafePointer(to: activation) { activation in
      activation.pointee.values.withUnsafeBufferPointer { values in
        Locals<From>
          .with(count: plan.localCount) { locals in
            let machine = Machine(
              planReference: .passUnretained(plan),
              view: plan.view,
              activation: activation,
              // Without variables the pointer is never followed.
              values: values.baseAddress ?? plan.view.constants,
              locals: locals,
              state: state
            )
            return machine.evaluate(plan.root)
          }
      }
    }
  }

  /// The plan that is evaluated; whoever runs a machine keeps it alive.
  var plan: Plan { planReference.takeUnretainedValue() }

  /// What the evaluation has left of its limits.
  var context: EvaluationContext {
    get { state.pointee.context }
    nonmutating _modify { yield &state.pointee.context }
  }

  /// Evaluates one node.
  func evaluate(_ node: Child) -> Result {
    guard context.takeStep() else { return outOfSteps(node) }
    switch view.nodes[node].step {
    case .constant(let constant): return Result(.value(view.constants[constant]))
    case .variable(let variable): return self.variable(variable, node)
    case .local(let slot): return locals.value(Int(slot))
    case .select(let operand, let field):
      if !From.isTracking, let place = place(node) { return Result(.value(place.pointee)) }
      return select(evaluate(operand), field, node, isPart: isPart(operand))
    case .presence(let operand, let field):
      if !From.isTracking, let place = place(operand), case .map(let map) = place.pointee {
        return Result(.bool(MapTable.place(of: view.fields.place(of: field), in: map.table) != nil))
      }
      return presence(evaluate(operand), field, node, isPart: isPart(operand))
    case .and(let operands): return logical(operands, deciding: false, node)
    case .or(let operands): return logical(operands, deciding: true, node)
    case .not(let operand): return not(evaluate(operand), node)
    case .equality(let isNegated, let left, let right):
      if !From.isTracking, let first = place(left), let second = place(right) {
        return Result(.bool(first.pointee.equals(second.pointee, &context) != isNegated))
      }
      return equality(evaluate(left), evaluate(right), isNegated: isNegated)
    case .comparison(let sign, let left, let right):
      return comparison(sign, evaluate(left), evaluate(right), node)
    case .arithmetic(let sign, let left, let right):
      return arithmetic(sign, evaluate(left), evaluate(right), node)
    case .membership(let left, let right): return membership(evaluate(left), evaluate(right), node)
    case .fold(let fold): return self.fold(fold, node)
    case .unaryCall(let function, let argument): return call(function, evaluate(argument), node)
    case .binaryCall(let function, let left, let right):
      return call(function, evaluate(left), evaluate(right), node)
    case .matches(let text, let pattern): return matches(evaluate(text), pattern, node)
    default: return evaluateRare(node)
    }
  }

  // Kept apart so that the stack frame of the common steps stays small.
  private func evaluateRare(_ node: Child) -> Result {
    switch view.nodes[node].step {
    case .index(let operand, let key):
      return index(evaluate(operand), evaluate(key), node, isPart: isPart(operand))
    case .optionalIndex(let operand, let key):
      return optionalIndex(evaluate(operand), evaluate(key), node)
    case .optionalSelect(let operand, let field): return optionalSelect(evaluate(operand), field, node)
    case .conditional(let condition, let then, let otherwise):
      return conditional(evaluate(condition), then, otherwise, node)
    case .negate(let operand): return negate(evaluate(operand), node)
    case .call(let function, let arguments): return call(function, arguments, node)
    case .list(let elements): return list(elements, node)
    case .map(let entries): return map(entries, node)
    case .definition(let definition): return self.definition(definition)
    case .bind(let slot, let initial, let body): return bind(Int(slot), initial, body)
    case .optionalMap(let slot, let operand, let body):
      return optionalMap(Int(slot), evaluate(operand), body, isFlat: false, node)
    case .optionalFlatMap(let slot, let operand, let body):
      return optionalMap(Int(slot), evaluate(operand), body, isFlat: true, node)
    case .alternative(let first, let second):
      return alternative(evaluate(first), second, unwraps: false, node)
    case .fallback(let first, let second):
      return alternative(evaluate(first), second, unwraps: true, node)
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
    error.located(in: plan.source, at: plan.range(of: node))
  }

  private func outOfSteps(_ node: Child) -> Result {
    context.exhaustSteps()
    return failure(.tooManySteps, at: node)
  }

  /// Where the value of a variable stands, or nil when it is not bound.
  func place(of variable: Handle<String>) -> UnsafePointer<Value>? {
    let name = view.variables.place(of: variable)
    let names = activation.pointee.names
    // Most often the variables are bound in the order in which the expression names them.
    let guess = Int(variable.offset)
    if guess < names.count, names[guess] == name.pointee { return values + guess }
    return names.firstIndex(of: name.pointee).map { values + $0 }
  }

  private func variable(_ variable: Handle<String>, _ node: Child) -> Result {
    guard let value = place(of: variable)?.pointee else {
      return failure(.noSuchVariable(plan.tables.variables[variable]), at: node)
    }
    guard From.isTracking, let path = value.path else { return Result(.value(value)) }
    var origin = From.none
    origin.read(path, value)
    return Result(.value(value), origin)
  }

  private func bind(_ slot: Int, _ initial: Child, _ body: Child) -> Result {
    let value = evaluate(initial)
    locals.set(slot, to: value)
    return evaluate(body)
  }

  private func definition(_ definition: Handle<Plan>) -> Result {
    let plan = plan.tables.definitions[definition]
    let number = plan.number
    if number < state.pointee.definitions.count, let known = state.pointee.definitions[number] {
      return known
    }
    // The state is shared, or expressions that build on each other would multiply.
    let result = Self.evaluate(plan, activation.pointee, state)
    while state.pointee.definitions.count <= number { state.pointee.definitions.append(nil) }
    state.pointee.definitions[number] = result
    return result
  }
}

/// What changes during an evaluation.
private struct EvaluationState<From> {
  var context: EvaluationContext
  /// What named expressions gave so far, each at its number.
  var definitions: [Traced<From>?] = []
}
