// Reading fields, elements and whether they are there.
extension Machine {
  /// Where the value of a constant or of a path such as `variable.field.field` stands.
  ///
  /// Nothing is copied on the way. It is nil for what is not there or not a path, and when origins are wanted.
  func place(_ node: Child) -> UnsafePointer<Value>? {
    switch view.nodes[node].step {
    case .constant(let constant): return view.constants.place(of: constant)
    case .local(let slot): return locals.place(Int(slot))
    case .variable(let variable): return place(of: variable)
    case .select(let operand, let field):
      guard let container = place(operand), case .map(let map) = container.pointee else { return nil }
      return MapTable.place(of: view.fields.place(of: field), in: map.table)
    default: return nil
    }
  }

  /// The outcome of `operand.field`.
  ///
  /// An unknown operand that is a part of the document makes the field unknown in its place.
  func select(_ operand: Result, _ field: Handle<FieldName>, _ node: Child, isPart: Bool) -> Result {
    let field = view.fields[field]
    switch operand.outcome {
    case .value(.map(let map)):
      guard let position = map.position(of: field) else {
        return missing(.string(field.text), in: map, operand.origin, node)
      }
      return found(map.value(at: position), .field(field.text), map.path, operand.origin)
    case .value(.optional(let wrapped)):
      return insideOptional(wrapped, .string(field.text), operand.origin, node)
    case .value(let value): return failure(.noFields(value.kind), at: node, operand.origin)
    case .unknown(let unknown):
      return Result(.unknown(isPart ? unknown.extended(by: .field(field.text)) : unknown), operand.origin)
    case .error: return operand
    }
  }

  /// A value that was found, with its place when it has one.
  @inline(__always)
  private func found(
    _ value: Value,
    _ step: @autoclosure () -> FactPath.Step,
    _ path: FactPath?,
    _ origin: From
  ) -> Result {
    guard From.isTracking, let path else { return Result(.value(value), origin) }
    var origin = origin
    origin.read(FactPath(path.steps + [step()]), value)
    return Result(.value(value), origin)
  }

  /// A key that is not there: unknown in a document, an error in a computed map.
  private func missing(_ key: Value, in map: MapValue, _ origin: From, _ node: Child) -> Result {
    guard let path = map.path, let step = Self.step(key) else {
      return failure(.noSuchKey(key.description), at: node, origin)
    }
    let wanted = FactPath(path.steps + [step])
    return Result(.unknown(UnknownSet(UnknownFact(missing: wanted, wanted: wanted))), origin)
  }

  private static func step(_ key: Value) -> FactPath.Step? {
    switch key {
    case .string(let name): .field(name)
    case .int(let int): Int(exactly: int).map(FactPath.Step.index)
    default: nil
    }
  }

  /// Whether a node reads a part of the document, so that its unknown can be followed further in.
  func isPart(_ node: Child) -> Bool {
    switch view.nodes[node].step {
    case .select, .index: true
    default: false
    }
  }
}

extension Machine {
  /// The outcome of `operand[key]`.
  func index(_ operand: Result, _ key: Result, _ node: Child, isPart: Bool) -> Result {
    var origin = operand.origin
    origin.merge(key.origin)
    switch (operand.outcome, key.outcome) {
    case (.value(let container), .value(let key)): return lookup(container, key, origin, node)
    case (.error(let error), _), (_, .error(let error)): return Result(.error(error), origin)
    case (.unknown(let unknown), .value(let key)):
      let part = isPart ? Self.step(key).map(unknown.extended) : nil
      return Result(.unknown(part ?? unknown), origin)
    case (.value, .unknown(let unknown)): return Result(.unknown(unknown.sealed()), origin)
    case (.unknown(let first), .unknown(let second)): return Result(.unknown(first.union(second)), origin)
    }
  }

  private func lookup(_ container: Value, _ key: Value, _ origin: From, _ node: Child) -> Result {
    switch container {
    case .map(let map):
      guard let position = MapKey(searching: key).flatMap(map.position) else {
        return missing(key, in: map, origin, node)
      }
      return found(map.value(at: position), Self.step(key) ?? .index(position), map.path, origin)
    case .list(let list):
      guard let position = Self.position(key, in: list) else {
        return failure(.badIndex(key.description), at: node, origin)
      }
      return found(list.elements[position], .index(position), list.path, origin)
    case .optional(let wrapped): return insideOptional(wrapped, key, origin, node)
    default: return failure(.noOverload("[]", [container.kind, key.kind]), at: node, origin)
    }
  }

