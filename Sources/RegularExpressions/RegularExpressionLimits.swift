/// Bounds on one expression, so that a hostile pattern costs neither much time nor much memory.
public struct RegularExpressionLimits: Sendable, Hashable {
  /// The longest pattern, in Unicode scalars.
  public var patternLength: Int

  /// How many groups may be open inside each other.
  public var nesting: Int

  /// How many instructions the expression may compile to; matching takes at most this many steps a character.
  public var instructions: Int

  /// How many ranges of characters all bracket expressions and Unicode classes may name together.
  public var characterRanges: Int

  /// Creates limits; the defaults are far above what a hand-written pattern needs.
  public init(
    patternLength: Int = 10_000,
    nesting: Int = 250,
    instructions: Int = 10_000,
    characterRanges: Int = 100_000
  ) {
    self.patternLength = patternLength
    self.nesting = nesting
    self.instructions = instructions
    self.characterRanges = characterRanges
  }

  /// The limits used when none are given.
  public static let standard = RegularExpressionLimits()

  /// The largest count in `{n,m}`, and the largest product of nested counts, as in RE2.
  static let repeatCount = 1000

  /// How large the table of characters against classes may grow, in bits (1 MiB).
  static let classTableBits = 8 << 20
}
