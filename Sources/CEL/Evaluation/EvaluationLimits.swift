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

/// What is left of the limits while an evaluation runs.
struct Budget {
  private var steps: Int
  private var output: Int
  /// The limit that was reached, if any; the evaluation then fails whatever it would give.
  private(set) var exhaustion: EvaluationError.Reason?

  init(_ limits: EvaluationLimits) {
    steps = limits.steps
    output = limits.output
  }

  /// Pays for one step; false when none is left.
  @inline(__always)
  mutating func takeStep() -> Bool {
    steps -= 1
    return steps >= 0
  }

  /// Notes that a step was wanted and not left.
  mutating func exhaustSteps() {
    exhaustion = exhaustion ?? .tooManySteps
  }

  /// Pays for work that grows with the input; false when too little is left.
  mutating func takeSteps(_ count: Int) -> Bool {
    steps = max(-1, steps - count)
    if steps < 0 { exhaustSteps() }
    return steps >= 0
  }

  /// Pays for bytes or elements about to be built; false when too little is left.
  mutating func takeOutput(_ count: Int) -> Bool {
    guard count <= output else {
      exhaustion = exhaustion ?? .tooMuchOutput
      return false
    }
    output -= count
    return true
  }
}
