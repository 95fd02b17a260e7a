internal import Suggestions

// Calls of functions.
extension Checker {
  /// The type of a call, of a function or on a receiver.
  mutating func checkCall(
    _ node: SyntaxNode.Child,
    _ name: Name,
    _ receiver: SyntaxNode.Child?,
    _ arguments: ChildList
  ) -> ValueType {
    let name = tree.text(of: name)
    if let receiver, let function = namespacedFunction(name, receiver) {
      refer(node, to: function, takesReceiver: false)
      return result(of: function, .function, Array(tree[arguments]), at: node)
    }
    guard let function = environment.function(named: name) else {
      return unknownFunction(node, name, receiver, arguments)
    }
    refer(node, to: function, takesReceiver: receiver != nil)
    let all = (receiver.map { [$0] } ?? []) + tree[arguments]
    return result(of: function, receiver == nil ? .function : .method, all, at: node)
  }

  /// The function that `math.greatest` names where no variable is called `math`.
  private func namespacedFunction(_ name: String, _ receiver: SyntaxNode.Child) -> Function? {
    guard case .identifier(let root, let isRooted) = tree[start(ofSelections: receiver)].form,
      isFunctionNamespace(root), isRooted || local(root) == nil
    else { return nil }
    var parts = [name]
    var current = receiver
    while case .select(let operand, let field, isOptional: false) = tree[current].form {
      parts.append(tree.text(of: field))
      current = operand
    }
    parts.append(tree.text(of: root))
    return environment.function(named: parts.reversed().joined(separator: "."))
  }

  private func isFunctionNamespace(_ root: Name) -> Bool {
    // In a container any name may stand for a longer one.
    !environment.container.isEmpty || environment.functionNamespaces.contains { tree.isSame(root, as: $0) }
  }

  private mutating func unknownFunction(
    _ node: SyntaxNode.Child,
    _ name: String,
    _ receiver: SyntaxNode.Child?,
    _ arguments: ChildList
  ) -> ValueType {
    refer(node, to: .missing)
    for argument in tree[arguments] { _ = check(argument) }
    let namespace = receiver.flatMap { undeclaredNamespace($0) }
    if let receiver, namespace == nil { _ = check(receiver) }
    let full = namespace.map { "\($0).\(name)" } ?? name
    let suggestion = Suggestion.closest(to: full, among: environment.functionNames)
    return dynamic(.unknownFunction(full, suggestion: suggestion), at: node)
  }

  /// The name before the dot of a call such as `maths.abs(1)`, when no variable has it.
  private func undeclaredNamespace(_ receiver: SyntaxNode.Child) -> String? {
    guard case .identifier(let name, let isRooted) = tree[receiver].form, local(name) == nil,
      named(name, isRooted: isRooted) == nil
    else { return nil }
    return tree.text(of: name)
  }

  private mutating func result(
    of function: Function,
    _ style: Overload.Style,
    _ arguments: [SyntaxNode.Child],
    at node: SyntaxNode.Child
  ) -> ValueType {
    let types = arguments.map { resolved($0) }
    if let result = match(function.overloads, types, style) { return result }
    let alike = function.overloads.filter { $0.style == style }
    let signatures = (alike.isEmpty ? function.overloads : alike).map { $0.signature(function.name) }
    return dynamic(
      .noOverload(function.name, types.map(substitution.settled), signatures: signatures),
      at: node
    )
  }

  /// The result of the signatures that take the arguments, `dyn` when several differ in it, nil when none does.
  mutating func match(
    _ overloads: [Overload],
    _ arguments: [ValueType],
    _ style: Overload.Style = .function
  ) -> ValueType? {
    let isCertain = !arguments.contains { $0.isUncertain }
    var found: (result: ValueType, substitution: Substitution)?
    for overload in overloads where overload.accepts(style, arguments: arguments.count) {
      var attempt = substitution
      guard let result = apply(overload, arguments, &attempt) else { continue }
      guard let earlier = found else {
        found = (result, attempt)
        // Types that are known choose the first signature; the more special ones stand first.
        if isCertain { break }
        continue
      }
      // Several signatures fit: what they would tell about placeholders is not certain.
      let known = earlier.substitution.settled(earlier.result)
      return known == attempt.settled(result) ? known : .dynamic
    }
    guard let found else { return nil }
    substitution = found.substitution
    return found.result
  }

  private func apply(
    _ overload: Overload,
    _ arguments: [ValueType],
    _ attempt: inout Substitution
  ) -> ValueType? {
    var (parameters, result) = (overload.parameters, overload.result)
    if overload.isGeneric {
      parameters = attempt.instantiated(parameters + [result])
      result = parameters.removeLast()
    }
    for (index, argument) in arguments.enumerated() {
      guard attempt.assign(argument, to: parameters[min(index, parameters.count - 1)]) else { return nil }
    }
    return result
  }
}
