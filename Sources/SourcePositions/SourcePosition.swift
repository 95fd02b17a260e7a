/// A place in a text as people and editors count it: from 1, in lines and Unicode scalars.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The number of the line, from 1; LF, CRLF and a lone CR each end one line.
  public let line: Int
  /// The number of the Unicode scalar in its line, from 1; a tab counts as one.
  public let column: Int

  /// Makes a position from a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one position stands before another in the same text.
  public static func < (earlier: Self, later: Self) -> Bool {
    (earlier.line, earlier.column) < (later.line, later.column)
  }
}
