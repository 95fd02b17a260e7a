/// An immutable list; one that was read from a document knows its place there.
public final class ListValue: Sendable {
  /// The elements in order.
  public let elements: [Value]
  /// The place in the document, or nil for a list that an expression computed.
  public let path: FactPath?

  /// Makes a list; give it a `path` when it stands in the document that is judged.
  public init(_ elements: [Value], path: FactPath? = nil) {
    self.elements = elements
    self.path = path
  }
}
