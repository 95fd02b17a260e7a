internal import SourcePositions

extension SourcePosition {
  /// The same place where the text's first line is line `firstLine` of a file.
  func moved(toFirstLine firstLine: Int) -> SourcePosition {
    SourcePosition(line: line + firstLine - 1, column: column)
  }
}
