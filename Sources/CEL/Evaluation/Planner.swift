internal import RegularExpressions

/// Turns a checked tree into a plan; what it gathers is handed over to the plan, and never copied.
struct Planner: ~Copyable {
  private var checked: CheckedTree
  private let environment: Environment
  private var tables: PlanTables
  private var definitionDepth = 0
  /// The first constant that is not what its function needs.
  private var badConstant: SyntaxFailure?

  /// Plans a whole expression.
  /// - Throws: nesting that is too deep once named expressions are counted in, and, unless the
  ///   expression is to run unchecked, a constant that is not a regular expression.
  static func plan(
    _ checked: consuming CheckedTree,
    in environment: Environment,
    refusingBadConstants: Bool
  ) throws(SyntaxFailure) -> Plan {
    var planner = Planner(checked, environment)
    planner.planNodes()
    if refusingBadConstants, let failure = planner.badConstant { throw failure }
    let root = planner.checked.tree[planner.checked.tree.root]
    let depth = Int(root.depth) + planner.definitionDepth
    guard depth <= CompilationLimits.nesting else { throw SyntaxFailure(.tooDeep, root.range) }
    return planner.finished(depth: depth)
  }

  private consuming func finished(depth: Int) -> Plan {
    Plan(
      source: checked.tree.source,
      root: plan(checked.tree.root),
      tables: tables,
      localCount: checked.localCount,
      depth: depth,
      number: environment.definitions.count,
      timeZones: environment.timeZones
    )
  }

  private init(_ checked: consuming CheckedTree, _ environment: Environment) {
    tables = PlanTables(nodes: checked.tree.nodes.count)
    self.checked = checked
    self.environment = environment
    // The literals become the first constants.
    swap(&tables.constants, &self.checked.tree.literals)
  }

  // Each syntax node becomes the plan node of the same number, so nothing here recurses. Nodes that
  // only name a macro's variable or a part of a longer name are planned too, and never run.
  private mutating func planNodes() {
    for number in checked.tree.nodes.indices {
      let range = checked.tree.nodes[number].range
      let node = node(for: SyntaxNode.Child(number))
      _ = tables.nodes.add(PlacedNode(node, at: range))
    }
  }

  private func plan(_ child: SyntaxNode.Child) -> PlanNode.Child {
    PlanNode.Child(Int(child.offset))
  }

  private mutating func node(for child: SyntaxNode.Child) -> PlanNode {
    switch checked.tree[child].form {
    case .literal(let literal): .constant(literal)
    case .identifier(let name, _): named(name, child)
    case .select(let operand, let field, let isOptional):
      selection(child, operand, field, isOptional: isOptional)
    case .presence(let operand, let field): .presence(plan(operand), self.field(field))
    case .index(let operand, let key, isOptional: false): .index(plan(operand), plan(key))
    case .index(let operand, let key, isOptional: true): .optionalIndex(plan(operand), plan(key))
    case .call(let name, let receiver, let arguments): call(child, name, receiver, arguments)
    case .unary(.not, let operand): .not(plan(operand))
    case .unary(.negate, let operand): .negate(plan(operand))
    case .binary(let sign, let left, let right): binary(sign, plan(left), plan(right))
    case .logical(.and, let operands): .and(list(operands))
    case .logical(.or, let operands): .or(list(operands))
    case .conditional(let condition, let then, let otherwise):
      .conditional(plan(condition), plan(then), plan(otherwise))
    case .list(let elements): .list(list(elements))
    case .map(let entries): .map(list(entries))
    case .fold(let fold): self.fold(child, checked.tree.folds[fold])
    case .bind(_, let initial, let body): .bind(slot: slot(of: child), plan(initial), plan(body))
    case .optionalMap(let operand, _, let body, let isFlat):
      isFlat
        ? .optionalFlatMap(slot: slot(of: child), plan(operand), plan(body))
        : .optionalMap(slot: slot(of: child), plan(operand), plan(body))
    }
  }
}

extension Planner {
  private func reference(_ child: SyntaxNode.Child) -> Reference {
    checked.tree[child].reference
  }

  private func slot(of child: SyntaxNode.Child) -> Int32 {
    guard case .local(let slot) = reference(child) else { return 0 }
    return slot
  }

  private mutating func field(_ name: Name) -> Handle<FieldName> {
    tables.fields.add(FieldName(checked.tree.text(of: name), digest: name.digest))
  }

  private mutating func failure(_ reason: EvaluationError.Reason) -> PlanNode {
    .failure(tables.failures.add(reason))
  }

  private mutating func list(_ children: ChildList, after receiver: SyntaxNode.Child? = nil) -> ChildList {
    let start = tables.children.count
    if let receiver { _ = tables.children.add(plan(receiver)) }
    for place in children.indices {
      let child = tables.children.add(plan(checked.tree.children[place]))
      if checked.tree.isOptional(place) { tables.optionals.insert(Int(child.offset)) }
    }
    return ChildList(start, until: tables.children.count)
  }

