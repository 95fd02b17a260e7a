/// Which macros are expanded.
enum MacroSet: Sendable {
  /// All calls are calls of functions.
  case none
  case standard
  /// Also those by which the conformance suite writes what an optimiser makes of an expression.
  case withBlocks
}

// Macros are calls known by name, number of arguments and whether they have a receiver; any other
// call of the same name is an ordinary function.
extension Parser {
  /// The expansion of a macro, or nil when the call is not one.
  mutating func expand(
    _ name: String,
    at range: Range<Int>,
    receiver: SyntaxNode.Child?,
    _ arguments: ChildList
  ) throws(SyntaxFailure) -> SyntaxNode.Child? {
    guard let receiver else {
      return name == "has" && arguments.count == 1 ? try presence(argument(0, arguments), at: range) : nil
    }
    if case .identifier(let namespace, _) = tree[receiver].form, tree.text(of: namespace) == "cel" {
      return try expandNamespaced(name, at: range, arguments)
    }
    if name == "optMap" || name == "optFlatMap", arguments.count == 2 {
      let isFlat = name == "optFlatMap"
      return try optionalMap(
        receiver,
        argument(0, arguments),
        argument(1, arguments),
        isFlat: isFlat,
        at: range
      )
    }
    guard let shape = FoldShape(name: name, arguments: Int(arguments.count)) else { return nil }
    return try fold(shape, receiver, arguments, at: range)
  }

  private func argument(_ number: Int, _ arguments: ChildList) -> SyntaxNode.Child {
    tree.children[arguments.indices.lowerBound + number]
  }

  private mutating func presence(
    _ argument: SyntaxNode.Child,
    at range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    guard case .select(let operand, let field, isOptional: false) = tree[argument].form else {
      throw SyntaxFailure(.badPresenceTest, tree[argument].range)
    }
    return try tree.add(.presence(operand, field: field), tree[argument].range)
  }

  private mutating func expandNamespaced(
    _ name: String,
    at range: Range<Int>,
    _ arguments: ChildList
  ) throws(SyntaxFailure) -> SyntaxNode.Child? {
    if macros == .withBlocks, let expanded = try expandBlock(name, at: range, arguments) { return expanded }
    guard name == "bind", arguments.count == 3 else { return nil }
    return try tree.add(
      .bind(
        try variableName(argument(0, arguments)),
        initial: argument(1, arguments),
        body: argument(2, arguments)
      ),
      range
    )
  }

  private mutating func optionalMap(
    _ operand: SyntaxNode.Child,
    _ variable: SyntaxNode.Child,
    _ body: SyntaxNode.Child,
    isFlat: Bool,
    at range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    let variable = try variableName(variable)
    return try tree.add(
      .optionalMap(operand, variable: variable, body: body, isFlat: isFlat),
      range
    )
  }

  private mutating func fold(
    _ shape: FoldShape,
    _ receiver: SyntaxNode.Child,
    _ arguments: ChildList,
    at range: Range<Int>
  ) throws(SyntaxFailure) -> SyntaxNode.Child {
    let first = try variableName(argument(0, arguments))
    let second = shape.variables == 2 ? try variableName(argument(1, arguments)) : nil
    if let second, tree.areSame(first, second) {
      throw SyntaxFailure(.repeatedVariable(tree.text(of: first)), tree[argument(1, arguments)].range)
    }
    let fold = SyntaxNode.Fold(
      kind: shape.kind,
      range: receiver,
      variable: first,
      secondVariable: second,
      predicate: shape.hasPredicate ? argument(shape.variables, arguments) : nil,
      transform: shape.hasTransform ? argument(Int(arguments.count) - 1, arguments) : nil
    )
    return try tree.add(fold, range)
  }

  private func variableName(_ argument: SyntaxNode.Child) throws(SyntaxFailure) -> Name {
    guard case .identifier(let name, isRooted: false) = tree[argument].form else {
      throw SyntaxFailure(.badMacroVariable, tree[argument].range)
    }
    return name
  }
}

/// What the arguments of a macro that walks over elements mean.
private struct FoldShape {
  let kind: FoldKind
  let variables: Int
  let hasPredicate: Bool
  let hasTransform: Bool

  private init(_ kind: FoldKind, variables: Int, predicate: Bool = false, transform: Bool = false) {
    self.kind = kind
    self.variables = variables
    hasPredicate = predicate
    hasTransform = transform
  }

  init?(name: String, arguments: Int) {
    switch (name, arguments) {
    case ("all", 2), ("all", 3): self.init(.all, variables: arguments - 1, predicate: true)
    case ("exists", 2), ("exists", 3): self.init(.exists, variables: arguments - 1, predicate: true)
    case ("exists_one", 2), ("exists_one", 3), ("existsOne", 3):
      self.init(.existsOne, variables: arguments - 1, predicate: true)
    case ("filter", 2): self.init(.list, variables: 1, predicate: true)
    case ("map", 2): self.init(.list, variables: 1, transform: true)
    case ("map", 3): self.init(.list, variables: 1, predicate: true, transform: true)
    case ("transformList", 3): self.init(.list, variables: 2, transform: true)
    case ("transformList", 4): self.init(.list, variables: 2, predicate: true, transform: true)
    case ("transformMap", 3): self.init(.map, variables: 2, transform: true)
    case ("transformMap", 4): self.init(.map, variables: 2, predicate: true, transform: true)
    case ("transformMapEntry", 3): self.init(.mapEntries, variables: 2, transform: true)
    case ("transformMapEntry", 4):
      self.init(.mapEntries, variables: 2, predicate: true, transform: true)
    default: return nil
    }
  }
}
