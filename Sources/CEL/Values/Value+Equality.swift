// CEL's equality: never an error, one number line for int, uint and double, NaN unequal to itself.
extension Value {
  /// Whether CEL's `==` holds between the two values.
  /// - Complexity: O(n) in the number of elements; nesting is bounded where values are made.
  func equals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.string(let left), .string(let right)): left.hasSameScalars(as: right)
    case (.int(let left), .int(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.list(let left), .list(let right)): Self.equals(left, right)
    case (.map(let left), .map(let right)): Self.equals(left, right)
    case (.null, .null): true
    case (.bytes(let left), .bytes(let right)): left == right
    case (.timestamp(let left), .timestamp(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    case (.type(let left), .type(let right)): left == right
    case (.optional(let left), .optional(let right)): Self.equals(left, right)
    default: numericOrder(to: other) == .same
    }
  }

  private static func equals(_ left: ListValue, _ right: ListValue) -> Bool {
    left.elements.count == right.elements.count
      && zip(left.elements, right.elements).allSatisfy { $0.equals($1) }
  }

  private static func equals(_ left: MapValue, _ right: MapValue) -> Bool {
    guard left.count == right.count else { return false }
    return left.keys.indices.allSatisfy { index in
      guard let position = right.position(of: left.keys[index]) else { return false }
      return left.values[index].equals(right.values[position])
    }
  }

  private static func equals(_ left: Value?, _ right: Value?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.equals(right)
  }
}

extension Value: Equatable {
  /// Whether both are the same value of the same type; unlike CEL's `==`, NaN is the same as NaN and 1 is not 1.0.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.double(let left), .double(let right)): left == right || (left.isNaN && right.isNaN)
    case (.list(let left), .list(let right)): left.elements == right.elements
    case (.map(let left), .map(let right)): isSame(left, right)
    case (.optional(let left), .optional(let right)): left == right
    default: left.kind == right.kind && left.equals(right)
    }
  }

  private static func isSame(_ left: MapValue, _ right: MapValue) -> Bool {
    guard left.count == right.count else { return false }
    return left.keys.indices.allSatisfy { index in
      guard let position = right.position(of: left.keys[index]) else { return false }
      return left.keys[index].value.kind == right.keys[position].value.kind
        && left.values[index] == right.values[position]
    }
  }
}
