/// A stretch of a text as people and editors count it.
public struct SourceRange: Hashable, Sendable {
  /// The first character.
  public let start: SourcePosition
  /// The character behind the last one, on the same line or a later one.
  public let end: SourcePosition

  /// Makes a stretch from its first character and the one behind its last.
  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }
}
