// Literals of lists and maps, and the macros.
extension Checker {
  /// The type of a list literal.
  mutating func checkList(_ elements: ChildList) -> ValueType {
    var joined: ValueType?
    for place in elements.indices {
      let type = elementType(place)
      joined = joined.map { substitution.joined($0, type) } ?? type
    }
    return .list(joined ?? substitution.fresh())
  }

  /// The type of a map literal.
  mutating func checkMap(_ entries: ChildList) -> ValueType {
    var keys: ValueType?
    var values: ValueType?
    for place in stride(from: entries.indices.lowerBound, to: entries.indices.upperBound, by: 2) {
      let key = resolved(tree.children[place])
      if !isKey(key) { fail(.badMapKey(key), at: tree.children[place]) }
      let value = elementType(place + 1)
      keys = keys.map { substitution.joined($0, key) } ?? key
      values = values.map { substitution.joined($0, value) } ?? value
    }
    return .map(key: keys ?? substitution.fresh(), value: values ?? substitution.fresh())
  }

  private func isKey(_ type: ValueType) -> Bool {
    switch type {
    case .dynamic, .parameter, .bool, .int, .uint, .string, .enumeration: true
    default: false
    }
  }

  private mutating func elementType(_ place: Int) -> ValueType {
    let node = tree.children[place]
    let type = resolved(node)
    guard tree.isOptional(place) else { return type.widened }
    switch type {
    case .optional(let wrapped): return substitution.resolved(wrapped).widened
    case .dynamic, .parameter: return .dynamic
    default: return dynamic(.notOptional(type), at: node)
    }
  }

  /// The type of a macro that walks over elements.
  mutating func checkFold(_ node: SyntaxNode.Child, _ fold: SyntaxNode.Fold) -> ValueType {
    let variables = foldVariables(fold)
    refer(node, to: .local(nextSlot))
    declare(variables)
    defer { removeDeclarations(variables.count) }
    if let predicate = fold.predicate {
      let type = resolved(predicate)
      if !isCondition(type) { fail(.conditionNotBool(type), at: predicate) }
    }
    let transformed = fold.transform.map { ($0, resolved($0)) }
    switch fold.kind {
    case .all, .exists, .existsOne: return .bool
    case .list: return .list(transformed?.1 ?? variables[0].type)
    case .map: return .map(key: variables[0].type, value: transformed?.1 ?? .dynamic)
    case .mapEntries: return entryType(transformed)
    }
  }

  private mutating func entryType(_ transformed: (node: SyntaxNode.Child, type: ValueType)?) -> ValueType {
    guard let transformed else { return .dynamic }
    switch transformed.type {
    case .map, .dynamic, .parameter: return transformed.type
    default: return dynamic(.notEntries(transformed.type), at: transformed.node)
    }
  }

  private mutating func foldVariables(_ fold: SyntaxNode.Fold) -> [(name: Name, type: ValueType)] {
    let types = elementTypes(of: resolved(fold.range), at: fold.range, isPair: fold.secondVariable != nil)
    guard let second = fold.secondVariable else { return [(fold.variable, types.first)] }
    return [(fold.variable, types.first), (second, types.second)]
  }

  private mutating func elementTypes(
    of range: ValueType,
    at node: SyntaxNode.Child,
    isPair: Bool
  ) -> (first: ValueType, second: ValueType) {
    switch range {
    case .list(let element): return (isPair ? .int : element, element)
    case .map(let key, let value): return (key, value)
    case .object: return (.string, .dynamic)
    case .dynamic, .parameter: return (.dynamic, .dynamic)
    default:
      fail(.notIterable(range), at: node)
      return (.dynamic, .dynamic)
    }
  }

  /// The type of `cel.bind`.
  mutating func checkBind(
    _ node: SyntaxNode.Child,
    _ name: Name,
    _ initial: SyntaxNode.Child,
    _ body: SyntaxNode.Child
  ) -> ValueType {
    let type = check(initial)
    refer(node, to: .local(nextSlot))
    return check(body, declaring: [(name, type)])
  }

  /// The type of `optMap` and, when flat, `optFlatMap`.
  mutating func checkOptionalMap(
    _ node: SyntaxNode.Child,
    _ operand: SyntaxNode.Child,
    _ variable: Name,
    _ body: SyntaxNode.Child,
    isFlat: Bool
  ) -> ValueType {
    let type = resolved(operand)
    var wrapped = ValueType.dynamic
    switch type {
    case .optional(let inner): wrapped = inner
    case .dynamic, .parameter: break
    default: fail(.notOptional(type), at: operand)
    }
    refer(node, to: .local(nextSlot))
    let bodyType = check(body, declaring: [(variable, wrapped)])
    let result = substitution.resolved(bodyType)
    guard isFlat else { return .optional(result) }
    switch result {
    case .optional, .dynamic, .parameter: return result
    default: return dynamic(.notOptional(result), at: body)
    }
  }
}