  /// The element that a number names, also an unsigned one or a whole double.
  private static func position(_ key: Value, in list: ListValue) -> Int? {
    let position: Int? =
      switch key {
      case .int(let int): Int(exactly: int)
      case .uint(let uint): Int(exactly: uint)
      case .double(let double): double.exactInt64.map(Int.init)
      default: nil
      }
    guard let position, list.elements.indices.contains(position) else { return nil }
    return position
  }
}

extension Machine {
  /// `has(operand.field)`: closed world, but unknown when the operand itself is not stated.
  func presence(_ operand: Result, _ field: Handle<FieldName>, _ node: Child, isPart: Bool) -> Result {
    let field = view.fields[field]
    switch operand.outcome {
    case .value(.map(let map)):
      return presence(map, .string(field.text), map.position(of: field), operand.origin)
    case .value(.optional(.some(.map(let map)))):
      return presence(map, .string(field.text), map.position(of: field), operand.origin)
    case .value(.optional(.none)): return Result(.bool(false), operand.origin)
    case .value(.optional(.some(let value))), .value(let value):
      return failure(.noFields(value.kind), at: node, operand.origin)
    case .unknown(let unknown):
      return Result(.unknown(isPart ? unknown.extended(by: .field(field.text)) : unknown), operand.origin)
    case .error: return operand
    }
  }

  private func presence(_ map: MapValue, _ key: Value, _ position: Int?, _ origin: From) -> Result {
    guard From.isTracking, let path = map.path, let step = Self.step(key) else {
      return Result(.bool(position != nil), origin)
    }
    var origin = origin
    origin.read(FactPath(path.steps + [step]), position.map(map.value))
    return Result(.bool(position != nil), origin)
  }

  /// `element in container`.
  func membership(_ element: Result, _ container: Result, _ node: Child) -> Result {
    var origin = element.origin
    origin.merge(container.origin)
    guard case .value(let key) = element.outcome, case .value(let whole) = container.outcome else {
      return Result(Self.strict(element.outcome, container.outcome), origin)
    }
    switch whole {
    case .list(let list):
      guard context.takeSteps(list.elements.count / 8) else {
        return failure(.tooManySteps, at: node, origin)
      }
      return Result(.bool(context.contains(key, list.elements)), origin)
    case .map(let map): return presence(map, key, MapKey(searching: key).flatMap(map.position), origin)
    default: return failure(.noOverload("in", [key.kind, whole.kind]), at: node, origin)
    }
  }

  /// The outcome of an operation whose operands are not both values: errors beat unknowns.
  static func strict(_ first: Outcome, _ second: Outcome) -> Outcome {
    switch (first, second) {
    case (.error, _): first
    case (_, .error): second
    case (.unknown(let first), .unknown(let second)): .unknown(first.union(second))
    case (.unknown, _): first
    default: second
    }
  }
}

extension Machine {
  /// The outcome of `operand.?field`.
  func optionalSelect(_ operand: Result, _ field: Handle<FieldName>, _ node: Child) -> Result {
    let key = Value.string(view.fields[field].text)
    guard case .value(let value) = operand.outcome else { return operand }
    return optionally(value, key, operand.origin, node)
  }

  /// The outcome of `operand[?key]`.
  func optionalIndex(_ operand: Result, _ key: Result, _ node: Child) -> Result {
    var origin = operand.origin
    origin.merge(key.origin)
    guard case .value(let container) = operand.outcome, case .value(let key) = key.outcome else {
      return Result(Self.strict(operand.outcome, key.outcome), origin)
    }
    return optionally(container, key, origin, node)
  }

  private func optionally(_ container: Value, _ key: Value, _ origin: From, _ node: Child) -> Result {
    if case .optional(let wrapped) = container { return insideOptional(wrapped, key, origin, node) }
    return insideOptional(container, key, origin, node)
  }

  /// A part of what an optional holds, itself an optional: closed world, absent is none.
  private func insideOptional(_ wrapped: Value?, _ key: Value, _ origin: From, _ node: Child) -> Result {
    switch wrapped {
    case .none: return Result(.value(.optional(nil)), origin)
    case .map(let map):
      let position = MapKey(searching: key).flatMap(map.position)
      let value = position.map(map.value)
      return Result(.value(.optional(value)), presence(map, key, position, origin).origin)
    case .list(let list):
      guard key.kind == .int || key.kind == .uint || key.kind == .double else {
        return failure(.noOverload("[]", [.list, key.kind]), at: node, origin)
      }
      return Result(.value(.optional(Self.position(key, in: list).map { list.elements[$0] })), origin)
    case .some(let value): return failure(.noFields(value.kind), at: node, origin)
    }
  }
}
