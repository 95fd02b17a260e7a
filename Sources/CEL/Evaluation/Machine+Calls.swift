internal import RegularExpressions

// Calls, and literals of lists and maps: all operands must be values.
extension Machine {
  /// Calls a function of one argument.
  func call(_ function: Handle<PlannedFunction>, _ argument: Result, _ node: Child) -> Result {
    guard case .value(let value) = argument.outcome else { return argument }
    let function = view.functions.place(of: function)
    guard case .unary(let run) = function.pointee.code else { return argument }
    return finished(run(value, &context), function, argument.origin, node) { [value.kind] }
  }

  /// Calls a function of two arguments.
  func call(
    _ function: Handle<PlannedFunction>,
    _ first: Result,
    _ second: Result,
    _ node: Child
  ) -> Result {
    var origin = first.origin
    origin.merge(second.origin)
    let function = view.functions.place(of: function)
    guard case .value(let left) = first.outcome, case .value(let right) = second.outcome,
      case .binary(let run) = function.pointee.code
    else { return Result(Self.strict(first.outcome, second.outcome), origin) }
    return finished(run(left, right, &context), function, origin, node) { [left.kind, right.kind] }
  }

  /// Calls a function of any other number of arguments.
  func call(_ function: Handle<PlannedFunction>, _ arguments: ChildList, _ node: Child) -> Result {
    let operands = self.operands(arguments)
    let function = view.functions.place(of: function)
    guard let values = operands.values else { return Result(operands.failure, operands.origin) }
    let outcome: Outcome
    switch function.pointee.code {
    case .ternary(let run): outcome = run(values[0], values[1], values[2], &context)
    case .variadic(let run): outcome = run(values, &context)
    case .unary, .binary: outcome = .noOverload
    }
    return finished(outcome, function, operands.origin, node) { values.map(\.kind) }
  }

  /// Matches a text against a constant pattern.
  func matches(_ text: Result, _ pattern: Handle<RegularExpression>, _ node: Child) -> Result {
    switch text.outcome {
    case .value(.string(let string)):
      let outcome = StandardLibrary.matches(string, plan.tables.patterns[pattern], &context)
      return Result(outcome, text.origin)
    case .value(let value):
      return failure(.noOverload(StandardLibrary.matchesName, [value.kind, .string]), at: node, text.origin)
    default: return text
    }
  }

  /// The outcome of a function, with name and types filled in when it did not know the types.
  @inline(__always)
  private func finished(
    _ outcome: Outcome,
    _ function: UnsafePointer<PlannedFunction>,
    _ origin: From,
    _ node: Child,
    _ kinds: () -> [ValueKind]
  ) -> Result {
    guard case .error(let error) = outcome else { return Result(outcome, origin) }
    if case .noOverload("", _) = error.reason {
      return failure(.noOverload(function.pointee.name, kinds()), at: node, origin)
    }
    return Result(.error(located(error, node)), origin)
  }
}

/// Operands that were evaluated in order.
private struct Operands<From: Origin> {
  var found: [Value] = []
  var origin = From.none
  var origins: [From] = []
  var error: EvaluationError?
  var unknowns = UnknownAccumulator()

  var isComplete: Bool { error == nil && unknowns.set == nil }

  /// The values, when all operands are.
  var values: [Value]? { isComplete ? found : nil }

  /// What the operands that are not values come to: errors beat unknowns.
  var failure: Outcome {
    if let error { return .error(error) }
    return unknowns.set.map(Outcome.unknown) ?? .noOverload
  }

  mutating func add(_ result: Traced<From>) {
    origin.merge(result.origin)
    if From.isTracking { origins.append(result.origin) }
    switch result.outcome {
    case .value(let value): found.append(value)
    case .error(let error): self.error = self.error ?? error
    case .unknown(let unknown): unknowns.add(unknown)
    }
  }
}

extension Machine {
  private func operands(_ list: ChildList) -> Operands<From> {
    var operands = Operands<From>()
    operands.found.reserveCapacity(Int(list.count))
    for position in list.indices {
      operands.add(evaluate(view.children[position]))
    }
    return operands
  }

  /// Makes a list of its elements.
  func list(_ elements: ChildList, _ node: Child) -> Result {
    var operands = self.operands(elements)
    guard let values = operands.values else { return Result(operands.failure, operands.origin) }
    guard context.takeOutput(values.count) else { return failure(.tooMuchOutput, at: node) }
    var kept: [Value] = []
    var keptOrigins: [From] = []
    for (offset, position) in elements.indices.enumerated() {
      switch unwrapped(values[offset], isOptional: plan.tables.optionals.contains(position)) {
      case .success(let value?):
        kept.append(value)
        if From.isTracking { keptOrigins.append(operands.origins[offset]) }
      case .success(nil): continue
      case .failure(let error): return Result(.error(located(error, node)), operands.origin)
      }
    }
    operands.origin.setElements(keptOrigins)
    return Result(.value(.list(kept)), operands.origin)
  }

  /// Makes a map of keys and values, which take turns.
  func map(_ entries: ChildList, _ node: Child) -> Result {
    let operands = self.operands(entries)
    guard let values = operands.values else { return Result(operands.failure, operands.origin) }
    guard context.takeOutput(values.count) else { return failure(.tooMuchOutput, at: node) }
    var builder = MapBuilder()
    for offset in stride(from: 0, to: values.count, by: 2) {
      let isOptional = plan.tables.optionals.contains(Int(entries.start) + offset + 1)
      switch unwrapped(values[offset + 1], isOptional: isOptional) {
      case .success(let value?): builder.add(values[offset], value)
      case .success(nil): continue
      case .failure(let error): return Result(.error(located(error, node)), operands.origin)
      }
    }
    return finish(builder, operands.origin, node)
  }

  /// The map that was built, or the error of a bad or repeated key.
  func finish(_ builder: MapBuilder, _ origin: From, _ node: Child) -> Result {
    switch builder.built {
    case .success(let map): Result(.value(.map(map)), origin)
    case .failure(let error): Result(.error(located(error, node)), origin)
    }
  }

  /// What an entry written with `?` adds: the value of its optional, or nothing.
  private func unwrapped(_ value: Value, isOptional: Bool) -> Swift.Result<Value?, EvaluationError> {
    guard isOptional else { return .success(value) }
    guard case .optional(let wrapped) = value else {
      return .failure(EvaluationError(.notOptional(value.kind)))
    }
    return .success(wrapped)
  }
}

/// Collects the entries of a computed map.
struct MapBuilder {
  private var entries: [(key: MapKey, value: Value)] = []
  private var error: EvaluationError?

  /// Adds an entry; a key of a wrong type becomes the error of the whole.
  mutating func add(_ key: Value, _ value: Value) {
    guard let stored = MapKey(storing: key) else {
      error = error ?? EvaluationError(.badKey(key.kind))
      return
    }
    entries.append((stored, value))
  }

  var built: Result<MapValue, EvaluationError> {
    if let error { return .failure(error) }
    return MapValue.computed(entries)
  }
}
