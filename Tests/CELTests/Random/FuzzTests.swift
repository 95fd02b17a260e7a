import Foundation
import TestSupport
import Testing

@testable import CEL

/// Damaged expressions never crash: each is refused with a place in its text, or runs within its limits.
@Suite struct FuzzTests {
  static let seeds = (0..<16).map { UInt64($0) }
  /// How many damaged expressions each seed stands for.
  private static let count = 150

  @Test(arguments: seeds)
  func damagedExpressionsAreRefusedOrRun(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let corpus = try Self.corpus()
    for _ in 0..<Self.count {
      let start = corpus.randomElement(using: &generator) ?? "x"
      let other = corpus.randomElement(using: &generator) ?? "x"
      let damaged = Mutation.damaged(start, other, &generator)
      compileAndRun(String(decoding: damaged, as: UTF8.self))
    }
  }

  @Test(arguments: seeds)
  func randomBytesAreRefusedOrRun(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<Self.count {
      let length = Int.random(in: 0...60, using: &generator)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      compileAndRun(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Expressions to damage: those of the function table, and of the conformance suite where it is there.
  private static func corpus() throws -> [String] {
    let examples = StandardLibrary.functions.flatMap(\.examples).map(\.expression)
    guard let folder = ProcessInfo.processInfo.environment["CEL_CONFORMANCE"] else { return examples }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
    return try files.sorted()
      .reduce(into: examples) { corpus, file in
        let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(file))
        corpus += try JSONDecoder().decode([ConformanceRecord].self, from: data).map(\.expr)
      }
  }

  private func compileAndRun(_ text: String) {
    let environment = Environment(
      variables: [("x", .dynamic), ("m", .object("M"))],
      objectTypes: [ObjectType(name: "M", fields: [("a", .int), ("list", .list(.object("M")))])]
    )
    for isChecked in [true, false] {
      do {
        let options = CompilationOptions(isChecked: isChecked, macros: .withBlocks)
        run(try environment.compile(text, options: options))
      } catch {
        check(error, text)
      }
    }
  }

  private func run(_ expression: CompiledExpression) {
    let list = ListValue(
      [.map(MapValue([("a", .int(1))], path: FactPath().field("list").index(0)))],
      path: FactPath().field("list")
    )
    let activation = Activation([
      ("x", .int(3)), ("m", .map(MapValue([("list", .list(list))], path: FactPath()))),
    ])
    let limits = EvaluationLimits(steps: 5000, output: 10_000)
    let outcome = expression.evaluate(activation, limits: limits)
    #expect(expression.explain(activation, limits: limits).outcome == outcome, "\(expression.source)")
  }

  private func check(_ error: CompilationError, _ text: String) {
    let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
    #expect(!error.diagnostics.isEmpty, "\(text)")
    for diagnostic in error.diagnostics {
      #expect((1...lines).contains(diagnostic.line), "\(text)")
      #expect(
        diagnostic.column >= 1 && diagnostic.excerptOffset <= diagnostic.excerpt.unicodeScalars.count,
        "\(text)"
      )
      #expect(!diagnostic.rendered.isEmpty, "\(text)")
    }
  }
}

/// Ways to damage a text.
enum Mutation {
  private static let tokens = [
    "(", ")", "[", "]", "{", "}", ".", ".?", "?", ":", ",", "'", "\"", "\\", "`", "&&", "||", "!", "-", "==",
    "in",
    "has(", ".all(x, ", ".map(y, ", "cel.bind(z, ", "null", "1u", "1e309", "9223372036854775808", "r'''",
    "b'",
    "\u{0}", "é", "\u{1F600}", "//", "\n",
  ]

  /// A text with a few places damaged, sometimes by a piece of another.
  static func damaged(_ text: String, _ other: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
      bytes.replaceSubrange(start..<end, with: replacement(other, &generator))
    }
    return bytes
  }

  private static func replacement(_ other: String, _ generator: inout SeededGenerator) -> [UInt8] {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return []
    case 1: return [UInt8.random(in: 0...255, using: &generator)]
    case 2: return Array((tokens.randomElement(using: &generator) ?? "").utf8)
    default:
      let bytes = Array(other.utf8)
      let start = Int.random(in: 0...bytes.count, using: &generator)
      return Array(bytes[start...].prefix(Int.random(in: 1...20, using: &generator)))
    }
  }
}
