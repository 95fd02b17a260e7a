/// One line of a JSON Lines text: a document of its own, whose positions are those of the whole text.
public struct JSONLine: Sendable {
  /// The number of the line, from 1; empty lines count.
  public let number: Int
  /// What the line holds.
  public let document: JSONDocument

  /// The value of the line.
  public var root: JSONNode { document.root }
}
