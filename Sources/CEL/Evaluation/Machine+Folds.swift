// The macros that walk over lists and maps.
extension Machine {
  /// Walks over the elements of a range with a macro.
  func fold(_ handle: Handle<PlannedFold>, _ node: Child) -> Result {
    let fold = view.folds[handle]
    let range = evaluate(fold.range)
    switch range.outcome {
    case .value(.list(let list)):
      return list.elements.withUnsafeBufferPointer { buffer in
        walk(fold, .list(list, buffer), range.origin, node)
      }
    case .value(.map(let map)): return walk(fold, .map(map), range.origin, node)
    case .value(let value): return failure(.notIterable(value.kind), at: fold.range, range.origin)
    default: return range
    }
  }

  private func walk(
    _ fold: PlannedFold,
    _ elements: Elements,
    _ range: From,
    _ node: Child
  ) -> Result {
    switch fold.kind {
    case .all: truth(fold, elements, range, deciding: false)
    case .exists: truth(fold, elements, range, deciding: true)
    case .existsOne: existsOne(fold, elements, range)
    case .list: collectedList(fold, elements, range, node)
    case .map, .mapEntries: collectedMap(fold, elements, range, node)
    }
  }

  private func truth(
    _ fold: PlannedFold,
    _ elements: Elements,
    _ range: From,
    deciding: Bool
  ) -> Result {
    guard let predicate = fold.predicate else { return Result(.bool(!deciding), range) }
    var verdict = Verdict<From>(deciding: deciding)
    for position in 0..<elements.count {
      bind(position, of: elements, range, fold)
      verdict.add(evaluate(predicate)) { located(EvaluationError($0), predicate) }
      if verdict.isDecided, !From.isTracking { break }
      if context.exhaustion != nil { break }
    }
    var result = verdict.result
    // Undecided by any single element, the range itself matters: that these are all there are.
    if !verdict.isDecided || result.origin.isEmpty { result.origin.merge(range) }
    return result
  }

  private func existsOne(_ fold: PlannedFold, _ elements: Elements, _ range: From) -> Result {
    var walk = Walk<From>(range)
    var count = 0
    for position in 0..<elements.count {
      bind(position, of: elements, range, fold)
      guard let isIncluded = includes(fold, &walk) else { return walk.failed }
      count += isIncluded ? 1 : 0
      if context.exhaustion != nil { break }
    }
    return walk.finished(.bool(count == 1))
  }

  private func collectedList(
    _ fold: PlannedFold,
    _ elements: Elements,
    _ range: From,
    _ node: Child
  ) -> Result {
    var walk = Walk<From>(range)
    var collected: [Value] = []
    collected.reserveCapacity(min(elements.count, 32))
    var origins: [From] = []
    for position in 0..<elements.count {
      bind(position, of: elements, range, fold)
      guard let isIncluded = includes(fold, &walk) else { return walk.failed }
      guard isIncluded else { continue }
      guard context.takeOutput(1) else { return failure(.tooMuchOutput, at: node) }
      guard let transform = fold.transform else {
        collected.append(elements.value(position, isPair: fold.isPair))
        if From.isTracking { origins.append(walk.withElement(locals.value(fold.slot).origin)) }
        continue
      }
      let transformed = evaluate(transform)
      guard walk.take(transformed) else { return walk.failed }
      if case .value(let value) = transformed.outcome { collected.append(value) }
      if From.isTracking { origins.append(walk.withElement(transformed.origin)) }
    }
    walk.origin.setElements(origins)
    return walk.finished(.value(.list(collected)))
  }

  private func collectedMap(
    _ fold: PlannedFold,
    _ elements: Elements,
    _ range: From,
    _ node: Child
  ) -> Result {
    var walk = Walk<From>(range)
    var builder = MapBuilder()
    guard let transform = fold.transform else { return walk.finished(.value(.null)) }
    for position in 0..<elements.count {
      bind(position, of: elements, range, fold)
      guard let isIncluded = includes(fold, &walk) else { return walk.failed }
      guard isIncluded else { continue }
      let transformed = evaluate(transform)
      guard walk.take(transformed) else { return walk.failed }
      guard case .value(let value) = transformed.outcome else { continue }
      guard context.takeOutput(2) else { return failure(.tooMuchOutput, at: node) }
      if fold.kind == .map {
        builder.add(elements.key(position), value)
      } else if case .map(let entries) = value {
        for entry in entries.indices { builder.add(entries.key(at: entry).value, entries.value(at: entry)) }
      } else {
        return failure(.noOverload("transformMapEntry", [value.kind]), at: transform, walk.origin)
      }
    }
    let built = finish(builder, walk.origin, node)
    return walk.finished(built.outcome)
  }

