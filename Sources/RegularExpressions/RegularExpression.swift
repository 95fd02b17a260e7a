/// A regular expression in RE2's syntax, which answers in time linear in the text whatever the pattern.
///
/// It has no backreferences and no lookaround, because nothing that has them can keep that promise.
/// Syntax: https://github.com/google/re2/wiki/Syntax
public struct RegularExpression: Sendable {
  private let machine: Machine

  /// How texts are matched.
  private indirect enum Machine {
    case automaton(Automaton)
    /// For programs whose automaton would be too large.
    case program(Program)
  }

  /// Parses and compiles `pattern`; throws what is wrong with it and where.
  ///
  /// - Complexity: O(n) in the length of the pattern times its repeat counts, within `limits`.
  public init(
    _ pattern: String,
    limits: RegularExpressionLimits = .standard
  ) throws(RegularExpressionError) {
    let program = try Program(pattern, limits: limits)
    machine = Automaton(program).map(Machine.automaton) ?? .program(program)
  }

  /// Whether the expression matches `text` or any part of it.
  ///
  /// - Complexity: O(n) in the length of the text.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(utf8: $0.span) }
  }

  /// Whether the expression matches `text`, which is UTF-8, or any part of it.
  ///
  /// Bytes that are not UTF-8 count as U+FFFD.
  public func matches(utf8 text: Span<UInt8>) -> Bool {
    switch machine {
    case .automaton(let automaton): return automaton.matches(text)
    case .program(let program):
      var simulation = Simulation(program)
      return simulation.matches(text)
    }
  }
}
