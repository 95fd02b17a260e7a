/// Builds the table of an automaton: each set of instructions a program can stand at becomes a state.
struct TransitionTable {
  /// The state before the first character.
  private(set) var start = Automaton.rejecting
  /// The rows of the states.
  private(set) var transitions: [Automaton.State] = []

  private let alphabet: Alphabet
  private var simulation: Simulation
  private var states: [ThreadSet] = []
  private var numbers = HashIndex()

  /// How much work is done at most, in table entries and instructions looked at: some 0.2 ms.
  private static let budget = 20_000

  /// Creates an empty table.
  init(_ program: Program) {
    alphabet = program.alphabet
    simulation = Simulation(program)
  }

  /// Fills the table and says whether the budget sufficed.
  mutating func build() -> Bool {
    var next = simulation.start()
    start = state(of: &next)
    var built = 0
    while built < states.count {
      for letter in 0..<alphabet.count {
        guard transitions.count + simulation.work <= Self.budget else { return false }
        simulation.advance(states[built], over: Alphabet.Letter(letter), to: &next)
        transitions.append(state(of: &next))
      }
      let matchesAtEnd = simulation.matchesAtEnd(states[built])
      transitions.append(matchesAtEnd ? Automaton.accepting : Automaton.rejecting)
      built += 1
    }
    return true
  }

  /// The state of `threads`, which is new if they have not occurred before; puts them in order.
  private mutating func state(of threads: inout ThreadSet) -> Automaton.State {
    if threads.isMatch { return Automaton.accepting }
    if simulation.isOver(threads) { return Automaton.rejecting }
    threads.instructions.sort()
    var digest = Digest()
    for instruction in threads.instructions { digest.add(UInt64(instruction)) }
    if let number = numbers.place(digest: digest.value, where: { states[$0] == threads }) {
      return state(number)
    }
    numbers.append(digest: digest.value)
    states.append(threads)
    return state(states.count - 1)
  }

  private func state(_ number: Int) -> Automaton.State {
    Automaton.State(truncatingIfNeeded: number * (alphabet.count + 1))
  }
}
