#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A group of measurements that are made one after the other.
protocol Benchmark {
  /// What is measured.
  var name: String { get }
  /// Measures, and compares with what is promised.
  func run() -> [BenchmarkRow]
}

/// One line of a result.
struct BenchmarkRow {
  /// What was measured, the figure, and the promise.
  let text: String
  /// Whether the promise holds; nil where there is none.
  let holds: Bool?

  /// A figure that nothing is promised about.
  init(_ label: String, _ figure: String) {
    text = padded(label) + figure
    holds = nil
  }

  /// A figure with a promise.
  init(_ label: String, _ figure: String, promise: String, holds: Bool) {
    text = padded(label) + figure + "  (\(promise): \(holds ? "holds" : "BROKEN"))"
    self.holds = holds
  }
}

private func padded(_ label: String) -> String {
  label + String(repeating: " ", count: max(1, 44 - label.count))
}

/// Ends the program as failed.
func fatalExit() -> Never {
  exit(1)
}

/// The median time of some runs of a closure, in seconds.
func medianSeconds(runs: Int, _ body: () -> Void) -> Double {
  body()
  let clock = ContinuousClock()
  return (0..<runs).map { _ in clock.measure(body) / .seconds(1) }.median
}

/// The least time of some runs of a closure, in seconds: what it takes where nothing else disturbs it.
func leastSeconds(runs: Int, _ body: () -> Void) -> Double {
  body()
  let clock = ContinuousClock()
  return (0..<runs).map { _ in clock.measure(body) / .seconds(1) }.min() ?? 0
}
