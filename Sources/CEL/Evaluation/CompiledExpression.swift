/// An expression that is ready to run any number of times.
public struct CompiledExpression: Sendable {
  /// The type of its values.
  public let resultType: ValueType
  let plan: Plan

  /// The text that was compiled.
  public var source: String { plan.source.text }

  /// Evaluates the expression.
  /// - Complexity: bounded by `limits`.
  public func evaluate(_ activation: Activation, limits: EvaluationLimits = .standard) -> Outcome {
    Machine<Untracked>.run(plan, activation, limits).outcome
  }

  /// Evaluates the expression and finds the facts that decided it; slower than `evaluate`.
  public func explain(_ activation: Activation, limits: EvaluationLimits = .standard) -> Explanation {
    explain(evaluate(activation, limits: limits), in: activation, limits: limits)
  }

  /// Finds the facts that decided an outcome of `evaluate`, with the same activation and limits.
  public func explain(
    _ outcome: Outcome,
    in activation: Activation,
    limits: EvaluationLimits = .standard
  ) -> Explanation {
    // Recording looks at more than is needed for the outcome and may run out of steps over it.
    let origin = Machine<TrackedOrigin>.run(plan, activation, limits).origin
    return Explanation(outcome, origin, in: activation)
  }
}

extension Environment {
  /// Compiles an expression.
  /// - Parameters:
  ///   - source: the text of the expression.
  ///   - expected: the type that the expression must have, or nil for any.
  /// - Returns: the expression, ready to run.
  /// - Throws: the mistakes in the expression, each with its place.
  public func compile(
    _ source: String,
    expecting expected: ValueType? = nil
  ) throws(CompilationError) -> CompiledExpression {
    try compile(source, expecting: expected, options: CompilationOptions())
  }

  /// Compiles with parts of the language switched off, as the conformance suite asks.
  func compile(
    _ source: String,
    expecting expected: ValueType? = nil,
    options: CompilationOptions
  ) throws(CompilationError) -> CompiledExpression {
    let text = SourceText(source)
    var mistakes: [SyntaxFailure] = []
    do throws(SyntaxFailure) {
      let tree = try Parser.parse(text, macros: options.macros)
      let checked = Checker.check(tree, in: self, expecting: expected)
      mistakes = checked.failures
      if mistakes.isEmpty || !options.isChecked {
        let type = checked.resultType
        let plan = try Planner.plan(checked, in: self, refusingBadConstants: options.isChecked)
        return CompiledExpression(resultType: type, plan: plan)
      }
    } catch {
      mistakes = [error]
    }
    throw CompilationError(diagnostics: mistakes.map { Diagnostic($0, in: text) })
  }
}

/// Parts of compilation that can be left out.
struct CompilationOptions: Sendable {
  /// Whether mistakes that the checker finds are errors; without it they show when the expression runs.
  var isChecked = true
  /// Which macros are expanded.
  var macros = MacroSet.standard
}
