/// Runs a program over a text, standing at all instructions at once (Thompson's simulation).
///
/// Each character takes at most two visits to each instruction.
struct Simulation {
  private let program: Program
  /// How much work has been done so far, in instructions looked at.
  private(set) var work = 0
  /// For each instruction, the round in which it was last visited.
  private var visits: [Int]
  private var round = 0
  private var stack: [Int] = []
  /// What the visits of a round have found; kept, like `past`, for its memory.
  private var found = ThreadSet()
  /// Where waiting assertions lead once the next character is known.
  private var past = ThreadSet()

  /// Creates a machine for `program`.
  init(_ program: Program) {
    self.program = program
    visits = [Int](repeating: 0, count: program.instructions.count)
  }

  /// Whether the program matches anywhere in `text`, which is UTF-8.
  ///
  /// - Complexity: O(n · m) for n characters and m instructions.
  mutating func matches(_ text: Span<UInt8>) -> Bool {
    var threads = start()
    var next = ThreadSet()
    var reader = ScalarReader()
    while !threads.isMatch, !isOver(threads), let codePoint = reader.next(in: text) {
      advance(threads, over: program.alphabet.letter(of: codePoint), to: &next)
      swap(&threads, &next)
    }
    return matchesAtEnd(threads)
  }

  /// Where the program stands before the first character.
  mutating func start() -> ThreadSet {
    beginRound()
    visit(program.start, before: .nothing, after: nil)
    if found.hasAssertions { found.before = .nothing }
    return found
  }

  /// Sets `next` to where the program stands after `letter`, having stood at `threads`.
  ///
  /// A match may start anywhere, so a new attempt starts after every letter.
  mutating func advance(_ threads: ThreadSet, over letter: Alphabet.Letter, to next: inout ThreadSet) {
    let side = program.alphabet.side(of: letter)
    if threads.hasAssertions { resolveAssertions(of: threads, after: side) }
    beginRound()
    if threads.isMatch || threads.hasAssertions && past.isMatch {
      found.isMatch = true
    } else {
      follow(threads.instructions, over: letter, to: side)
      if threads.hasAssertions { follow(past.instructions, over: letter, to: side) }
      if !program.isAnchored { visit(program.start, before: side, after: nil) }
      if found.hasAssertions { found.before = side }
    }
    swap(&found, &next)
  }

  /// Whether the program matches when the text ends where it stands at `threads`.
  mutating func matchesAtEnd(_ threads: ThreadSet) -> Bool {
    guard threads.hasAssertions, !threads.isMatch else { return threads.isMatch }
    resolveAssertions(of: threads, after: .nothing)
    return past.isMatch
  }

  /// Whether no text that follows can lead to a match.
  func isOver(_ threads: ThreadSet) -> Bool {
    program.isAnchored && threads.instructions.isEmpty && !threads.isMatch
  }

  /// Sets `past` to where the waiting assertions of `threads` lead if `side` comes next.
  private mutating func resolveAssertions(of threads: ThreadSet, after side: Assertion.Side) {
    beginRound()
    for index in threads.instructions {
      guard case .assertion = program.instructions[index] else { continue }
      visit(index, before: threads.before, after: side)
    }
    swap(&found, &past)
  }

  /// Takes `letter`, which is a `side` to assertions, at those of `indices` whose class has it.
  private mutating func follow(_ indices: [Int], over letter: Alphabet.Letter, to side: Assertion.Side) {
    work += indices.count
    for index in indices {
      guard case .character(let number, let next) = program.instructions[index],
        program.alphabet.contains(letter, inClass: number)
      else { continue }
      visit(next, before: side, after: nil)
    }
  }

  private mutating func beginRound() {
    round += 1
    found.removeAll()
  }

  /// Adds to `found` what can be reached from `index` without taking a character.
  private mutating func visit(_ index: Int, before: Assertion.Side, after: Assertion.Side?) {
    stack.append(index)
    while let index = stack.popLast() {
      guard visits[index] != round else { continue }
      visits[index] = round
      work += 1
      switch program.instructions[index] {
      case .match: found.isMatch = true
      case .character: found.instructions.append(index)
      case .split(let first, let second):
        stack.append(second)
        stack.append(first)
      case .assertion(let assertion, let next):
        switch assertion.holds(before: before, after: after) {
        case true?: stack.append(next)
        case false?: break
        case nil:
          found.instructions.append(index)
          found.hasAssertions = true
        }
      }
    }
  }
}
