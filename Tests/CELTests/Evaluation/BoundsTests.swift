import Foundation
import Testing

@testable import CEL

/// Whatever comes in, there is an answer soon, within bounded stack and memory.
@Suite struct BoundsTests {
  private static func failure(_ expression: String) -> Diagnostic? {
    do {
      _ = try Environment(variables: [("x", .dynamic)]).compile(expression)
      return nil
    } catch {
      return error.diagnostics.first
    }
  }

  @Test func aMegabyteOfParenthesesIsTooLong() throws {
    let diagnostic = try #require(Self.failure(String(repeating: "(", count: 1 << 20)))
    #expect(diagnostic.reason == .tooLong)
  }

  static let nestings: [(start: String, middle: String, end: String)] = [
    ("(", "1", ")"), ("[", "1", "]"), ("{1: ", "1", "}"), ("size(", "x", ")"), ("-(", "1", ")"),
    ("!(", "true", ")"), ("x[", "0", "]"), ("true ? 1 : ", "1", ""), ("[1].map(y, ", "1", ")"),
    ("cel.bind(y, 1, ", "1", ")"), ("1 + (", "1", ")"), ("x == (", "1", ")"), ("x && (y || ", "x", ")"),
    ("optional.of(", "1", ")"), ("[?optional.of(", "1", ")]"), ("has(", "x.y", ")"),
    ("'a'.matches(", "x", ")"),
    ("x.f(", "1", ")"),
  ]

  @Test(arguments: nestings)
  func nestingIsBoundedOnASmallStack(start: String, middle: String, end: String) {
    @Sendable func nested(_ depth: Int) -> String {
      String(repeating: start, count: depth) + middle + String(repeating: end, count: depth)
    }
    onSmallStack {
      // All depths up to the limit compile or are refused, and run, without exhausting the stack.
      for depth in [1, 10, 38, 40, 42, 76, 78, 79, 80, 81, 100, 1000] {
        let environment = Environment(variables: [("x", .dynamic), ("y", .dynamic)])
        let options = CompilationOptions(isChecked: false)
        guard let compiled = try? environment.compile(nested(depth), options: options) else { continue }
        let activation = Activation([("x", .int(1))])
        _ = compiled.evaluate(activation)
        _ = compiled.explain(activation)
      }
      #expect(Self.failure(nested(1000)) != nil)
    }
  }

  static let chains = [
    ".a", "[0]", " + 1", " == 1", ".f()", ".?a", " && x", ".map(y, y)", " in x", " ? x : x",
  ]

  @Test(arguments: chains)
  func chainsAreBoundedOnASmallStack(link: String) {
    onSmallStack {
      for count in [10, 70, 78, 79, 80, 1000, 3000] {
        let expression = "x" + String(repeating: link, count: count)
        let options = CompilationOptions(isChecked: false)
        let environment = Environment(variables: [("x", .dynamic)])
        guard let compiled = try? environment.compile(expression, options: options) else { continue }
        _ = compiled.explain(Activation([("x", .bool(true))]))
      }
    }
  }

  @Test func longChainsOfLogicAreNotNesting() throws {
    let expression = Array(repeating: "true", count: 2000).joined(separator: " && ")
    let compiled = try Environment(variables: []).compile(expression)
    #expect(compiled.evaluate(Activation()).summary == "true")
  }

  @Test func namedExpressionsCountAsNesting() throws {
    var environment = try Environment(variables: []).defining("d0", as: "1")
    var refused: CompilationError?
    for level in 1...60 {
      do {
        environment = try environment.defining("d\(level)", as: "variables.d\(level - 1) + 1")
      } catch {
        refused = error
        break
      }
    }
    #expect(refused?.diagnostics.first?.reason == .tooDeep)
  }

  @Test func namedExpressionsAreEvaluatedOnce() throws {
    var environment = try Environment(variables: []).defining("d0", as: "1")
    for level in 1...20 {
      let source = "variables.d\(level - 1) + variables.d\(level - 1)"
      environment = try environment.defining("d\(level)", as: source)
    }
    let compiled = try environment.compile("variables.d20")
    #expect(compiled.evaluate(Activation(), limits: EvaluationLimits(steps: 500)).summary == "1048576")
  }

  static let expensive: [(expression: String, message: String)] = [
    (
      "lists.range(1000).all(a, lists.range(1000).all(b, lists.range(1000).all(c, a + b + c >= 0)))",
      "the evaluation takes too many steps"
    ),
    (
      "lists.range(1000).exists(a, lists.range(1000).exists(b, a + b < 0)) || true",
      "the evaluation takes too many steps"
    ),
    ("lists.range(9223372036854775807)", "the evaluation builds more text or lists than allowed"),
    (
      "cel.bind(a, lists.range(1000), a.map(x, a).flatten())",
      "the evaluation builds more text or lists than allowed"
    ),
    (
      "lists.range(40).map(i, 'abcdefgh').join('').replace('', 'abcdefgh').replace('', 'abcdefgh')"
        + ".replace('', 'abcdefgh').replace('', 'abcdefgh')",
      "the evaluation builds more text or lists than allowed"
    ),
    (
      "cel.bind(a, lists.range(400), a.all(x, a == a))",
      "the evaluation takes too many steps"
    ),
    (
      "cel.bind(a, lists.range(1000), sets.equivalent(a, a))",
      "the evaluation takes too many steps"
    ),
  ]

  @Test(arguments: expensive)
  func workIsBounded(expression: String, message: String) throws {
    let compiled = try Environment(variables: []).compile(expression)
    let limits = EvaluationLimits(steps: 50_000, output: 50_000)
    #expect(compiled.evaluate(Activation(), limits: limits).summary == "! " + message)
    #expect(compiled.explain(Activation(), limits: limits).outcome.summary == "! " + message)
  }

  @Test func explanationsStayWithinTheSameLimits() throws {
    let compiled = try Environment(variables: []).compile("lists.range(100000).exists(i, i == 1)")
    let limits = EvaluationLimits(steps: 20_000)
    #expect(compiled.explain(Activation(), limits: limits).outcome.summary == "true")
  }

  @Test func aHostilePatternIsLinear() throws {
    let compiled = try Environment(variables: [("t", .string)]).compile("t.matches('(a+)+$')")
    let text = String(repeating: "a", count: 100_000) + "!"
    let clock = ContinuousClock()
    let taken = clock.measure {
      #expect(compiled.evaluate(Activation([("t", .string(text))])).summary == "false")
    }
    #expect(taken < .seconds(5))
  }

  @Test func mapsWithCollidingKeysStayFast() {
    let keys = (0..<50_000).map { MapKey.string("key\($0)") }
    let entries = keys.map { (key: $0, value: $0.value) }
    let map = MapValue(entries: entries)
    #expect(map["key49999"]?.text == "key49999")
    #expect(map["key50000"] == nil)
    let doubled = MapValue(entries: entries + entries)
    #expect(doubled.count == keys.count)
  }

  /// Runs on a thread with the stack that a task gets on the smallest platform.
  private func onSmallStack(_ body: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      body()
      done.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    done.wait()
  }
}
