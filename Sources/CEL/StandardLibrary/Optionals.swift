extension StandardLibrary {
  /// Functions of optional values; `or` and `orValue` are evaluated by the machine, which skips
  /// their argument when it is not needed.
  static let optionals: [Function] = [
    Function(
      "optional.of",
      "An optional that has the value.",
      [.function(element, gives: .optional(element))],
      examples: [Example("optional.of(1).value()", gives: "1")],
      .unary { value, _ in .value(.optional(value)) }
    ),
    Function(
      "optional.ofNonZeroValue",
      "An optional that has the value, or none for null, false, 0, and what is empty.",
      [.function(element, gives: .optional(element))],
      examples: [Example("optional.ofNonZeroValue('').hasValue()", gives: "false")],
      .unary { value, _ in .value(.optional(value.isZero ? nil : value)) }
    ),
    Function(
      "optional.none",
      "The optional without a value.",
      [.function(gives: .optional(element))],
      examples: [Example("optional.none().hasValue()", gives: "false")],
      .variadic { arguments, _ in arguments.isEmpty ? .value(.optional(nil)) : .noOverload }
    ),
    Function(
      "hasValue",
      "Whether the optional has a value.",
      [.method(.optional(element), gives: .bool)],
      examples: [Example("{'a': 1}.?a.hasValue()", gives: "true")],
      .unary { value, _ in
        guard case .optional(let wrapped) = value else { return .noOverload }
        return .bool(wrapped != nil)
      }
    ),
    Function(
      "value",
      "The value of the optional; an error when it has none.",
      [.method(.optional(element), gives: element)],
      examples: [Example("{'a': 1}.?a.value()", gives: "1")],
      .unary { value, _ in
        guard case .optional(let wrapped) = value else { return .noOverload }
        return wrapped.map(Outcome.value) ?? .failure(.emptyOptional)
      }
    ),
    Function(
      "or",
      "The first optional when it has a value, otherwise the second.",
      [.method(.optional(element), .optional(element), gives: .optional(element))],
      examples: [Example("{}.?a.or(optional.of(2)).value()", gives: "2")]
    ),
    Function(
      "orValue",
      "The value of the optional, or the given one when it has none.",
      [.method(.optional(element), element, gives: element)],
      examples: [Example("{}.?a.orValue(2)", gives: "2")]
    ),
    Function(
      "optional.unwrap",
      "The values of the optionals in a list, leaving out those that have none.",
      [.function(.list(.optional(element)), gives: .list(element))],
      examples: [Example("optional.unwrap([optional.of(1), optional.none()])", gives: "[1]")],
      .unary(unwrap)
    ),
    Function(
      "unwrapOpt",
      "The values of the optionals in a list, leaving out those that have none.",
      [.method(.list(.optional(element)), gives: .list(element))],
      examples: [Example("[optional.of(1), optional.none()].unwrapOpt()", gives: "[1]")],
      .unary(unwrap)
    ),
    Function(
      "first",
      "The first element of a list, or none when it is empty.",
      [.method(.list(element), gives: .optional(element))],
      examples: [
        Example("[1, 2].first().value()", gives: "1"), Example("[].first().hasValue()", gives: "false"),
      ],
      .unary { value, _ in
        guard case .list(let list) = value else { return .noOverload }
        return .value(.optional(list.elements.first))
      }
    ),
    Function(
      "last",
      "The last element of a list, or none when it is empty.",
      [.method(.list(element), gives: .optional(element))],
      examples: [Example("[1, 2].last().value()", gives: "2")],
      .unary { value, _ in
        guard case .list(let list) = value else { return .noOverload }
        return .value(.optional(list.elements.last))
      }
    ),
  ]

  private static func unwrap(_ value: Value, _ context: inout EvaluationContext) -> Outcome {
    guard case .list(let list) = value else { return .noOverload }
    var values: [Value] = []
    for element in list.elements {
      guard case .optional(let wrapped) = element else { return .failure(.notOptional(element.kind)) }
      if let wrapped { values.append(wrapped) }
    }
    return context.list(values)
  }
}

extension Value {
  /// Whether the value is what its type begins with: null, false, 0, or empty.
  var isZero: Bool {
    switch self {
    case .null: true
    case .bool(let bool): !bool
    case .int(let int): int == 0
    case .uint(let uint): uint == 0
    case .double(let double): double == 0
    case .string(let text): text.isEmpty
    case .bytes(let bytes): bytes.isEmpty
    case .list(let list): list.elements.isEmpty
    case .map(let map): map.count == 0
    case .duration(let duration): duration.nanoseconds == 0
    case .timestamp, .type, .address, .network: false
    case .optional(let wrapped): wrapped == nil
    }
  }
}
