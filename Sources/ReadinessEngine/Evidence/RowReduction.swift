internal import CEL

/// Adds up the rows of an artifact by the reductions of one adapter.
struct RowReduction {
  /// How many groups a reduction may have.
  static let groupLimit = 10_000

  /// One reduction with its rules and what came of it so far.
  private struct Running {
    let reduction: CompiledReduction
    var whole: Accumulator
    var groups: [String: Accumulator] = [:]
  }

  private var running: [Running]
  /// The first thing that went wrong; rows after it are not looked at.
  private(set) var failure: (row: Int, reason: String)?
  private var rows = 0

  init(_ reductions: [CompiledReduction]) {
    running = reductions.map { Running(reduction: $0, whole: Accumulator($0.reduction)) }
  }

  /// Takes a row.
  mutating func take(_ row: Value) {
    guard failure == nil else { return }
    rows += 1
    let activation = Activation([(ArtifactEnvironment.row, row)])
    for index in running.indices {
      do throws(RowFailure) {
        try Self.take(activation, &running[index])
      } catch {
        failure = (rows, "\(running[index].reduction.reduction.name): \(error)")
        return
      }
    }
  }

  private static func take(_ row: Activation, _ running: inout Running) throws(RowFailure) {
    let reduction = running.reduction
    if let when = reduction.when {
      guard case .bool(true)? = try value(when, row) else { return }
    }
    // A row that lacks the value does not count, except where rows alone are counted.
    guard
      let value = try reduction.value.map({ rule throws(RowFailure) in try value(rule, row) }) ?? .bool(true)
    else { return }
    guard let per = reduction.per else { return try running.whole.take(value) }
    guard case .string(let group)? = try Self.value(per, row) else { return }
    try running.groups[group, default: Accumulator(reduction.reduction)].take(value)
    if running.groups.count > groupLimit { throw .tooManyGroups(limit: groupLimit) }
  }

  private static func value(_ rule: CompiledExpression, _ row: Activation) throws(RowFailure) -> Value? {
    switch rule.evaluate(row) {
    case .value(let value): value
    case .unknown: nil
    case .error(let error): throw .rule("\(error)")
    }
  }

  /// The results by name, as rules see them.
  var results: Value {
    let fields = running.compactMap { running in
      Self.result(running).map { (running.reduction.reduction.name, $0) }
    }
    return .map(MapValue(fields, path: FactPath([.field(ArtifactEnvironment.rows)])))
  }

  private static func result(_ running: Running) -> Value? {
    guard running.reduction.per != nil else { return running.whole.result }
    let numbers = running.groups.values.compactMap { group -> Double? in
      if case .double(let number)? = group.result { number } else { nil }
    }
    return numbers.isEmpty ? nil : .double(numbers.reduce(0, +))
  }
}
