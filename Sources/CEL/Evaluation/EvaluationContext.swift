/// What one evaluation has left of its limits, and what its functions may look at besides their arguments.
struct EvaluationContext {
  private var steps: Int
  private var output: Int
  /// The limit that was reached, if any; the evaluation then fails whatever it would give.
  private(set) var exhaustion: EvaluationError.Reason?
  /// The patterns that were computed so far.
  var patterns = PatternCache()
  /// The zones that the host knows.
  let timeZones: TimeZones

  /// Starts an evaluation with all of its limits left.
  init(_ limits: EvaluationLimits, timeZones: TimeZones) {
    steps = limits.steps
    output = limits.output
    self.timeZones = timeZones
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

  /// Pays for going through so many bytes or characters.
  mutating func takeSteps(forBytes count: Int) -> Bool {
    // Bytes are quick to go through: this many cost about what a step does.
    takeSteps(count / 64)
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
