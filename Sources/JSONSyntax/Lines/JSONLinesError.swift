/// Why a text is not JSON Lines, and where.
public struct JSONLinesError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason
  /// The line and column in the whole text.
  public let position: SourcePosition

  /// What is wrong with a line.
  public enum Reason: Hashable, Sendable {
    /// The line has more bytes than the limit allows.
    case lineTooLong(limit: Int)
    /// The line is not one JSON value.
    case notJSON(JSONSyntaxError.Reason)
  }

  /// Makes an error from what is wrong and its place.
  init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}

extension JSONLinesError: CustomStringConvertible {
  /// What is wrong and what to do about it, without the position.
  public var description: String {
    switch reason {
    case .lineTooLong(let limit):
      "the line has more than \(limit) bytes; write one JSON value a line, as JSON Lines does"
    case .notJSON(.unexpectedEnd(let expected, let container, let opening)):
      "the line ends inside the \(container.rawValue) that begins at column \(opening.column); expected "
        + "\(expected); each line must hold a whole value"
    case .notJSON(.contentAfterValue): "the line goes on after its one value; begin a new line there"
    case .notJSON(let reason): reason.description
    }
  }
}
