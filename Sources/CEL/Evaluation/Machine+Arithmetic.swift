// Operators on two values.
extension Machine {
  /// The outcome of `==` and `!=`.
  @inline(__always)
  func equality(_ left: Result, _ right: Result, isNegated: Bool) -> Result {
    var origin = left.origin
    origin.merge(right.origin)
    guard case .value(let first) = left.outcome, case .value(let second) = right.outcome else {
      return Result(Self.strict(left.outcome, right.outcome), origin)
    }
    return Result(.bool(first.equals(second, &context) != isNegated), origin)
  }

  /// The outcome of `<`, `<=`, `>` and `>=`.
  func comparison(_ sign: BinaryOperator, _ left: Result, _ right: Result, _ node: Child) -> Result {
    var origin = left.origin
    origin.merge(right.origin)
    guard case .value(let first) = left.outcome, case .value(let second) = right.outcome else {
      return Result(Self.strict(left.outcome, right.outcome), origin)
    }
    guard let order = first.order(to: second, &context) else {
      return failure(.noOverload(sign.symbol, [first.kind, second.kind]), at: node, origin)
    }
    return Result(.bool(sign.holds(for: order)), origin)
  }

  /// The outcome of an operator that computes.
  func arithmetic(_ sign: BinaryOperator, _ left: Result, _ right: Result, _ node: Child) -> Result {
    var origin = left.origin
    origin.merge(right.origin)
    guard case .value(let first) = left.outcome, case .value(let second) = right.outcome else {
      return Result(Self.strict(left.outcome, right.outcome), origin)
    }
    let outcome = Arithmetic.apply(sign, first, second, &context)
    guard case .error(let error) = outcome else { return Result(outcome, origin) }
    return Result(.error(located(error, node)), origin)
  }

  /// The outcome of a minus sign.
  func negate(_ operand: Result, _ node: Child) -> Result {
    switch operand.outcome {
    case .value(.int(let int)):
      int == .min
        ? failure(.overflow, at: node, operand.origin) : Result(.value(.int(-int)), operand.origin)
    case .value(.double(let double)): Result(.value(.double(-double)), operand.origin)
    case .value(let value): failure(.noOverload("-", [value.kind]), at: node, operand.origin)
    default: operand
    }
  }
}

extension BinaryOperator {
  /// Whether an ordering operator holds for two values in this order.
  func holds(for order: ValueOrder) -> Bool {
    switch self {
    case .less: order == .before
    case .lessOrEqual: order == .before || order == .same
    case .greater: order == .after
    case .greaterOrEqual: order == .after || order == .same
    default: false
    }
  }
}

/// Addition and its kin, with overflow as an error.
enum Arithmetic {
  /// The result of an operator on two values.
  static func apply(_ sign: BinaryOperator, _ left: Value, _ right: Value, _ context: inout EvaluationContext)
    -> Outcome
  {
    switch (left, right) {
    case (.int(let left), .int(let right)): integer(sign, left, right, Value.int)
    case (.uint(let left), .uint(let right)): integer(sign, left, right, Value.uint)
    case (.double(let left), .double(let right)): double(sign, left, right)
    case (.timestamp, _), (.duration, _): TimeArithmetic.apply(sign, left, right)
    default: sign == .add ? joined(left, right, &context) : noOverload(sign, left, right)
    }
  }

  /// The error of an operator that does not take these types.
  static func noOverload(_ sign: BinaryOperator, _ left: Value, _ right: Value) -> Outcome {
    .failure(.noOverload(sign.symbol, [left.kind, right.kind]))
  }

  private static func integer<Integer: FixedWidthInteger>(
    _ sign: BinaryOperator,
    _ left: Integer,
    _ right: Integer,
    _ wrap: (Integer) -> Value
  ) -> Outcome {
    let result: (partialValue: Integer, overflow: Bool)
    switch sign {
    case .add: result = left.addingReportingOverflow(right)
    case .subtract: result = left.subtractingReportingOverflow(right)
    case .multiply: result = left.multipliedReportingOverflow(by: right)
    case .divide, .remainder:
      guard right != 0 else { return .failure(.divisionByZero) }
      result =
        sign == .divide
        ? left.dividedReportingOverflow(by: right) : left.remainderReportingOverflow(dividingBy: right)
    default: return noOverload(sign, wrap(left), wrap(right))
    }
    return result.overflow ? .failure(.overflow) : .value(wrap(result.partialValue))
  }

  private static func double(_ sign: BinaryOperator, _ left: Double, _ right: Double) -> Outcome {
    switch sign {
    case .add: .value(.double(left + right))
    case .subtract: .value(.double(left - right))
    case .multiply: .value(.double(left * right))
    case .divide: .value(.double(left / right))
    default: noOverload(sign, .double(left), .double(right))
    }
  }

  private static func joined(_ left: Value, _ right: Value, _ context: inout EvaluationContext) -> Outcome {
    switch (left, right) {
    case (.string(let left), .string(let right)):
      guard context.takeOutput(left.utf8.count + right.utf8.count) else { return .failure(.tooMuchOutput) }
      return .value(.string(left + right))
    case (.bytes(let left), .bytes(let right)):
      guard context.takeOutput(left.count + right.count) else { return .failure(.tooMuchOutput) }
      return .value(.bytes(left + right))
    case (.list(let left), .list(let right)):
      guard context.takeOutput(left.elements.count + right.elements.count) else {
        return .failure(.tooMuchOutput)
      }
      return .value(.list(left.elements + right.elements))
    default: return noOverload(.add, left, right)
    }
  }
}

/// Addition and subtraction of timestamps and durations.
private enum TimeArithmetic {
  static func apply(_ sign: BinaryOperator, _ left: Value, _ right: Value) -> Outcome {
    switch (sign, left, right) {
    case (.add, .timestamp(let time), .duration(let span)), (.add, .duration(let span), .timestamp(let time)):
      result(moved(time, by: Int128(span.nanoseconds)))
    case (.subtract, .timestamp(let time), .duration(let span)):
      result(moved(time, by: -Int128(span.nanoseconds)))
    case (.subtract, .timestamp(let left), .timestamp(let right)):
      result(span(nanoseconds(left) - nanoseconds(right)))
    case (.add, .duration(let left), .duration(let right)):
      result(span(Int128(left.nanoseconds) + Int128(right.nanoseconds)))
    case (.subtract, .duration(let left), .duration(let right)):
      result(span(Int128(left.nanoseconds) - Int128(right.nanoseconds)))
    default: Arithmetic.noOverload(sign, left, right)
    }
  }

  private static func result(_ value: Value?) -> Outcome {
    value.map(Outcome.value) ?? .failure(.overflow)
  }

  private static func nanoseconds(_ time: TimestampValue) -> Int128 {
    Int128(time.seconds) * 1_000_000_000 + Int128(time.nanoseconds)
  }

  private static func moved(_ time: TimestampValue, by span: Int128) -> Value? {
    var (seconds, rest) = (nanoseconds(time) + span).quotientAndRemainder(dividingBy: 1_000_000_000)
    if rest < 0 { (seconds, rest) = (seconds - 1, rest + 1_000_000_000) }
    return Int64(exactly: seconds)
      .flatMap {
        TimestampValue(seconds: $0, nanoseconds: Int32(rest)).map(Value.timestamp)
      }
  }

  private static func span(_ nanoseconds: Int128) -> Value? {
    Int64(exactly: nanoseconds).map { .duration(DurationValue(nanoseconds: $0)) }
  }
}
