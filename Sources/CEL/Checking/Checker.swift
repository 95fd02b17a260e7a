/// Resolves names and finds types, collecting mistakes.
///
/// Checking is gradual: where a type is `dyn` nothing is said. After a mistake the node counts as
/// `dyn`, so that one cause gives one diagnostic.
struct Checker: ~Copyable {
  let environment: Environment
  private(set) var tree: SyntaxTree
  var substitution = Substitution()
  private var definitions: [Plan] = []
  private var functions: [Function] = []
  private(set) var failures: [SyntaxFailure] = []
  private var scope: [(name: Name, slot: Int32, type: ValueType)] = []
  private var localCount = 0

  /// Checks a tree.
  static func check(
    _ tree: consuming SyntaxTree,
    in environment: Environment,
    expecting expected: ValueType?
  ) -> CheckedTree {
    var checker = Checker(environment, tree)
    let type = checker.check(checker.tree.root)
    checker.checkResult(type, expected)
    return checker.finished(type)
  }

  private init(_ environment: Environment, _ tree: consuming SyntaxTree) {
    self.environment = environment
    self.tree = tree
  }

  private consuming func finished(_ type: ValueType) -> CheckedTree {
    CheckedTree(
      tree: tree,
      definitions: definitions,
      functions: functions,
      localCount: localCount,
      resultType: substitution.settled(type),
      failures: failures.count < 2 ? failures : failures.sorted { $0.range.lowerBound < $1.range.lowerBound }
    )
  }

  private mutating func checkResult(_ type: ValueType, _ expected: ValueType?) {
    // Of an expression with mistakes in it the type is not certain.
    guard let expected, failures.isEmpty, !substitution.assign(type, to: expected) else { return }
    fail(.wrongResult(substitution.settled(type), expected: expected), at: tree.root)
  }

  /// Finds the type of a node and of all nodes below it.
  mutating func check(_ node: SyntaxNode.Child) -> ValueType {
    switch tree[node].form {
    case .literal(let literal): type(of: tree.literals[literal])
    case .identifier(let name, let isRooted): checkName(node, name, isRooted: isRooted)
    case .select(let operand, let field, let isOptional):
      checkSelection(node, operand, field, isOptional: isOptional)
    case .presence(let operand, let field): checkPresence(node, operand, field)
    case .index(let operand, let key, let isOptional):
      checkIndex(node, operand, key, isOptional: isOptional)
    case .call(let name, let receiver, let arguments): checkCall(node, name, receiver, arguments)
    case .unary(let sign, let operand): checkUnary(node, sign, operand)
    case .binary(let sign, let left, let right): checkBinary(node, sign, left, right)
    case .logical(let joining, let operands): checkLogical(joining, operands)
    case .conditional(let condition, let then, let otherwise):
      checkConditional(node, condition, then, otherwise)
    case .list(let elements): checkList(elements)
    case .map(let entries): checkMap(entries)
    case .fold(let fold): checkFold(node, tree.folds[fold])
    case .bind(let name, let initial, let body): checkBind(node, name, initial, body)
    case .optionalMap(let operand, let variable, let body, let isFlat):
      checkOptionalMap(node, operand, variable, body, isFlat: isFlat)
    }
  }

  private func type(of literal: Value) -> ValueType {
    switch literal {
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    default: .null
    }
  }
}

extension Checker {
  /// Notes a mistake.
  mutating func fail(_ reason: Diagnostic.Reason, at node: SyntaxNode.Child) {
    guard failures.count < CompilationLimits.diagnostics else { return }
    failures.append(SyntaxFailure(reason, tree[node].range))
  }

  /// Notes a mistake and gives the type that says nothing more.
  mutating func dynamic(_ reason: Diagnostic.Reason, at node: SyntaxNode.Child) -> ValueType {
    fail(reason, at: node)
    return .dynamic
  }

  /// Notes what a name or call refers to.
  mutating func refer(_ node: SyntaxNode.Child, to reference: Reference) {
    tree.refer(node, to: reference)
  }

  /// Notes that a call is one of a function.
  mutating func refer(_ node: SyntaxNode.Child, to function: Function, takesReceiver: Bool) {
    refer(node, to: .function(functions.add(function), takesReceiver: takesReceiver))
  }

  /// Notes what a declared name stands for.
  mutating func refer(_ node: SyntaxNode.Child, to named: Named) {
    switch named {
    case .variable(let variable): refer(node, to: Reference.variable(variable))
    case .definition(let plan): refer(node, to: .definition(definitions.add(plan)))
    case .type(let kind): refer(node, to: Reference.type(kind))
    }
  }

  /// Checks a node and gives its type with all that is known filled in.
  mutating func resolved(_ node: SyntaxNode.Child) -> ValueType {
    // In two steps: a call copies its receiver before it evaluates its arguments.
    let type = check(node)
    return substitution.resolved(type)
  }

  /// The innermost macro variable of a name.
  func local(_ name: Name) -> (name: Name, slot: Int32, type: ValueType)? {
    scope.last { tree.areSame($0.name, name) }
  }

  /// Checks a node in which a local variable is visible.
  /// - Returns: the type of the node.
  mutating func check(
    _ node: SyntaxNode.Child,
    declaring variables: [(name: Name, type: ValueType)]
  ) -> ValueType {
    declare(variables)
    defer { scope.removeLast(variables.count) }
    return check(node)
  }

  /// Makes local variables visible; each takes the next slot.
  mutating func declare(_ variables: [(name: Name, type: ValueType)]) {
    for (name, type) in variables {
      scope.append((name, nextSlot, type))
    }
    localCount = max(localCount, scope.count)
  }

  /// Ends the visibility of the variables declared last.
  mutating func removeDeclarations(_ count: Int) {
    scope.removeLast(count)
  }

  /// The slot that the next local variable takes.
  var nextSlot: Int32 { Int32(truncatingIfNeeded: scope.count) }

  /// The names of local variables, for suggestions.
  var localNames: [String] { scope.map { tree.text(of: $0.name) } }
}
