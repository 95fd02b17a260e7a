extension JSONValue: Hashable {
  /// Whether JSON says the same with both values.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.string(let left), .string(let right)): left.hasSameScalars(as: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: left.exactNumber.map { $0 == right.exactNumber } ?? false
    }
  }

  /// Feeds in what equality looks at.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer, .unsigned, .number: hasher.combine(exactNumber)
    case .string(let value): hasher.combineScalars(of: value)
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }

  /// A number in its one exact form, so that `1` and `1.0` are the same.
  private var exactNumber: ExactNumber? {
    switch self {
    case .integer(let value): .signed(value)
    case .unsigned(let value): Int64(exactly: value).map { .signed($0) } ?? .unsigned(value)
    case .number(let value): ExactNumber(value)
    default: nil
    }
  }
}

private enum ExactNumber: Hashable {
  case signed(Int64)
  case unsigned(UInt64)
  case double(Double)

  /// Takes a double for an integer when it is one.
  ///
  /// `Int64(exactly:)` would need the C library's `trunc`, which nothing else here links.
  init(_ value: Double) {
    if value >= -0x1p63, value < 0x1p63, Double(Int64(value)) == value {
      self = .signed(Int64(value))
    } else if value >= 0x1p63, value < 0x1p64 {
      self = .unsigned(UInt64(value))
    } else {
      self = .double(value)
    }
  }
}

extension JSONObject: Hashable {
  /// Whether both objects have the same members in any order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.count == right.count && left.allSatisfy { right[$0.key] == $0.value }
  }

  /// Feeds in the members in a way that does not depend on their order.
  public func hash(into hasher: inout Hasher) {
    var combined = 0
    for (key, value) in self {
      var member = Hasher()
      member.combineScalars(of: key)
      member.combine(value)
      combined ^= member.finalize()
    }
    hasher.combine(combined)
  }
}