  private mutating func referred(_ child: SyntaxNode.Child) -> PlanNode? {
    switch reference(child) {
    case .variable(let variable): return .variable(self.variable(environment.variables[variable].name.text))
    case .local(let slot): return .local(slot)
    case .type(let kind): return .constant(tables.constants.add(.type(kind)))
    case .definition(let definition):
      let plan = checked.definitions[definition]
      definitionDepth = max(definitionDepth, plan.depth)
      return .definition(self.definition(plan))
    case .none, .missing, .function: return nil
    }
  }

  private mutating func variable(_ name: String) -> Handle<String> {
    tables.variables.indices.first { tables.variables[$0] == name }.map(Handle.init)
      ?? tables.variables.add(name)
  }

  private mutating func definition(_ plan: Plan) -> Handle<Plan> {
    tables.definitions.firstIndex { $0 === plan }.map(Handle.init) ?? tables.definitions.add(plan)
  }

  private mutating func named(_ name: Name, _ child: SyntaxNode.Child) -> PlanNode {
    referred(child) ?? failure(.noSuchVariable(checked.tree.text(of: name)))
  }

  private mutating func selection(
    _ child: SyntaxNode.Child,
    _ operand: SyntaxNode.Child,
    _ field: Name,
    isOptional: Bool
  ) -> PlanNode {
    if let referred = referred(child) { return referred }
    let (operand, field) = (plan(operand), self.field(field))
    return isOptional ? .optionalSelect(operand, field) : .select(operand, field)
  }

  private func binary(_ sign: BinaryOperator, _ left: PlanNode.Child, _ right: PlanNode.Child) -> PlanNode {
    switch sign {
    case .add, .subtract, .multiply, .divide, .remainder: .arithmetic(sign, left, right)
    case .equal: .equality(isNegated: false, left, right)
    case .notEqual: .equality(isNegated: true, left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison(sign, left, right)
    case .membership: .membership(left, right)
    }
  }

  private mutating func fold(_ child: SyntaxNode.Child, _ fold: SyntaxNode.Fold) -> PlanNode {
    let planned = PlannedFold(
      kind: fold.kind,
      range: plan(fold.range),
      slot: Int(slot(of: child)),
      isPair: fold.secondVariable != nil,
      predicate: fold.predicate.map { plan($0) },
      transform: fold.transform.map { plan($0) }
    )
    return .fold(tables.folds.add(planned))
  }

  private mutating func call(
    _ child: SyntaxNode.Child,
    _ name: Name,
    _ receiver: SyntaxNode.Child?,
    _ arguments: ChildList
  ) -> PlanNode {
    guard case .function(let handle, let takesReceiver) = reference(child) else {
      return failure(.noSuchFunction(checked.tree.text(of: name)))
    }
    let function = checked.functions[handle]
    let all = (takesReceiver ? receiver.map { [$0] } ?? [] : []) + checked.tree[arguments]
    if takesReceiver, all.count == 2, let lazy = lazyCall(function.name, all) { return lazy }
    if function.name == StandardLibrary.matchesName, let planned = constantMatch(all) { return planned }
    guard let code = function.implementation(arguments: all.count) else {
      return failure(.noOverload(checked.tree.text(of: name), []))
    }
    let planned = tables.functions.add(PlannedFunction(name: function.name, code: code))
    switch code {
    case .unary: return .unaryCall(planned, plan(all[0]))
    case .binary: return .binaryCall(planned, plan(all[0]), plan(all[1]))
    case .ternary, .variadic: return .call(planned, list(arguments, after: takesReceiver ? receiver : nil))
    }
  }

  private mutating func constantMatch(_ arguments: [SyntaxNode.Child]) -> PlanNode? {
    guard arguments.count == 2, case .literal(let literal) = checked.tree[arguments[1]].form,
      case .string(let pattern) = tables.constants[literal]
    else { return nil }
    switch StandardLibrary.compiled(pattern) {
    case .success(let expression):
      return .matches(plan(arguments[0]), tables.patterns.add(expression))
    case .failure(let error):
      if case .badPattern(_, let mistake) = error.reason {
        badConstant = badConstant ?? SyntaxFailure(.badPattern(mistake), checked.tree[arguments[1]].range)
      }
      return failure(error.reason)
    }
  }

  // These two evaluate their argument only when they need it, unlike any function.
  private mutating func lazyCall(_ name: String, _ all: [SyntaxNode.Child]) -> PlanNode? {
    switch name {
    case "or": .alternative(plan(all[0]), plan(all[1]))
    case "orValue": .fallback(plan(all[0]), plan(all[1]))
    default: nil
    }
  }
}
