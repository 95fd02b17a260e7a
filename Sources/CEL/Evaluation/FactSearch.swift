extension CompiledExpression {
  /// The facts below a variable that the expression can come to read, in any branch and whatever the document holds.
  ///
  /// A list or map is among them only where nothing in it is. Values that the expression builds itself, such as the
  /// results of `map`, are not followed further.
  /// - Complexity: linear in the size of the expression, each named expression included once.
  public func facts(below variable: String) -> Set<FactPattern> {
    var search = FactSearch(variable: variable)
    search.read(plan)
    return search.facts
  }
}

/// Follows values through plans, from the variable that they come from to where they are used.
private struct FactSearch {
  let variable: String
  private var found: Set<FactPattern> = []
  /// What each named expression stands for, so that none is searched twice.
  private var definitions: [ObjectIdentifier: [FactPattern]] = [:]

  init(variable: String) {
    self.variable = variable
  }

  /// The facts that were read, without what contains others.
  var facts: Set<FactPattern> {
    found.subtracting(found.flatMap(\.containers)).subtracting([FactPattern()])
  }

  /// Notes what a whole plan reads.
  mutating func read(_ plan: Plan) {
    found.formUnion(places(of: plan))
  }

  private mutating func places(of plan: Plan) -> [FactPattern] {
    if let known = definitions[ObjectIdentifier(plan)] { return known }
    var locals: Locals = [:]
    let places = places(of: plan.root, in: plan, &locals)
    definitions[ObjectIdentifier(plan)] = places
    return places
  }
}

// The recursion ends with the depth of the plan, which the compiler limits.
extension FactSearch {
  private typealias Locals = [Int32: [FactPattern]]

  private mutating func read(_ node: PlanNode.Child, in plan: Plan, _ locals: inout Locals) {
    found.formUnion(places(of: node, in: plan, &locals))
  }

  private mutating func read(_ list: ChildList, in plan: Plan, _ locals: inout Locals) {
    for place in list.indices { read(plan.tables.children[place], in: plan, &locals) }
  }

  /// The facts that the value of a node may be; whatever its making uses is noted as read.
  private mutating func places(
    of node: PlanNode.Child,
    in plan: Plan,
    _ locals: inout Locals
  ) -> [FactPattern] {
    switch plan.node(node) {
    case .variable(let name): return plan.tables.variables[name] == variable ? [FactPattern()] : []
    case .local(let slot): return locals[slot] ?? []
    case .definition(let definition): return places(of: plan.tables.definitions[definition])
    case .select(let operand, let field), .optionalSelect(let operand, let field):
      return places(of: operand, in: plan, &locals)
        .map { $0.appending(.field(plan.tables.fields[field].text)) }
    case .presence(let operand, let field):
      let step = FactPattern.Step.field(plan.tables.fields[field].text)
      found.formUnion(places(of: operand, in: plan, &locals).map { $0.appending(step) })
      return []
    case .index(let operand, let key), .optionalIndex(let operand, let key):
      read(key, in: plan, &locals)
      let step = step(into: key, in: plan)
      return places(of: operand, in: plan, &locals).map { $0.appending(step) }
    case .conditional(let condition, let then, let otherwise):
      read(condition, in: plan, &locals)
      return places(of: then, in: plan, &locals) + places(of: otherwise, in: plan, &locals)
    case .alternative(let first, let second), .fallback(let first, let second):
      return places(of: first, in: plan, &locals) + places(of: second, in: plan, &locals)
    case .bind(let slot, let value, let body), .optionalMap(let slot, let value, let body),
      .optionalFlatMap(let slot, let value, let body):
      locals[slot] = places(of: value, in: plan, &locals)
      return places(of: body, in: plan, &locals)
    case .fold(let fold): return places(of: plan.tables.folds[fold], in: plan, &locals)
    case .constant, .failure, .not, .negate, .arithmetic, .equality, .comparison, .membership, .and, .or,
      .unaryCall, .binaryCall, .call, .matches, .list, .map:
      readOperands(of: plan.node(node), in: plan, &locals)
      return []
    }
  }

  /// Notes what the operands of a node read whose value is a new one; the other nodes are followed.
  private mutating func readOperands(of node: PlanNode, in plan: Plan, _ locals: inout Locals) {
    switch node {
    case .not(let operand), .negate(let operand), .unaryCall(_, let operand), .matches(let operand, _):
      read(operand, in: plan, &locals)
    case .arithmetic(_, let left, let right), .equality(_, let left, let right),
      .comparison(_, let left, let right), .membership(let left, let right),
      .binaryCall(_, let left, let right):
      read(left, in: plan, &locals)
      read(right, in: plan, &locals)
    case .and(let operands), .or(let operands), .call(_, let operands), .list(let operands),
      .map(let operands):
      read(operands, in: plan, &locals)
    case .constant, .failure, .variable, .local, .definition, .select, .optionalSelect, .presence, .index,
      .optionalIndex, .conditional, .alternative, .fallback, .bind, .optionalMap, .optionalFlatMap, .fold:
      break
    }
  }

  private func step(into key: PlanNode.Child, in plan: Plan) -> FactPattern.Step {
    guard case .constant(let constant) = plan.node(key),
      case .string(let name) = plan.tables.constants[constant]
    else { return .element }
    return .field(name)
  }

  /// The facts that a macro gives: the elements of a filtered list stand where they stood.
  private mutating func places(
    of fold: PlannedFold,
    in plan: Plan,
    _ locals: inout Locals
  ) -> [FactPattern] {
    let range = places(of: fold.range, in: plan, &locals)
    found.formUnion(range)
    let elements = range.map { $0.appending(.element) }
    let slot = Int32(truncatingIfNeeded: fold.slot)
    locals[slot] = fold.isPair ? [] : elements
    if fold.isPair { locals[slot + 1] = elements }
    if let predicate = fold.predicate { read(predicate, in: plan, &locals) }
    if let transform = fold.transform { read(transform, in: plan, &locals) }
    return fold.kind == .list && fold.transform == nil ? range : []
  }
}
