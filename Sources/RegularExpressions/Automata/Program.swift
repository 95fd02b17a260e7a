/// An expression as instructions for a machine that stands at many of them at once (Thompson's construction).
struct Program: Sendable {
  /// The instructions; their indices are the places the machine can stand at.
  let instructions: [Instruction]
  /// Where matching starts.
  let start: Int
  /// The letters that the classes of `.character` are made of.
  let alphabet: Alphabet
  /// Whether a match can only start where the text does.
  let isAnchored: Bool

  /// One step of the machine.
  enum Instruction: Sendable {
    /// Goes on to `next` over a letter of the class with this number.
    case character(class: Int, next: Int)
    /// Goes on to `next` where the assertion holds.
    case assertion(Assertion, next: Int)
    /// Goes on to both.
    case split(Int, Int)
    /// The expression matches.
    case match
  }

  /// The program of `pattern`.
  init(_ pattern: String, limits: RegularExpressionLimits) throws(RegularExpressionError) {
    let tree = try Parser.parse(pattern, limits: limits)
    var compiler = Compiler(limit: limits.instructions)
    start = try compiler.compile(tree)
    instructions = compiler.instructions
    alphabet = try Alphabet(classes: compiler.classes)
    isAnchored = tree.isAnchored
  }
}

extension SyntaxTree {
  /// Whether every way through the tree passes `\A` before it takes a character.
  fileprivate var isAnchored: Bool {
    switch self {
    case .assertion(let assertion): assertion == .textStart
    case .empty, .character: false
    case .sequence(let parts): parts.first { !$0.isAssertion || $0.isAnchored }?.isAnchored ?? false
    case .alternatives(let parts): parts.allSatisfy(\.isAnchored)
    case .repetition(let part, let minimum, _): minimum > 0 && part.isAnchored
    }
  }

  private var isAssertion: Bool {
    if case .assertion = self { true } else { false }
  }
}
