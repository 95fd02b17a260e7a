internal import CEL

/// Typical rules, compiled and evaluated on one core.
struct ExpressionBenchmark: Benchmark {
  let name = "CEL, one core (medians of 9 runs of 0.1 s)"

  private static let runs = 9
  /// How long the evaluations of one run take, in seconds.
  private static let duration = 0.1
  /// How many rules a large checklist has.
  private static let ruleCount = 150

  private let environment = Environment(variables: [("m", .dynamic)])

  func run() -> [BenchmarkRow] {
    do throws(CompilationError) {
      let peer = PeerFigures()
      var rows = [compileRow()]
      for (index, rule) in ExpressionExample.rules.enumerated() {
        rows.append(compileRow(rule, at: index, peer))
        rows.append(evaluateRow(rule, at: index, try environment.compile(rule.source), peer))
      }
      return rows
    } catch {
      return [BenchmarkRow("rules", "\(error)", promise: "the rules compile", holds: false)]
    }
  }

  /// The rules of a large checklist, with the environment that they are compiled in.
  private func compileRow() -> BenchmarkRow {
    let rules = ExpressionExample.rules
    let milliseconds =
      1000
      * medianSeconds(runs: Self.runs) {
        let environment = Environment(variables: [("m", .dynamic)])
        for index in 0..<Self.ruleCount {
          _ = try? environment.compile(rules[index % rules.count].source)
        }
      }
    return BenchmarkRow(
      "compile \(Self.ruleCount) rules and their environment",
      "\(oneDecimal(milliseconds)) ms",
      promise: "under 3 ms",
      holds: milliseconds < 3
    )
  }

  private func compileRow(_ rule: ExpressionExample, at index: Int, _ peer: PeerFigures) -> BenchmarkRow {
    let microseconds = 1e6 / rate { _ = try? environment.compile(rule.source) }
    let ratio = peer.ratio(at: index) { $0.compileMicroseconds / microseconds }
    return BenchmarkRow("compile: \(rule.title)", "\(oneDecimal(microseconds)) µs\(ratio)")
  }

  private func evaluateRow(
    _ rule: ExpressionExample,
    at index: Int,
    _ expression: CompiledExpression,
    _ peer: PeerFigures
  ) -> BenchmarkRow {
    let label = "evaluate: \(rule.title)"
    let activation = Activation([("m", ExpressionExample.input)])
    guard expression.evaluate(activation) == .value(.bool(true)) else {
      return BenchmarkRow(label, "wrong result", promise: "the rule is met", holds: false)
    }
    let rate = rate { _ = expression.evaluate(activation) }
    let figure = "\(Int(rate)) per second\(peer.ratio(at: index) { rate / $0.evaluationsPerSecond })"
    guard let promised = rule.promisedRate else { return BenchmarkRow(label, figure) }
    return BenchmarkRow(
      label,
      figure,
      promise: "at least \(Int(promised)) per second",
      holds: rate >= promised
    )
  }

  /// How often a closure runs in a second.
  private func rate(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    var count = 1
    var seconds = 0.0
    while seconds < Self.duration / 4 {
      count *= 2
      seconds = clock.measure { for _ in 0..<count { body() } } / .seconds(1)
    }
    let times = max(1, Int(Double(count) * Self.duration / seconds))
    return Double(times) / medianSeconds(runs: Self.runs) { for _ in 0..<times { body() } }
  }
}
