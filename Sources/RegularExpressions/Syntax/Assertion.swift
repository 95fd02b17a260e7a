/// A condition on a place in the text rather than on a character.
enum Assertion: Hashable, Sendable {
  /// `\A`, and `^` without the flag `m`.
  case textStart
  /// `\z`, and `$` without the flag `m`.
  case textEnd
  /// `^` with the flag `m`.
  case lineStart
  /// `$` with the flag `m`.
  case lineEnd
  /// `\b`.
  case wordBoundary
  /// `\B`.
  case noWordBoundary

  /// What can stand on one side of a place in the text, as far as assertions care.
  enum Side: Hashable, Sendable {
    /// Nothing: the text starts or ends here.
    case nothing
    /// A line feed.
    case newline
    /// A word character.
    case wordCharacter
    /// Any other character.
    case otherCharacter
  }

  /// The class of characters that the condition tells from all others.
  var distinguished: CharacterClass? {
    switch self {
    case .textStart, .textEnd: nil
    case .lineStart, .lineEnd: .newline
    case .wordBoundary, .noWordBoundary: .wordCharacters
    }
  }

  /// Whether the condition holds between `before` and `after`; nil if that depends on what comes after, and
  /// `after` is nil because that is not known yet.
  func holds(before: Side, after: Side?) -> Bool? {
    switch self {
    case .textStart: before == .nothing
    case .lineStart: before == .nothing || before == .newline
    case .textEnd: after.map { $0 == .nothing }
    case .lineEnd: after.map { $0 == .nothing || $0 == .newline }
    case .wordBoundary: after.map { ($0 == .wordCharacter) != (before == .wordCharacter) }
    case .noWordBoundary: after.map { ($0 == .wordCharacter) == (before == .wordCharacter) }
    }
  }
}
