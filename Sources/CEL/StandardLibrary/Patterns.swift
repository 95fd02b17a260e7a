internal import RegularExpressions

extension StandardLibrary {
  /// The function of regular expressions.
  static let patterns: [Function] = [
    Function(
      matchesName,
      "Whether a regular expression (RE2 syntax) matches the text or a part of it, in linear time.",
      [.method(.string, .string, gives: .bool), .function(.string, .string, gives: .bool)],
      examples: [
        Example("'payments-api'.matches('^[a-z][a-z-]{2,40}$')", gives: "true"),
        Example("matches('a1', '[[:digit:]]')", gives: "true"),
      ],
      .binary { text, pattern, context in
        guard case .string(let text) = text, case .string(let pattern) = pattern else { return .noOverload }
        switch context.expression(of: pattern) {
        case .success(let expression): return matches(text, expression, &context)
        case .failure(let error): return .error(error)
        }
      }
    )
  ]

  /// The function whose constant patterns are compiled with the expression.
  static let matchesName = "matches"

  /// Whether a compiled pattern matches, paid for by the length of the text.
  static func matches(
    _ text: String,
    _ expression: RegularExpression,
    _ context: inout EvaluationContext
  ) -> Outcome {
    guard context.takeSteps(text.utf8.count / 8) else { return .failure(.tooManySteps) }
    return .bool(expression.matches(text))
  }

  /// A pattern compiled, or what is wrong with it.
  static func compiled(_ pattern: String) -> Result<RegularExpression, EvaluationError> {
    do throws(RegularExpressionError) {
      return .success(try RegularExpression(pattern))
    } catch {
      return .failure(EvaluationError(.badPattern(pattern, "\(error)")))
    }
  }
}

/// The patterns that one evaluation has computed and compiled.
struct PatternCache {
  private var expressions: [String: RegularExpression]?

  /// More different patterns than this are compiled again each time.
  private static let maximumCount = 32

  /// The expression of a pattern, if it was compiled before.
  subscript(pattern: String) -> RegularExpression? {
    get { expressions?[pattern] }
    set {
      var expressions = self.expressions ?? [:]
      guard expressions.count < Self.maximumCount else { return }
      expressions[pattern] = newValue
      self.expressions = expressions
    }
  }
}

extension EvaluationContext {
  /// A computed pattern, compiled at its first use in an evaluation; compiling costs steps.
  mutating func expression(of pattern: String) -> Result<RegularExpression, EvaluationError> {
    if let known = patterns[pattern] { return .success(known) }
    guard takeSteps(1000 + 10 * pattern.utf8.count) else { return .failure(EvaluationError(.tooManySteps)) }
    let compiled = StandardLibrary.compiled(pattern)
    if case .success(let expression) = compiled { patterns[pattern] = expression }
    return compiled
  }
}
