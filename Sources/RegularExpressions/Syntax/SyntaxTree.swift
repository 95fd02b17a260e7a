/// A pattern after parsing, without what plays no role in whether there is a match: captures and greediness.
indirect enum SyntaxTree {
  /// Matches everywhere, taking nothing.
  case empty
  /// Takes one character of the class.
  case character(CharacterClass)
  /// Takes nothing and looks at what stands on both sides.
  case assertion(Assertion)
  /// Takes all of its parts, one after the other.
  case sequence([SyntaxTree])
  /// Takes any one of its parts.
  case alternatives([SyntaxTree])
  /// Takes its part from `minimum` to `maximum` times, or without an upper bound.
  case repetition(SyntaxTree, minimum: Int, maximum: Int?)

  /// The largest product of counts of repetitions inside each other, 1 without any.
  var largestRepeatProduct: Int {
    switch self {
    case .empty, .character, .assertion: 1
    case .sequence(let parts), .alternatives(let parts): parts.map(\.largestRepeatProduct).max() ?? 1
    case .repetition(let part, let minimum, let maximum):
      max(1, maximum ?? minimum) * part.largestRepeatProduct
    }
  }
}
