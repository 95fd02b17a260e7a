import TestSupport
import Testing

@testable import RegularExpressions

@Suite("Automaton and simulation")
struct EngineTests {
  @Test("Both give the same answers on random patterns and texts", arguments: [1, 2, 3, 4] as [UInt64])
  func agreement(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var automata = 0
    for _ in 0..<250 {
      let pattern = randomPattern(depth: 4, &generator)
      let program = try Program(pattern, limits: .standard)
      guard let automaton = Automaton(program) else { continue }
      automata += 1
      for _ in 0..<20 {
        let text = randomText(&generator)
        var simulation = Simulation(program)
        let simulated = simulation.matches(text.utf8.span)
        let looked = automaton.matches(text.utf8.span)
        #expect(looked == simulated, "\(pattern) on \(text.debugDescription)")
      }
    }
    #expect(automata > 200)
  }

  @Test("The simulation, too, says what RE2 says")
  func simulationAgreesWithRE2() throws {
    for row in RE2Expectations.rows.split(separator: "\n") {
      guard let expected = UInt32(row.prefix(8), radix: 16) else { continue }
      var simulation = Simulation(try Program(String(row.dropFirst(9)), limits: .standard))
      for (index, text) in RE2Expectations.texts.enumerated() {
        let wanted = expected & (1 << UInt32(index)) != 0
        let isMatch = simulation.matches(text.utf8.span)
        #expect(isMatch == wanted, "\(row) on \(text.debugDescription)")
      }
    }
  }

  @Test(
    "Everyday patterns have an automaton",
    arguments: [
      "^[a-z][a-z0-9-]{2,40}$", "^\\d{4}-\\d{2}-\\d{2}$", "^[^@ ]+@[^@ ]+\\.[a-z]+$",
      "^\\p{L}[\\p{L}\\p{N} .-]*$",
      "(?i)\\b(todo|tbd|n/a)\\b", "^https?://[^ ]+$", "^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$", "^.{1,200}$",
    ]
  )
  func everydayPatterns(pattern: String) throws {
    #expect(Automaton(try Program(pattern, limits: .standard)) != nil)
  }

  @Test("Patterns with too many states have none", arguments: ["(a|b)*a(a|b){20}", "^(?:a?){1000}$"])
  func largePatterns(pattern: String) throws {
    #expect(Automaton(try Program(pattern, limits: .standard)) == nil)
  }

  private func randomPattern(depth: Int, _ generator: inout SeededGenerator) -> String {
    let choice = depth == 0 ? 0 : Int.random(in: 0..<10, using: &generator)
    switch choice {
    case 0...2: return generator.pick(Self.atoms)
    case 3...5:
      return (0..<3).map { _ in randomPattern(depth: depth - 1, &generator) }.joined()
    case 6:
      return randomPattern(depth: depth - 1, &generator) + "|" + randomPattern(depth: depth - 1, &generator)
    case 7: return "(" + randomPattern(depth: depth - 1, &generator) + ")"
    default:
      let repetition = generator.pick(["*", "+", "?", "{2}", "{0,2}", "{1,}"])
      return "(?:" + randomPattern(depth: depth - 1, &generator) + ")" + repetition
    }
  }

  private func randomText(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in generator.pick(Self.characters) }.joined()
  }

  private static let atoms = [
    "a", "b", "é", "\\n", ".", "[ab]", "[^a]", "\\w", "\\W", "^", "$", "\\b", "\\B", "\\A", "\\z", "(?m)",
    "(?i)",
    "(?m:^)", "(?m:$)", "(?s:.)", "\\pL", "[^\\x00-\\x{10FFFF}]", "",
  ]

  private static let characters = ["a", "b", "A", "é", "É", " ", "\n", "_", "😀"]
}
