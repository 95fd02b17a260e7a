/// A syntax tree with what the checker found out about it.
struct CheckedTree: Sendable {
  let tree: SyntaxTree
  /// What each name and call refers to.
  let references: [Reference]
  /// How many local variables can be alive at once.
  let localCount: Int
  /// The type of the whole expression.
  let resultType: ValueType
}

/// What a name or a call in an expression refers to.
enum Reference: Sendable {
  /// The node is an operator, a literal, or something else without a name.
  case none
  case variable(String)
  case definition(String)
  /// A variable of a macro, by the place that holds it.
  case local(Int)
  /// The name of a type, standing for itself.
  case type(ValueKind)
  /// A function; one with a namespace takes no receiver although it is written like one.
  case function(Function, takesReceiver: Bool)
  /// Nothing: evaluating the node is an error.
  case missing
}
