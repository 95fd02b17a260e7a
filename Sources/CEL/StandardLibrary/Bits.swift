extension StandardLibrary {
  /// Functions of the bits of whole numbers.
  static let bits: [Function] = [
    combination("math.bitAnd", "The bits that are set in both numbers.", "2") { $0 & $1 },
    combination("math.bitOr", "The bits that are set in either number.", "7") { $0 | $1 },
    combination("math.bitXor", "The bits that are set in one of the numbers only.", "5") { $0 ^ $1 },
    Function(
      "math.bitNot",
      "The bits that are not set in the number.",
      [.int, .uint].map { .function($0, gives: $0) },
      examples: [Example("math.bitNot(0)", gives: "-1")],
      .unary { value, _ in
        switch value {
        case .int(let int): .value(.int(~int))
        case .uint(let uint): .value(.uint(~uint))
        default: .noOverload
        }
      }
    ),
    shift("math.bitShiftLeft", "The bits moved up by so many places; 64 and more leave nothing.", "12") {
      $0 << $1
    },
    shift(
      "math.bitShiftRight",
      "The bits moved down by so many places, zeros following even for a negative number.",
      "0"
    ) { $0 >> $1 },
  ]

  private static func combination(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ combine: @escaping @Sendable (UInt64, UInt64) -> UInt64
  ) -> Function {
    Function(
      name,
      summary,
      [.int, .uint].map { .function($0, $0, gives: $0) },
      examples: [Example("\(name)(3, 6)", gives: example)],
      .binary { left, right, _ in
        switch (left, right) {
        case (.int(let left), .int(let right)):
          .value(.int(Int64(bitPattern: combine(UInt64(bitPattern: left), UInt64(bitPattern: right)))))
        case (.uint(let left), .uint(let right)): .value(.uint(combine(left, right)))
        default: .noOverload
        }
      }
    )
  }

  private static func shift(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ shift: @escaping @Sendable (UInt64, Int64) -> UInt64
  ) -> Function {
    Function(
      name,
      summary,
      [.int, .uint].map { .function($0, .int, gives: $0) },
      examples: [Example("\(name)(3, 2)", gives: example)],
      .binary { value, count, _ in
        guard case .int(let places) = count else { return .noOverload }
        guard places >= 0 else { return .failure(.badArgument(String(places), of: name)) }
        switch value {
        case .int(let int): return .value(.int(Int64(bitPattern: shift(UInt64(bitPattern: int), places))))
        case .uint(let uint): return .value(.uint(shift(uint, places)))
        default: return .noOverload
        }
      }
    )
  }
}
