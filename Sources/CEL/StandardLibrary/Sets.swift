extension StandardLibrary {
  /// Functions that compare lists regardless of order and repetition.
  static let sets: [Function] = [
    comparison(
      "sets.contains",
      "Whether every element of the second list is in the first.",
      "[1, 2, 3], [2, 3.0]"
    ) {
      includes($0, $1, &$2)
    },
    comparison("sets.equivalent", "Whether both lists have the same elements.", "[1, 2, 2], [2.0, 1]") {
      includes($0, $1, &$2) && includes($1, $0, &$2)
    },
    comparison("sets.intersects", "Whether the lists have an element in common.", "[1, 2], [2, 3]") {
      for element in $1 where $2.contains(element, $0) { return true }
      return false
    },
  ]

  private static func includes(_ whole: [Value], _ part: [Value], _ context: inout EvaluationContext) -> Bool
  {
    for element in part where !context.contains(element, whole) { return false }
    return true
  }

  private static func comparison(
    _ name: String,
    _ summary: String,
    _ example: String,
    _ holds: @escaping @Sendable ([Value], [Value], inout EvaluationContext) -> Bool
  ) -> Function {
    Function(
      name,
      summary,
      [.function(.list(element), .list(element), gives: .bool)],
      examples: [Example("\(name)(\(example))", gives: "true")],
      .binary { first, second, context in
        guard case .list(let first) = first, case .list(let second) = second else { return .noOverload }
        return .bool(holds(first.elements, second.elements, &context))
      }
    )
  }
}
