extension StandardLibrary {
  /// Functions of numbers.
  static let mathematics: [Function] = [
    extreme("math.greatest", "The greatest of the numbers, given one by one or as a list.", "3.5", .after),
    extreme("math.least", "The least of the numbers, given one by one or as a list.", "1u", .before),
    rounding("math.ceil", "The next whole number that is not below the number.", "3.0") { $0.roundedUp },
    rounding("math.floor", "The next whole number that is not above the number.", "2.0") { $0.roundedDown },
    rounding("math.round", "The nearest whole number, halves away from zero.", "3.0") { $0.roundedToNearest },
    rounding("math.trunc", "The number without its fraction.", "2.0") { $0.truncated },
    Function(
      "math.abs",
      "The number without its sign.",
      [.int, .uint, .double].map { .function($0, gives: $0) },
      examples: [Example("math.abs(-2)", gives: "2")],
      .unary { value, _ in
        switch value {
        case .int(let int): int == .min ? .failure(.overflow) : .value(.int(abs(int)))
        case .uint: .value(value)
        case .double(let double): .value(.double(double.magnitude))
        default: .noOverload
        }
      }
    ),
    Function(
      "math.sign",
      "-1, 0 or 1 for a negative number, zero or a positive number.",
      [.int, .uint, .double].map { .function($0, gives: $0) },
      examples: [Example("math.sign(-2.5)", gives: "-1.0")],
      .unary { value, _ in
        switch value {
        case .int(let int): .value(.int(int.signum()))
        case .uint(let uint): .value(.uint(uint.signum()))
        case .double(let double):
          .value(.double(double.isNaN || double == 0 ? double : double < 0 ? -1 : 1))
        default: .noOverload
        }
      }
    ),
    Function(
      "math.sqrt",
      "The square root; NaN of a negative number.",
      [.int, .uint, .double].map { .function($0, gives: .double) },
      examples: [Example("math.sqrt(6.25)", gives: "2.5")],
      .unary { value, _ in
        switch value {
        case .int(let int): .value(.double(Double(int).squareRoot()))
        case .uint(let uint): .value(.double(Double(uint).squareRoot()))
        case .double(let double): .value(.double(double.squareRoot()))
        default: .noOverload
        }
      }
    ),
    doubleTest("math.isNaN", "Whether the number is not a number.", "false") { $0.isNaN },
    doubleTest("math.isInf", "Whether the number is infinite.", "false") { $0.isInfinite },
    doubleTest("math.isFinite", "Whether the number is neither infinite nor NaN.", "true") { $0.isFinite },
  ]

  private static func extreme(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ wanted: ValueOrder
  ) -> Function {
    let types: [ValueType] = [.int, .uint, .double]
    let same = types.map { Overload(.function, [$0], gives: $0, isVariadic: true) }
    let lists = types.map { Overload.function(.list($0), gives: $0) }
    // Numbers of different types: which one is given back shows only when it runs.
    let mixed = Overload(.function, [.dynamic, .dynamic], gives: .dynamic, isVariadic: true)
    return Function(
      name,
      summary,
      same + lists + [.function(.list(.dynamic), gives: .dynamic), mixed],
      examples: [Example("\(name)(2, 3.5, 1u)", gives: example)],
      .variadic { arguments, context in
        var numbers = arguments
        if arguments.count == 1, case .list(let list) = arguments[0] { numbers = list.elements }
        guard context.takeSteps(numbers.count / 8), let first = numbers.first else { return .noOverload }
        var best = first
        for number in numbers {
          guard let order = number.numericOrder(to: best) else { return .noOverload }
          if order == wanted { best = number }
        }
        return .value(best)
      }
    )
  }

  private static func rounding(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ round: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function(
      name,
      summary,
      [.function(.double, gives: .double)],
      examples: [Example("\(name)(2.5)", gives: example)],
      .unary { value, _ in
        guard case .double(let double) = value else { return .noOverload }
        return .value(.double(round(double)))
      }
    )
  }

  private static func doubleTest(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ holds: @escaping @Sendable (Double) -> Bool
  ) -> Function {
    Function(
      name,
      summary,
      [.function(.double, gives: .bool)],
      examples: [Example("\(name)(2.5)", gives: example)],
      .unary { value, _ in
        guard case .double(let double) = value else { return .noOverload }
        return .bool(holds(double))
      }
    )
  }
}
