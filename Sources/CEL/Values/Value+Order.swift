/// How one value stands to another in CEL's order.
enum ValueOrder {
  case before
  case same
  case after
  /// NaN is involved: no relation holds.
  case unordered
}

extension Value {
  /// The order of two values, or nil where CEL has none between their types; paid for by what is compared.
  func order(to other: Value, _ context: inout EvaluationContext) -> ValueOrder? {
    switch (self, other) {
    case (.int(let left), .int(let right)): Self.order(left, right)
    case (.string(let left), .string(let right)):
      context.takeSteps(forBytes: left.utf8.count) ? Self.order(left, right) : .unordered
    case (.bool(let left), .bool(let right)): Self.order(left ? 1 : 0, right ? 1 : 0)
    case (.bytes(let left), .bytes(let right)): Self.order(left, right)
    case (.timestamp(let left), .timestamp(let right)): Self.order(left, right)
    case (.duration(let left), .duration(let right)): Self.order(left, right)
    default: numericOrder(to: other)
    }
  }

  /// The order of two numbers of any types, or nil when one is not a number.
  func numericOrder(to other: Value) -> ValueOrder? {
    switch (self, other) {
    case (.int(let left), .int(let right)): Self.order(left, right)
    case (.uint(let left), .uint(let right)): Self.order(left, right)
    case (.double(let left), .double(let right)): Self.order(left, right)
    case (.int(let left), .uint(let right)): left < 0 ? .before : Self.order(UInt64(left), right)
    case (.uint(let left), .int(let right)): right < 0 ? .after : Self.order(left, UInt64(right))
    case (.int(let left), .double(let right)): Self.order(Double(left), right)
    case (.uint(let left), .double(let right)): Self.order(Double(left), right)
    case (.double(let left), .int(let right)): Self.order(left, Double(right))
    case (.double(let left), .uint(let right)): Self.order(left, Double(right))
    default: nil
    }
  }

  private static func order<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> ValueOrder {
    left < right ? .before : left == right ? .same : .after
  }

  // An integer beyond the double's precision compares by its nearest double, as the conformance
  // suite asks; a double outside the integer's range orders correctly the same way.
  private static func order(_ left: Double, _ right: Double) -> ValueOrder {
    if left < right { return .before }
    if left == right { return .same }
    return left > right ? .after : .unordered
  }

  private static func order(_ left: String, _ right: String) -> ValueOrder {
    if left.hasSameScalars(as: right) { return .same }
    return left.scalarsPrecede(right) ? .before : .after
  }

  private static func order(_ left: [UInt8], _ right: [UInt8]) -> ValueOrder {
    if left == right { return .same }
    return left.lexicographicallyPrecedes(right) ? .before : .after
  }
}
