/// Turns a syntax tree into a program.
///
/// Instructions are made from the end of the pattern to its start, so each knows where to go on to.
struct Compiler {
  /// The instructions made so far.
  private(set) var instructions: [Program.Instruction] = []
  /// The classes that `.character` names by number, and those that assertions tell from other characters.
  private(set) var classes: [CharacterClass] = []
  private var numbers = HashIndex()
  private let limit: Int

  /// Creates a compiler that makes up to `limit` instructions.
  init(limit: Int) { self.limit = limit }

  /// Makes the program of `tree` and returns where it starts; throws `.tooLarge` above the limit.
  ///
  /// - Complexity: O(n) in the number of instructions, which repeat counts multiply.
  mutating func compile(_ tree: SyntaxTree) throws(RegularExpressionError) -> Int {
    try compile(tree, next: emit(.match))
  }

  /// Where to start in order to match `tree` and go on to `next`.
  private mutating func compile(_ tree: SyntaxTree, next: Int) throws(RegularExpressionError) -> Int {
    switch tree {
    case .empty: return next
    case .character(let members): return try emit(.character(class: number(of: members), next: next))
    case .assertion(let assertion):
      // What the assertion tells apart must be different letters.
      if let members = assertion.distinguished { _ = number(of: members) }
      return try emit(.assertion(assertion, next: next))
    case .sequence(let parts):
      var start = next
      for part in parts.reversed() { start = try compile(part, next: start) }
      return start
    case .alternatives(let parts): return try compileAlternatives(parts, next: next)
    case .repetition(let part, let minimum, let maximum):
      return try compileRepetition(of: part, minimum: minimum, maximum: maximum, next: next)
    }
  }

  private mutating func compileAlternatives(
    _ parts: [SyntaxTree],
    next: Int
  ) throws(RegularExpressionError) -> Int {
    var start: Int?
    for part in parts.reversed() {
      let alternative = try compile(part, next: next)
      if let others = start { start = try emit(.split(alternative, others)) } else { start = alternative }
    }
    return start ?? next
  }

  /// The required copies of `part`, then either a loop or the optional copies, each inside the one before.
  private mutating func compileRepetition(
    of part: SyntaxTree,
    minimum: Int,
    maximum: Int?,
    next: Int
  ) throws(RegularExpressionError) -> Int {
    var start = next
    var required = minimum
    if let maximum {
      for _ in minimum..<maximum { start = try emit(.split(compile(part, next: start), next)) }
    } else {
      // The last required copy is the body of the loop, entered from above instead of by its split.
      let split = try emit(.match)
      let body = try compile(part, next: split)
      instructions[split] = .split(body, next)
      start = minimum == 0 ? split : body
      required = max(0, minimum - 1)
    }
    for _ in 0..<required {
      let copy = try compile(part, next: start)
      // A part that makes no instructions makes none in its copies either.
      if copy == start { break }
      start = copy
    }
    return start
  }

  /// Adds an instruction and returns where it stands.
  private mutating func emit(_ instruction: Program.Instruction) throws(RegularExpressionError) -> Int {
    guard instructions.count < limit else { throw RegularExpressionError(reason: .tooLarge, offset: 0) }
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// The number of a class; equal classes share one.
  private mutating func number(of members: CharacterClass) -> Int {
    var digest = Digest()
    for range in members.ranges {
      digest.add(UInt64(range.lowerBound))
      digest.add(UInt64(range.upperBound))
    }
    if let number = numbers.place(digest: digest.value, where: { classes[$0] == members }) { return number }
    numbers.append(digest: digest.value)
    classes.append(members)
    return classes.count - 1
  }
}
