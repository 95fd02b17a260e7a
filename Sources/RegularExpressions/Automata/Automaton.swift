/// A program made deterministic: one table look-up a character, however many places the program stands at.
struct Automaton: Sendable {
  private let alphabet: Alphabet
  /// For each state a row with the following state of each letter, and last, what the end of the text means.
  private let transitions: [State]
  private let start: State

  /// Where a state's row begins in `transitions`, or a verdict.
  typealias State = UInt16
  /// The text matches, whatever follows.
  static let accepting = State.max
  /// The text does not match, whatever follows.
  static let rejecting = State.max - 1

  /// Creates the automaton of `program`; nil when that takes more than a moment.
  ///
  /// The work is bounded because some programs have exponentially many states.
  init?(_ program: Program) {
    var table = TransitionTable(program)
    guard table.build() else { return nil }
    alphabet = program.alphabet
    start = table.start
    transitions = table.transitions
  }

  /// Whether the expression matches anywhere in `text`, which is UTF-8.
  ///
  /// - Complexity: O(n).
  func matches(_ text: Span<UInt8>) -> Bool {
    var state = start
    var reader = ScalarReader()
    while state < Self.rejecting, let codePoint = reader.next(in: text) {
      state = transitions[Int(state) + Int(alphabet.letter(of: codePoint))]
    }
    return state < Self.rejecting
      ? transitions[Int(state) + alphabet.count] == Self.accepting : state == Self.accepting
  }
}
