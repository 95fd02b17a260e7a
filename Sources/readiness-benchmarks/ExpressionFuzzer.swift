internal import CEL

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Compiles and evaluates damaged expressions: each must be refused or run within its limits, and none may
/// end the program.
struct ExpressionFuzzer {
  private let corpus: FuzzCorpus
  private var cases = 0
  private var compiled = 0
  private var slowest = Duration.zero

  /// How many damaged expressions each seed stands for.
  private static let casesPerSeed = 10_000
  private static let limits = EvaluationLimits(steps: 20_000, output: 100_000)

  /// Makes a fuzzer that damages the expressions of a corpus.
  init(_ corpus: FuzzCorpus) {
    self.corpus = corpus
  }

  /// Damages expressions for some time and prints each seed before its cases, so that a crash names its seed.
  /// - Parameters:
  ///   - duration: how long; the seed that is under way when it ends is finished.
  ///   - first: the first seed; later seeds count up from it.
  mutating func run(for duration: Duration, from first: UInt64) {
    let end = ContinuousClock.now + duration
    var seed = first
    repeat {
      print("seed \(seed)")
      // What is still in the buffer would be lost in a crash.
      fflush(nil)
      runCases(of: seed)
      seed &+= 1
    } while ContinuousClock.now < end
    print(summary)
  }

  private var summary: String {
    let milliseconds = oneDecimal(slowest / .milliseconds(1))
    return "\(cases) damaged forms of \(corpus.expressions.count) expressions: \(compiled) compiled and ran, "
      + "\(cases - compiled) were refused, none crashed; the slowest took \(milliseconds) ms"
  }

  private mutating func runCases(of seed: UInt64) {
    var mutation = Mutation(seed: seed)
    let clock = ContinuousClock()
    for _ in 0..<Self.casesPerSeed {
      let text = mutation.damaged(corpus.expressions)
      var isCompiled = false
      slowest = max(slowest, clock.measure { isCompiled = compileAndRun(text) })
      cases += 1
      compiled += isCompiled ? 1 : 0
    }
  }

  /// Whether the text compiled; then it was run, and otherwise its mistakes were put into words.
  private func compileAndRun(_ text: String) -> Bool {
    do {
      let expression = try corpus.environment.compile(text)
      _ = expression.explain(corpus.activation, limits: Self.limits)
      return true
    } catch {
      for diagnostic in error.diagnostics { _ = diagnostic.rendered }
      return false
    }
  }
}
