// CEL's equality: never an error, one number line for int, uint and double, NaN unequal to itself.
extension Value {
  /// Whether CEL's `==` holds between the two values; paid for by what is compared.
  ///
  /// When too few steps are left the answer is false, and the evaluation fails anyway.
  @inline(__always)
  func equals(_ other: Value, _ context: inout EvaluationContext) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)) where left.utf8.count <= 64:
      left.hasSameScalars(as: right)
    case (.int(let left), .int(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    default: equalsAtLength(other, &context)
    }
  }

  private func equalsAtLength(_ other: Value, _ context: inout EvaluationContext) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)):
      context.takeSteps(forBytes: left.utf8.count) && left.hasSameScalars(as: right)
    case (.bytes(let left), .bytes(let right)): context.takeSteps(forBytes: left.count) && left == right
    case (.list(let left), .list(let right)): Self.equals(left, right, &context)
    case (.map(let left), .map(let right)): Self.equals(left, right, &context)
    case (.optional(let left), .optional(let right)): Self.equals(left, right, &context)
    default: equalsScalar(other)
    }
  }

  /// Whether two values that contain no others are equal.
  private func equalsScalar(_ other: Value) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.timestamp(let left), .timestamp(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    case (.type(let left), .type(let right)): left == right
    case (.address(let left), .address(let right)): left == right
    case (.network(let left), .network(let right)): left == right
    default: numericOrder(to: other) == .same
    }
  }

  private static func equals(
    _ left: ListValue,
    _ right: ListValue,
    _ context: inout EvaluationContext
  ) -> Bool {
    guard left.elements.count == right.elements.count else { return false }
    for (left, right) in zip(left.elements, right.elements) {
      guard context.takeSteps(1), left.equals(right, &context) else { return false }
    }
    return true
  }

  private static func equals(
    _ left: MapValue,
    _ right: MapValue,
    _ context: inout EvaluationContext
  ) -> Bool {
    guard left.count == right.count else { return false }
    for entry in left.indices {
      guard context.takeSteps(1), let position = right.position(of: left.key(at: entry)),
        left.value(at: entry).equals(right.value(at: position), &context)
      else { return false }
    }
    return true
  }

  private static func equals(_ left: Value?, _ right: Value?, _ context: inout EvaluationContext) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.equals(right, &context)
  }
}

extension Value: Equatable {
  /// Whether both are the same value of the same type; unlike CEL's `==`, NaN is the same as NaN and 1 is not 1.0.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)): left.hasSameScalars(as: right)
    case (.bytes(let left), .bytes(let right)): left == right
    case (.double(let left), .double(let right)): left == right || (left.isNaN && right.isNaN)
    case (.list(let left), .list(let right)): left.elements == right.elements
    case (.map(let left), .map(let right)): isSame(left, right)
    case (.optional(let left), .optional(let right)): left == right
    default: left.kind == right.kind && left.equalsScalar(right)
    }
  }

  private static func isSame(_ left: MapValue, _ right: MapValue) -> Bool {
    guard left.count == right.count else { return false }
    return left.indices.allSatisfy { index in
      guard let position = right.position(of: left.key(at: index)) else { return false }
      return left.key(at: index).value.kind == right.key(at: position).value.kind
        && left.value(at: index) == right.value(at: position)
    }
  }
}
