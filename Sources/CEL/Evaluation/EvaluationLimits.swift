/// What one evaluation may cost at most.
public struct EvaluationLimits: Sendable {
  /// How many parts of the expression may be evaluated, each repetition counted.
  public var steps: Int
  /// How many bytes of text and elements of lists may be built, all together.
  public var output: Int

  /// Bounds the cost of an evaluation.
  public init(steps: Int = 1_000_000, output: Int = 4 * 1024 * 1024) {
    self.steps = steps
    self.output = output
  }

  /// Enough for any sensible rule, and reached in well under a second.
  public static let standard = EvaluationLimits()
}
