extension StandardLibrary {
  /// Functions of lists and maps.
  static let collections: [Function] = [
    Function(
      "size",
      "The number of code points of a text, octets of bytes, elements of a list or entries of a map.",
      [.string, .bytes, .list(element), .map(key: key, value: element)]
        .flatMap {
          [.function($0, gives: .int), .method($0, gives: .int)]
        },
      examples: [
        Example("size('naïve')", gives: "5"), Example("[1, 2].size()", gives: "2"),
        Example("{'a': 1}.size()", gives: "1"), Example("size(b'abc')", gives: "3"),
      ],
      .unary(size)
    ),
    Function(
      "slice",
      "The elements of a list from one position up to another, counted from 0.",
      [.method(.list(element), .int, .int, gives: .list(element))],
      examples: [Example("[1, 2, 3, 4].slice(1, 3)", gives: "[2, 3]")],
      .ternary { list, start, end, context in
        guard case .list(let list) = list, case .int(let start) = start, case .int(let end) = end else {
          return .noOverload
        }
        guard start >= 0, start <= end, end <= list.elements.count else {
          return .failure(.badIndex("\(start)..\(end)"))
        }
        return context.list(Array(list.elements[Int(start)..<Int(end)]))
      }
    ),
    Function(
      "flatten",
      "The elements of the lists in a list, one level deep or as many levels as given.",
      [
        .method(.list(.list(element)), gives: .list(element)),
        .method(.list(.dynamic), gives: .list(.dynamic)),
        .method(.list(.dynamic), .int, gives: .list(.dynamic)),
      ],
      examples: [
        Example("[[1, 2], [], [3]].flatten()", gives: "[1, 2, 3]"),
        Example("[1, [2, [3, [4]]]].flatten(2)", gives: "[1, 2, 3, [4]]"),
      ],
      .unary { list, context in flatten(list, .int(1), &context) },
      .binary { list, depth, context in flatten(list, depth, &context) }
    ),
    Function(
      "distinct",
      "The elements of a list, each equal value once.",
      [.method(.list(element), gives: .list(element))],
      examples: [Example("[1, 2, 1.0, 2].distinct()", gives: "[1, 2]")],
      .unary { list, context in
        guard case .list(let list) = list else { return .noOverload }
        var kept: [Value] = []
        for element in list.elements where !context.contains(element, kept) { kept.append(element) }
        return context.list(kept)
      }
    ),
    Function(
      "sort",
      "The elements of a list in ascending order; all must be of one type that has an order.",
      [.method(.list(element), gives: .list(element))],
      examples: [Example("[3, 1, 2].sort()", gives: "[1, 2, 3]")],
      .unary { list, context in
        guard case .list(let list) = list else { return .noOverload }
        return sort(list.elements, &context)
      }
    ),
    Function(
      "sum",
      "The sum of the numbers or durations of a list; 0 of none.",
      [.int, .uint, .double, .duration].map { .method(.list($0), gives: $0) },
      examples: [Example("[1.5, 2.5].sum()", gives: "4.0"), Example("[].sum()", gives: "0")],
      .unary { list, context in
        guard case .list(let list) = list else { return .noOverload }
        guard var total = list.elements.first else { return .value(.int(0)) }
        guard context.takeSteps(list.elements.count / 8) else { return .failure(.tooManySteps) }
        for element in list.elements.dropFirst() {
          guard case .value(let value) = Arithmetic.apply(.add, total, element, &context) else {
            return .failure(.overflow)
          }
          total = value
        }
        return .value(total)
      }
    ),
    Function(
      "lists.range",
      "The whole numbers from 0 up to, not including, the given one.",
      [.function(.int, gives: .list(.int))],
      examples: [Example("lists.range(3)", gives: "[0, 1, 2]")],
      .unary { value, context in
        guard case .int(let end) = value else { return .noOverload }
        guard let count = Int(exactly: max(0, end)), context.takeOutput(count) else {
          return .failure(.tooMuchOutput)
        }
        return .value(.list((0..<Int64(count)).map(Value.int)))
      }
    ),
  ]

  /// The element type of a generic signature.
  static let element = ValueType.parameter(TypeParameter("T"))
  /// The key type of a generic signature.
  static let key = ValueType.parameter(TypeParameter("K"))

  private static func size(_ value: Value, _ context: inout EvaluationContext) -> Outcome {
    switch value {
    case .string(let text):
      // An ASCII text has as many code points as bytes.
      if text.utf8Span.isKnownASCII { return .value(.int(Int64(text.utf8.count))) }
      guard context.takeSteps(forBytes: text.utf8.count) else { return .failure(.tooManySteps) }
      return .value(.int(Int64(text.unicodeScalars.count)))
    case .bytes(let bytes): return .value(.int(Int64(bytes.count)))
    case .list(let list): return .value(.int(Int64(list.elements.count)))
    case .map(let map): return .value(.int(Int64(map.count)))
    default: return .noOverload
    }
  }

  private static func flatten(_ list: Value, _ depth: Value, _ context: inout EvaluationContext) -> Outcome {
    guard case .list(let list) = list, case .int(let depth) = depth else { return .noOverload }
    guard depth >= 0 else { return .failure(.badArgument(String(depth), of: "flatten")) }
    var elements = list.elements
    for _ in 0..<min(depth, Int64(CompilationLimits.nesting)) {
      var flatter: [Value] = []
      for element in elements {
        if case .list(let inner) = element { flatter += inner.elements } else { flatter.append(element) }
        guard context.takeOutput(1),
          flatter.count <= elements.count || context.takeOutput(flatter.count - elements.count)
        else { return .failure(.tooMuchOutput) }
      }
      elements = flatter
    }
    return .value(.list(elements))
  }

  private static func sort(_ elements: [Value], _ context: inout EvaluationContext) -> Outcome {
    guard context.takeSteps(elements.count), context.takeOutput(elements.count) else {
      return .failure(.tooManySteps)
    }
    var comparable = true
    let sorted = elements.sorted { left, right in
      guard left.kind == right.kind, let order = left.order(to: right, &context) else {
        comparable = false
        return false
      }
      return order == .before
    }
    return comparable ? .value(.list(sorted)) : .noOverload
  }
}

extension EvaluationContext {
  /// Whether a value is among others, paid for by what is compared.
  mutating func contains(_ value: Value, _ others: [Value]) -> Bool {
    guard takeSteps(others.count / 8) else { return false }
    for other in others where other.equals(value, &self) { return true }
    return false
  }
}