  /// Whether the predicate of a fold holds for the element at hand; nil when it failed.
  private func includes(_ fold: PlannedFold, _ walk: inout Walk<From>) -> Bool? {
    walk.startElement()
    guard let predicate = fold.predicate else { return true }
    let result = evaluate(predicate)
    guard walk.take(result) else { return nil }
    guard case .value(let value) = result.outcome else { return false }
    guard case .bool(let bool) = value else {
      walk.fail(located(EvaluationError(.notBool(value.kind)), predicate))
      return nil
    }
    return bool
  }

  /// Puts an element into the variables of a fold.
  @inline(__always)
  private func bind(_ position: Int, of elements: Elements, _ range: From, _ fold: PlannedFold) {
    let origin = From.isTracking ? elements.origin(of: position, in: range) : .none
    var slot = fold.slot
    if fold.isPair {
      locals.set(slot, to: Result(.value(elements.key(position)), origin))
      slot += 1
    }
    if !From.isTracking, case .list(_, let buffer) = elements, let start = buffer.baseAddress {
      locals.set(slot, to: start + position)
    } else {
      locals.set(slot, to: Result(.value(elements.value(position, isPair: fold.isPair)), origin))
    }
  }
}

/// What a fold walks over.
private enum Elements {
  /// A list with its elements, for as long as the walk lasts.
  case list(ListValue, UnsafeBufferPointer<Value>)
  case map(MapValue)

  var count: Int {
    switch self {
    case .list(_, let buffer): buffer.count
    case .map(let map): map.count
    }
  }

  /// The first variable of a pair: an index or a key.
  func key(_ position: Int) -> Value {
    switch self {
    case .list: .int(Int64(position))
    case .map(let map): map.key(at: position).value
    }
  }

  /// The only variable, or the second of a pair; one variable alone walks over the keys of a map.
  func value(_ position: Int, isPair: Bool) -> Value {
    switch self {
    case .list(_, let buffer): buffer[position]
    case .map(let map): isPair ? map.value(at: position) : map.key(at: position).value
    }
  }

  /// Where an element comes from: what its list was computed from, or its own place.
  func origin<From: Origin>(of position: Int, in range: From) -> From {
    var origin = range.element(position) ?? (path == nil ? range : .none)
    guard let path else { return origin }
    switch self {
    case .list(_, let buffer): origin.read(path.index(position), buffer[position])
    case .map(let map):
      if case .string(let name) = map.key(at: position) {
        origin.read(path.field(name), map.value(at: position))
      }
    }
    return origin
  }

  private var path: FactPath? {
    switch self {
    case .list(let list, _): list.path
    case .map(let map): map.path
    }
  }
}

/// The state of a fold that needs every element: the first error ends it, unknowns add up.
private struct Walk<From: Origin> {
  var origin: From
  private var elementOrigin = From.none
  private var unknowns = UnknownAccumulator()
  private var error: EvaluationError?

  init(_ range: From) {
    origin = range
  }

  mutating func startElement() {
    elementOrigin = .none
  }

  /// Adds a result; false when it is an error.
  mutating func take(_ result: Traced<From>) -> Bool {
    origin.merge(result.origin)
    elementOrigin.merge(result.origin)
    switch result.outcome {
    case .value: return true
    case .unknown(let unknown):
      unknowns.add(unknown)
      return true
    case .error(let error):
      self.error = error
      return false
    }
  }

  mutating func fail(_ error: EvaluationError) {
    self.error = error
  }

  /// Where an element of the new list comes from.
  func withElement(_ other: From) -> From {
    var origin = elementOrigin
    origin.merge(other)
    return origin
  }

  /// The result after an error.
  var failed: Traced<From> {
    error.map { Traced(.error($0), origin) } ?? finished(.noOverload)
  }

  /// The result after the last element: `outcome` unless something stayed unknown.
  func finished(_ outcome: Outcome) -> Traced<From> {
    Traced(unknowns.set.map(Outcome.unknown) ?? outcome, origin)
  }
}
