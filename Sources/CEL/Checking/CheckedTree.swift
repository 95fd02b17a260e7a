/// A syntax tree with what the checker found out about it.
struct CheckedTree: ~Copyable {
  /// The tree, whose nodes know what they refer to.
  var tree: SyntaxTree
  /// The named expressions that it refers to.
  let definitions: [Plan]
  /// The functions that it refers to.
  let functions: [Function]
  /// How many local variables can be alive at once.
  let localCount: Int
  /// The type of the whole expression.
  let resultType: ValueType
  /// The mistakes, in the order of their places.
  let failures: [SyntaxFailure]
}

/// What a name or a call in an expression refers to.
enum Reference: Sendable {
  /// The node is an operator, a literal, or something else without a name.
  case none
  case variable(Handle<VariableDeclaration>)
  case definition(Handle<Plan>)
  /// A variable of a macro, by the place that holds it.
  case local(Int32)
  /// The name of a type, standing for itself.
  case type(ValueKind)
  /// A function; one with a namespace takes no receiver although it is written like one.
  case function(Handle<Function>, takesReceiver: Bool)
  /// Nothing: evaluating the node is an error.
  case missing
}
